/** Which cards stand in which column and in which order, after search, manager and chip. */
import { addDays, dateParts, type CalendarDate } from '../../../../shared/base/calendar-date.ts'
import { foldText } from '../../../../shared/base/fold-text.ts'
import type { BoardCard } from '../../../../shared/domain/board/card.ts'
import { isStage, stages, type Stage } from '../../../../shared/playbook/stages.ts'

export const chipNames = ['all', 'due', 'flagged', 'stalled', 'overridden'] as const
export type ChipName = (typeof chipNames)[number]

export type BoardFilter = {
  readonly search: string
  readonly chip: ChipName
  /** The alliance manager of this side; null for any. */
  readonly manager: string | null
}

/** True where a filter may hide cards. */
export function isFiltering({ search, chip, manager }: BoardFilter): boolean {
  return search !== '' || chip !== 'all' || manager !== null
}

export type ArrangedCards = {
  readonly columns: Readonly<Record<Stage, readonly BoardCard[]>>
  readonly nurture: readonly BoardCard[]
  readonly closed: readonly BoardCard[]
  /** Cards in the stages that each chip would show. */
  readonly counts: Readonly<Record<ChipName, number>>
}

/** The last day of the week, a Sunday. */
export function weekEnd(today: CalendarDate): CalendarDate {
  return addDays(today, 7 - dateParts(today).weekday)
}

/** True when the chip shows the card. Overdue counts as due this week. */
export function isShownBy(chip: ChipName, card: BoardCard, lastDay: CalendarDate): boolean {
  switch (chip) {
    case 'all':
      return true
    case 'due':
      return card.nextAction !== null && card.nextAction.dueOn <= lastDay
    case 'flagged':
      return card.flags.some((flag) => flag.tone !== 'note')
    case 'stalled':
      return card.pace.state === 'stalled'
    case 'overridden':
      return card.override !== null
  }
}

/** Trays follow search and manager; chips are about the stages. */
export function arrangeCards(
  cards: readonly BoardCard[],
  filter: BoardFilter,
  today: CalendarDate,
): ArrangedCards {
  const lastDay = weekEnd(today)
  const wanted = foldText(filter.search)
  const found = cards.filter(
    (card) =>
      (filter.manager === null || card.ourManager === filter.manager) && searchText(card).includes(wanted),
  )
  const onBoard = found.filter((card) => isStage(card.place))
  const shown = onBoard.filter((card) => isShownBy(filter.chip, card, lastDay))
  return {
    columns: inColumns(shown),
    nurture: found.filter(({ place }) => place === 'nurture').toSorted(byAskAgain),
    closed: found.filter(({ place }) => place === 'closed').toSorted(byLatestFirst),
    counts: chipCounts(onBoard, lastDay),
  }
}

/** The managers of this side that cards name, in the order of the alphabet. */
export function managersOf(cards: readonly BoardCard[]): readonly string[] {
  const names = new Set(cards.map((card) => card.ourManager).filter((name) => name !== ''))
  return [...names].toSorted((one, other) => one.localeCompare(other))
}

const searchTexts = new WeakMap<BoardCard, string>()

function searchText(card: BoardCard): string {
  const known = searchTexts.get(card)
  if (known !== undefined) return known
  const text = foldText(`${card.partner} ${card.leadContact ?? ''}`)
  searchTexts.set(card, text)
  return text
}

function inColumns(cards: readonly BoardCard[]): Readonly<Record<Stage, readonly BoardCard[]>> {
  const columns: Record<Stage, BoardCard[]> = {
    identify: [],
    'build-trust': [],
    formalize: [],
    scale: [],
    sustain: [],
  }
  for (const card of cards) if (isStage(card.place)) columns[card.place].push(card)
  for (const stage of stages) columns[stage].sort(byUrgency)
  return columns
}

/** Without a dated next action first, then by its date; the longest in the stage first among equals. */
function byUrgency(one: BoardCard, other: BoardCard): number {
  const [oneDue, otherDue] = [one.nextAction?.dueOn ?? '', other.nextAction?.dueOn ?? '']
  if (oneDue !== otherDue) return oneDue < otherDue ? -1 : 1
  return other.pace.days - one.pace.days || one.partner.localeCompare(other.partner)
}

function byAskAgain(one: BoardCard, other: BoardCard): number {
  const order = (one.askAgainOn ?? '').localeCompare(other.askAgainOn ?? '')
  return order || one.partner.localeCompare(other.partner)
}

function byLatestFirst(one: BoardCard, other: BoardCard): number {
  return other.enteredPlaceOn.localeCompare(one.enteredPlaceOn) || one.partner.localeCompare(other.partner)
}

function chipCounts(cards: readonly BoardCard[], lastDay: CalendarDate): Readonly<Record<ChipName, number>> {
  const count = (chip: ChipName): number => cards.filter((card) => isShownBy(chip, card, lastDay)).length
  return {
    all: cards.length,
    due: count('due'),
    flagged: count('flagged'),
    stalled: count('stalled'),
    overridden: count('overridden'),
  }
}
