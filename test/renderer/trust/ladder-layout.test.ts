import { describe, expect, test } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId, ValueActionId } from '../../../shared/base/ids.ts'
import type { ValueAction } from '../../../shared/domain/records/trust.ts'
import { ladder, layOutLadder, rungY } from '../../../renderer/features/trust/ladder/ladder-layout.ts'

const today = calendarDate('2026-11-23')

function action(id: string, actedOn: string, changes: Partial<ValueAction> = {}): ValueAction {
  return {
    id: id as ValueActionId,
    allianceId: 'alliance' as AllianceId,
    direction: 'given',
    rung: 1,
    kind: 'congratulated',
    actedOn: calendarDate(actedOn),
    note: '',
    response: 'none-yet',
    respondedOn: null,
    ...changes,
  }
}

describe('the reciprocity ladder is drawn', () => {
  test('with what was given above the axis and what was received below it, a rung as far as the other', () => {
    expect(rungY('given', 3)).toBeLessThan(rungY('given', 1))
    expect(rungY('received', 3)).toBeGreaterThan(rungY('received', 1))
    expect(ladder.axis - rungY('given', 2)).toBe(rungY('received', 2) - ladder.axis)
  })

  test.each([333, 640, 744.5, 1200])('with every stem and tick at a whole pixel, %d wide', (width) => {
    const { marks, ticks, todayX } = layOutLadder(
      [action('a', '2026-10-06'), action('b', '2026-10-13'), action('c', '2026-12-03')],
      today,
      width,
    )
    for (const x of [...marks.map((mark) => mark.x), ...ticks.map((tick) => tick.x), todayX]) {
      expect(Number.isInteger(x)).toBe(true)
      expect(x).toBeGreaterThanOrEqual(ladder.left)
      expect(x).toBeLessThanOrEqual(width - ladder.right)
    }
  })

  test('with an action of today done and one of tomorrow planned', () => {
    const { marks } = layOutLadder([action('now', '2026-11-23'), action('next', '2026-11-24')], today, 640)
    expect(marks.map(({ id, planned }) => [id, planned])).toEqual([
      ['now', false],
      ['next', true],
    ])
  })

  test('with the date beside the next plan of each side only', () => {
    const { marks } = layOutLadder(
      [
        action('later', '2026-12-20'),
        action('next', '2026-12-03'),
        action('theirs', '2026-12-10', { direction: 'received' }),
      ],
      today,
      640,
    )
    expect(marks.filter(({ labelled }) => labelled).map(({ id }) => id)).toEqual(['next', 'theirs'])
  })

  test('with two actions of one day, side and rung beside each other, not one upon the other', () => {
    const { marks } = layOutLadder([action('one', '2026-11-02'), action('two', '2026-11-02')], today, 640)
    const [one, two] = marks
    expect((two?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThanOrEqual(11)
  })

  test('with actions on different rungs of one day on one line', () => {
    const { marks } = layOutLadder(
      [action('one', '2026-11-02'), action('two', '2026-11-02', { rung: 2 })],
      today,
      640,
    )
    expect(marks[0]?.x).toBe(marks[1]?.x)
  })

  test('with nothing but today when there is no action yet', () => {
    const { marks, todayX } = layOutLadder([], today, 640)
    expect(marks).toEqual([])
    expect(todayX).toBeGreaterThan(ladder.left)
  })

  test('with labels that neither touch nor leave the page over ten years', () => {
    const { ticks } = layOutLadder([action('old', '2016-11-23')], today, 640)
    const labelled = ticks.filter((tick) => tick.labelled).map(({ x }) => x)
    expect(labelled.length).toBeGreaterThan(2)
    labelled.slice(1).forEach((x, index) => expect(x - (labelled[index] ?? 0)).toBeGreaterThanOrEqual(72))
    expect(labelled.at(-1)).toBeLessThanOrEqual(640 - 32)
  })

  test('with every first of a month between the first action and today marked', () => {
    const { ticks } = layOutLadder([action('first', '2026-09-15')], today, 900)
    expect(ticks.slice(1).map(({ date }) => date)).toEqual(['2026-10-01', '2026-11-01'])
  })
})
