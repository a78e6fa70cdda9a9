import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../shared/base/calendar-date.ts'
import type { AllianceFacts } from '../../../../shared/domain/board/alliance-facts.ts'
import { pace } from '../../../../shared/domain/board/pace.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import type { Place } from '../../../../shared/playbook/stages.ts'
import { places } from '../../../support/places.ts'
import { action, alliance, charter, day, facts, move, pilot, today } from '../../../support/facts.ts'

const unsigned = [charter({ status: 'sent', signedByThemOn: null })]
const judge = (overrides: Partial<AllianceFacts>) =>
  pace(facts({ exitNotice: null, ...overrides }), defaultSettings, today)
const after = (place: Place, days: number, overrides: Partial<AllianceFacts>) =>
  judge({
    alliance: alliance({ place, enteredPlaceOn: addDays(today, -days) }),
    charters: unsigned,
    ...overrides,
  })

describe('the pace of a card', () => {
  test.each<[string, Place, number, string, string]>([
    ['7 days in Identify are on pace', 'identify', 7, 'on-pace', 'stage'],
    ['8 days in Identify are stalled', 'identify', 8, 'stalled', 'stage'],
    ['60 days in Build trust are on pace', 'build-trust', 60, 'on-pace', 'stage'],
    ['61 days in Build trust are stalled', 'build-trust', 61, 'stalled', 'stage'],
    ['28 days in Formalize unsigned are on pace', 'formalize', 28, 'on-pace', 'signing'],
    ['29 days in Formalize unsigned are stalled', 'formalize', 29, 'stalled', 'signing'],
    ['180 days in Scale are on pace', 'scale', 180, 'on-pace', 'stage'],
    ['181 days in Scale are stalled', 'scale', 181, 'stalled', 'stage'],
    ['Sustain & exit has no range', 'sustain', 500, 'no-range', 'stage'],
    ['Nurture has no range', 'nurture', 500, 'no-range', 'stage'],
  ])('%s', (_title, place, days, state, clock) => {
    expect(after(place, days, {})).toMatchObject({ days, state, clock })
  })

  test('once signed, Formalize follows the pilot’s own dates: 62 days in, day 14 of 14 is on pace', () => {
    const running = [pilot({ endOn: today })]
    expect(after('formalize', 62, { charters: [charter({})], pilots: running })).toMatchObject({
      days: 62,
      clock: 'pilot',
      clockDays: 14,
      to: 14,
      state: 'on-pace',
    })
  })

  test('the day after the pilot’s end it is stalled until it is decided and moved', () => {
    expect(judge({})).toMatchObject({ clock: 'pilot', state: 'stalled', why: 'past-range' })
  })

  test('signed without a pilot there is no range', () => {
    expect(judge({ pilots: [] })).toMatchObject({ clock: 'pilot', to: null, state: 'no-range' })
  })

  test.each([
    ['29 quiet days are on pace', 29, [], 'on-pace'],
    ['30 quiet days are stalled', 30, [], 'stalled'],
    ['an open next action ahead keeps it on pace', 30, [action({})], 'on-pace'],
    ['an action overdue for 29 days still holds it', 60, [action({ dueOn: addDays(today, -29) })], 'on-pace'],
    ['an action overdue for 30 days does not', 60, [action({ dueOn: addDays(today, -30) })], 'stalled'],
    ['an action done yesterday is activity', 60, [action({ doneOn: addDays(today, -1) })], 'on-pace'],
  ])('%s', (_title, days, nextActions, state) => {
    const silent = {
      valueActions: [],
      scores: [],
      vetting: [],
      measurements: [],
      moves: [],
      lastConversationOn: null,
    }
    expect(after('scale', days, { ...silent, nextActions }).state).toBe(state)
  })

  test.each<[string, Partial<AllianceFacts>, boolean]>([
    ['29 days in Build trust, left forward, is rushed', { moves: [move({ daysInPlace: 29 })] }, true],
    ['30 days are not', { moves: [move({ daysInPlace: 30 })] }, false],
    ['left backward is never rushed', { moves: [move({ fromPlace: 'scale', daysInPlace: 1 })] }, false],
    [
      'jumping over Build trust is rushed',
      { moves: [move({ fromPlace: 'identify', daysInPlace: 7 })] },
      true,
    ],
  ])('%s', (_title, overrides, rushed) => {
    expect(judge(overrides).rushed).toBe(rushed)
  })

  test('Formalize left while its pilot runs is rushed', () => {
    const left = move({
      fromPlace: 'formalize',
      toPlace: 'scale',
      movedOn: day('2026-11-20'),
      daysInPlace: 19,
    })
    const at = alliance({ place: 'scale', enteredPlaceOn: day('2026-11-20') })
    expect(judge({ alliance: at, moves: [left] }).rushed).toBe(true)
    expect(judge({ alliance: at, moves: [left], pilots: [] }).rushed).toBe(false)
  })

  test('no figure is ever NaN or negative, on any day in any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: -400, max: 4000 }), (place, days) => {
        const result = after(place, days, {})
        expect(result.days).toBeGreaterThanOrEqual(0)
        expect(result.clockDays).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
