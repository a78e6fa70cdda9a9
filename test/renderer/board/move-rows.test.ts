import { describe, expect, it } from 'vitest'
import type { AllianceView } from '../../../shared/contract/board-contract.ts'
import type { Condition } from '../../../shared/domain/judgement.ts'
import { gatesOnTheWay, moveKind } from '../../../shared/domain/board/move.ts'
import { defaultSettings } from '../../../shared/playbook/settings.ts'
import { stages, trays, type Place } from '../../../shared/playbook/stages.ts'
import { createFormats } from '../../../shared/text/formats/formats.ts'
import { moveRows } from '../../../renderer/features/board/move/move-rows.ts'
import { cardOf } from './card.ts'

const unmet: Condition = {
  code: 'values-checked',
  met: false,
  values: { verdict: 'not-checked' },
  evidence: [],
}
const met: Condition = { code: 'no-open-red-flag', met: true, values: { open: [] }, evidence: [] }

/** Every gate has one condition met and one that is not. */
function viewIn(place: Place): AllianceView {
  const moves = [...stages, ...trays]
    .filter((to) => to !== place)
    .map((to) => {
      const gates = gatesOnTheWay(place, to, false).map((stage) => ({ stage, conditions: [met, unmet] }))
      const counts = { met: gates.length, total: 2 * gates.length }
      return {
        to,
        judgement: {
          from: place,
          to,
          kind: moveKind(place, to),
          allowed: true,
          refusal: null,
          gates,
          ...counts,
        },
      }
    })
  return { alliance: { place }, card: cardOf({ place }), moves } as unknown as AllianceView
}

function rowsIn(place: Place) {
  const choices = { onStage: () => {}, onNurture: () => {}, onLeave: () => {}, onClose: () => {} }
  const formats = createFormats('en-GB')
  return moveRows({ view: viewIn(place), settings: defaultSettings, formats, choices }).filter(
    (row) => row.kind !== 'line',
  )
}

const told = (place: Place): readonly string[] =>
  rowsIn(place).map(
    ({ keyHint, label, note }) => `${keyHint} ${label}${note === undefined ? '' : `: ${note}`}`,
  )

describe('the menu “Move to…”', () => {
  it('tells the way back as free, the gates ahead by what is met, all of them on the way', () => {
    expect(told('build-trust')).toEqual([
      '1 Identify: Back',
      '2 Build trust: Here',
      '3 Formalize: 1 of 2 met',
      '4 Scale: 2 of 4 met',
      '5 Sustain & exit: 3 of 6 met',
      'U Nurture: Ask again in a year',
      'C Closed…: Turn down',
    ])
  })

  it('offers to leave by a notice from Formalize on, and judges closing there', () => {
    expect(told('formalize').slice(-3)).toEqual([
      'U Nurture: Ask again in a year',
      'L Leave…: Starts a notice',
      'C Closed…: 1 of 2 met',
    ])
    expect(told('identify').some((row) => row.includes('Leave'))).toBe(false)
  })

  it('offers nothing but reopening of what is closed, and no Nurture from Nurture', () => {
    expect(told('closed')).toEqual(['1 Reopen in Identify'])
    expect(told('nurture').some((row) => row.includes('Nurture'))).toBe(false)
  })

  it('names a single unmet condition, counts several, and says that a reason is asked for', () => {
    const explanations = rowsIn('build-trust').map((row) => row.explanation)
    expect(explanations[2]).toBe('Not met: Values checked. Moving now asks for a written reason.')
    expect(explanations[3]).toBe('2 conditions are not met. Moving now asks for a written reason.')
  })
})
