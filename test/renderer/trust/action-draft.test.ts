import { describe, expect, test } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId, ValueActionId } from '../../../shared/base/ids.ts'
import type { ValueAction } from '../../../shared/domain/records/trust.ts'
import {
  draftOf,
  draftWarning,
  isPlan,
  kindOf,
  newDraft,
  ownWords,
  responseOf,
  withRung,
} from '../../../renderer/features/trust/ledger/action-draft.ts'

const today = calendarDate('2026-11-23')
const gesture: ValueAction = {
  id: 'gesture' as ValueActionId,
  allianceId: 'alliance' as AllianceId,
  direction: 'given',
  rung: 1,
  kind: 'congratulated',
  actedOn: calendarDate('2026-11-02'),
  note: '',
  response: 'acknowledged',
  respondedOn: calendarDate('2026-11-03'),
}

describe('a value-first action being written', () => {
  test('is given today on the first rung until something else is said', () => {
    expect(newDraft(today)).toMatchObject({ direction: 'given', rung: 1, actedOn: today, kind: null })
  })

  test('is a plan from tomorrow on, not today', () => {
    expect(isPlan({ actedOn: today }, today)).toBe(false)
    expect(isPlan({ actedOn: '2026-11-24' }, today)).toBe(true)
  })

  test('keeps own words as they are, and a kind of the catalogue as its code', () => {
    expect(kindOf({ ...newDraft(today), kind: ownWords, words: ' A seat at the table ' })).toBe(
      'A seat at the table',
    )
    expect(kindOf({ ...newDraft(today), kind: 'referral' })).toBe('referral')
    expect(kindOf(newDraft(today))).toBe('')
    expect(draftOf({ ...gesture, kind: 'A seat at the table' })).toMatchObject({
      kind: ownWords,
      words: 'A seat at the table',
    })
  })

  test('loses a kind that stands on another rung, not own words', () => {
    expect(withRung({ ...newDraft(today), kind: 'congratulated' }, 2).kind).toBe(null)
    expect(withRung({ ...newDraft(today), rung: 2, kind: 'referral' }, 2).kind).toBe('referral')
    expect(withRung({ ...newDraft(today), kind: ownWords }, 3).kind).toBe(ownWords)
  })

  test('sends no response for a plan, and no date where there is no response', () => {
    const answered = { ...newDraft(today), response: 'reciprocated', respondedOn: today } as const
    expect(responseOf({ ...answered, actedOn: '2026-11-24' }, today)).toEqual({
      response: 'none-yet',
      respondedOn: null,
    })
    expect(responseOf({ ...answered, response: 'none-yet' }, today).respondedOn).toBe(null)
    expect(responseOf({ ...answered, respondedOn: '' }, today).respondedOn).toBe(today)
  })

  test('is warned of a rung too high while the rung below was only acknowledged', () => {
    const draft = withRung(newDraft(today), 2)
    expect(draftWarning(draft, [gesture], null, today)?.soFar).toBe('only-acknowledged')
    expect(draftWarning(draft, [{ ...gesture, response: 'reciprocated' }], null, today)).toBe(null)
    expect(draftWarning({ ...draft, direction: 'received' }, [gesture], null, today)).toBe(null)
  })

  test('is not warned of what is done already and keeps its rung', () => {
    const done: ValueAction = { ...gesture, id: 'referral' as ValueActionId, rung: 2, kind: 'referral' }
    expect(draftWarning(draftOf(done), [gesture, done], done, today)).toBe(null)
    expect(draftWarning(withRung(draftOf(done), 3), [gesture, done], done, today)?.rungBelow).toBe(2)
    const plan = { ...done, actedOn: calendarDate('2026-12-01'), response: 'none-yet' } as const
    expect(draftWarning(draftOf(plan), [gesture, plan], plan, today)?.rung).toBe(2)
  })
})
