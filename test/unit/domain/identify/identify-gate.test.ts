import { describe, expect, test } from 'vitest'
import { identifyGate } from '../../../../shared/domain/identify/identify-gate.ts'
import type { AllianceFacts } from '../../../../shared/domain/board/alliance-facts.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { alliance, day, facts, fitCheck, move, score, today } from '../../../support/facts.ts'

const judge = (overrides: Partial<AllianceFacts>) => identifyGate(facts(overrides), defaultSettings, today)
const reopened = move({ fromPlace: 'closed', toPlace: 'identify', movedOn: day('2026-11-10') })

describe('the gate of Identify', () => {
  test.each<[string, Partial<AllianceFacts>, boolean, string]>([
    ['12 of 15 goes on', { scores: [score([4, 5, 3], {})] }, true, 'reached'],
    ['11 of 15 does not', { scores: [score([4, 4, 3], {})] }, false, 'below'],
    ['not scored is not met', { scores: [] }, false, 'not-scored'],
    ['no lead contact, no score', { alliance: alliance({ leadContactId: null }) }, false, 'no-lead-contact'],
    [
      'a score dated tomorrow does not count yet',
      { scores: [score([5, 5, 5], { scoredOn: day('2026-11-24') })] },
      false,
      'not-scored',
    ],
    [
      'after a reopening a score of the day before does not count',
      { moves: [reopened], scores: [score([5, 5, 5], { scoredOn: day('2026-11-09') })] },
      false,
      'score-before-reopening',
    ],
    [
      'after a reopening a score of the same day counts',
      { moves: [reopened], scores: [score([5, 5, 5], { scoredOn: day('2026-11-10') })] },
      true,
      'reached',
    ],
  ])('%s', (_title, overrides, met, why) => {
    expect(judge(overrides)[0]).toMatchObject({ code: 'score-reaches-threshold', met, values: { why } })
  })

  test.each([
    ['an unanswered check blocks', null, 'not-answered'],
    ['one answer missing blocks', fitCheck({ onlyTogether: 'unanswered' }), 'not-answered'],
    ['the same budget blocks', fitCheck({ sameBudget: 'yes' }), 'competes-for-the-same-budget'],
    ['three answers without competition pass', fitCheck({}), null],
  ])('%s', (_title, check, problem) => {
    const [, fit] = judge({ fitCheck: check })
    expect(fit).toMatchObject({ met: problem === null, values: { problem } })
  })

  test('a lower re-score counts: the latest, not the best', () => {
    const scores = [score([5, 5, 5], {}), score([1, 1, 1], { seq: 2, scoredOn: day('2026-09-01') })]
    expect(judge({ scores })[0]?.met).toBe(false)
  })
})
