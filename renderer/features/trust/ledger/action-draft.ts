/** A value-first action while it is being written, as the add and edit dialog holds it. */
import { isCalendarDate, type CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { rungWarning, type RungWarning } from '../../../../shared/domain/trust/ladder.ts'
import {
  valueActionKindNames,
  valueActionKinds,
  type Direction,
  type Response,
  type Rung,
} from '../../../../shared/playbook/value-actions.ts'

/** The answer of the kind's select that asks for own words. */
export const ownWords = 'own-words'

export type ActionDraft = {
  readonly direction: Direction
  readonly actedOn: string
  readonly rung: Rung
  /** A kind of the catalogue, or `own-words`; null while nothing is chosen. */
  readonly kind: string | null
  readonly words: string
  readonly note: string
  readonly response: Response
  readonly respondedOn: string
}

export function newDraft(today: CalendarDate): ActionDraft {
  return {
    direction: 'given',
    actedOn: today,
    rung: 1,
    kind: null,
    words: '',
    note: '',
    response: 'none-yet',
    respondedOn: '',
  }
}

export function draftOf(action: ValueAction): ActionDraft {
  const known = valueActionKindNames.some((kind) => kind === action.kind)
  return {
    ...action,
    kind: known ? action.kind : ownWords,
    words: known ? '' : action.kind,
    respondedOn: action.respondedOn ?? '',
  }
}

/** What is stored as the kind; empty while nothing is chosen or written. */
export function kindOf({ kind, words }: ActionDraft): string {
  return kind === ownWords ? words.trim() : (kind ?? '')
}

/** Choosing a rung keeps a kind that stands on it, and clears one that does not. */
export function withRung(draft: ActionDraft, rung: Rung): ActionDraft {
  const stays =
    draft.kind === ownWords ||
    valueActionKinds.some((entry) => entry.kind === draft.kind && entry.rung === rung)
  return { ...draft, rung, kind: stays ? draft.kind : null }
}

/** A date after today makes it a plan, and a plan has no response. */
export function isPlan({ actedOn }: Pick<ActionDraft, 'actedOn'>, today: CalendarDate): boolean {
  return isCalendarDate(actedOn) && actedOn > today
}

/** The response and its date as they are sent: a plan has none, none yet has no date, an answer without a date has today's. */
export function responseOf(
  draft: ActionDraft,
  today: CalendarDate,
): { readonly response: Response; readonly respondedOn: string | null } {
  const response = isPlan(draft, today) ? 'none-yet' : draft.response
  if (response === 'none-yet') return { response, respondedOn: null }
  return { response, respondedOn: draft.respondedOn === '' ? today : draft.respondedOn }
}

/**
 * The warning of the ladder against this draft. An action that is edited does not speak for itself; one that is done already
 * and keeps its rung is not warned of: waiting is no longer possible.
 */
export function draftWarning(
  draft: ActionDraft,
  actions: readonly ValueAction[],
  edited: ValueAction | null,
  today: CalendarDate,
): RungWarning | null {
  const keepsPlace = edited?.rung === draft.rung && edited.direction === draft.direction
  if (keepsPlace && edited.actedOn <= today && !isPlan(draft, today)) return null
  return rungWarning(
    actions.filter(({ id }) => id !== edited?.id),
    draft,
    today,
  )
}
