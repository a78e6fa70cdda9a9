/**
 * Where everything of the reciprocity ladder stands: a pure function of the actions, today and the width. Every x is a
 * whole pixel, so that all stems are equally wide. It draws nothing.
 */
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  type CalendarDate,
} from '../../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { rungs, type Direction, type Rung } from '../../../../shared/playbook/value-actions.ts'

/** Fixed measures in pixels: 24 between rungs, 28 from the axis to the first one. */
export const ladder = { left: 92, top: 12, right: 8, first: 28, step: 24, axis: 104, height: 206 } as const

/** The least time that is drawn, so that a single action does not stand alone on a wide page. */
const leastDays = 28
/** A label of the axis with its year, and the least space between two. */
const label = { width: 64, gap: 8 } as const

export type LadderMark = {
  readonly id: string
  readonly action: ValueAction
  readonly x: number
  readonly y: number
  readonly planned: boolean
  /** The next plan of each side says its date. */
  readonly labelled: boolean
}

export type LadderTick = { readonly date: CalendarDate; readonly x: number; readonly labelled: boolean }

export type LadderLayout = {
  readonly marks: readonly LadderMark[]
  readonly lines: readonly { readonly direction: Direction; readonly rung: Rung; readonly y: number }[]
  readonly ticks: readonly LadderTick[]
  readonly todayX: number
}

/** The height of a rung: above the axis what was given, below it what was received. */
export function rungY(direction: Direction, rung: Rung): number {
  const away = ladder.first + (rung - 1) * ladder.step
  return direction === 'given' ? ladder.axis - away : ladder.axis + away
}

/** Lays out the ladder from the first action to the last or today, whichever is later, with some room on both sides. */
export function layOutLadder(
  actions: readonly ValueAction[],
  today: CalendarDate,
  width: number,
): LadderLayout {
  const { from, days } = timeSpan(actions, today)
  const room = Math.max(1, width - ladder.left - ladder.right)
  const xOf = (date: CalendarDate): number =>
    ladder.left + Math.round((daysBetween(from, date) / days) * room)
  const inOrder = actions.toSorted((one, other) => (one.actedOn < other.actedOn ? -1 : 1))
  const nextPlan = (direction: Direction): ValueAction | undefined =>
    inOrder.find((action) => action.direction === direction && action.actedOn > today)
  return {
    marks: apart(
      inOrder.map((action) => ({
        id: action.id,
        action,
        x: xOf(action.actedOn),
        y: rungY(action.direction, action.rung),
        planned: action.actedOn > today,
        labelled: action === nextPlan(action.direction),
      })),
    ),
    lines: (['given', 'received'] as const).flatMap((direction) =>
      rungs.map((rung) => ({ direction, rung, y: rungY(direction, rung) })),
    ),
    ticks: ticksOf(from, days, width, xOf),
    todayX: xOf(today),
  }
}

function timeSpan(
  actions: readonly ValueAction[],
  today: CalendarDate,
): { readonly from: CalendarDate; readonly days: number } {
  const dates = [...actions.map(({ actedOn }) => actedOn), today].toSorted()
  const first = dates[0] ?? today
  const last = dates.at(-1) ?? today
  const span = Math.max(leastDays, daysBetween(first, last))
  const margin = Math.max(2, Math.round(span * 0.06))
  const start = daysBetween(first, last) < leastDays ? addDays(last, -leastDays) : first
  const from = addDays(start, -margin)
  return { from, days: daysBetween(from, last) + 2 * margin }
}

/** The start and the first of every month; a label only where it does not touch the one before. */
function ticksOf(
  from: CalendarDate,
  days: number,
  width: number,
  xOf: (date: CalendarDate) => number,
): readonly LadderTick[] {
  const firstOfMonth = calendarDate(`${from.slice(0, 7)}-01`)
  const months = Math.ceil(days / 28) + 1
  const dates = Array.from({ length: months }, (_, index) => addMonths(firstOfMonth, index + 1))
  const end = addDays(from, days)
  let taken = Number.NEGATIVE_INFINITY
  return [from, ...dates.filter((date) => date < end)].map((date) => {
    const x = xOf(date)
    // The first label begins at its tick, the others stand under theirs.
    const start = x === ladder.left ? x : x - label.width / 2
    const end = start + label.width
    const labelled = start >= taken && end <= width
    if (labelled) taken = end + label.gap
    return { date, x, labelled }
  })
}

/** Marks of one side and rung on one day would hide each other: later ones stand a mark's width further right. */
function apart(marks: readonly LadderMark[]): readonly LadderMark[] {
  const lastAt = new Map<number, number>()
  return marks.map((mark) => {
    const before = lastAt.get(mark.y)
    const x = before === undefined ? mark.x : Math.max(mark.x, before + 12)
    lastAt.set(mark.y, x)
    return { ...mark, x }
  })
}
