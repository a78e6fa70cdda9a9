import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import type { StageMoveId } from '../../../shared/base/ids.ts'
import type { Alliance, StageMove } from '../../../shared/domain/records/alliance.ts'
import { createFormats } from '../../../shared/text/formats/formats.ts'
import {
  allianceSteps,
  defaultTab,
  nextStage,
} from '../../../renderer/features/board/alliance/alliance-steps.ts'
import { allianceIdOf, cardOf, quietPace } from './card.ts'

const formats = createFormats('en-GB')
const left: StageMove = {
  id: 'move' as StageMoveId,
  allianceId: allianceIdOf('a'),
  fromPlace: 'identify',
  toPlace: 'build-trust',
  movedOn: calendarDate('2026-10-02'),
  daysInPlace: 8,
  reason: '',
  conditions: [],
}
const allianceIn = (place: Alliance['place']): Alliance => ({ place }) as Alliance

describe('the stepper of an alliance', () => {
  it('says how long each stage took, and where it stands now against the typical time', () => {
    const card = cardOf({ pace: { ...quietPace, days: 52, clockDays: 52 } })
    const steps = allianceSteps({ alliance: allianceIn('build-trust'), card, stageMoves: [left] }, formats)
    expect(steps.map((step) => [step.state, step.note])).toEqual([
      ['done', '8 days, left 2 Oct'],
      ['now', 'Day 52, typical 30–60, on pace'],
      ['later', 'Charter, then pilot'],
      ['later', undefined],
      ['later', undefined],
    ])
    expect(steps[1]?.share).toBeCloseTo(52 / 60)
  })

  it('tells the pilot’s own day while it runs', () => {
    const pilot = { day: 41, of: 92, endOn: calendarDate('2027-01-13') }
    const card = cardOf({ place: 'formalize', pilot })
    const steps = allianceSteps({ alliance: allianceIn('formalize'), card, stageMoves: [] }, formats)
    expect(steps[2]?.note).toBe('Pilot day 41 of 92')
    expect(steps[0]).toMatchObject({ state: 'done' })
  })

  it('has no stage of now in a tray; what was left is done', () => {
    const card = cardOf({ place: 'nurture' })
    const steps = allianceSteps({ alliance: allianceIn('nurture'), card, stageMoves: [left] }, formats)
    expect(steps.map((step) => step.state)).toEqual(['done', 'later', 'later', 'later', 'later'])
  })
})

describe('the tab that opens first', () => {
  it.each([
    ['identify', 'identify'],
    ['build-trust', 'trust'],
    ['formalize', 'charter'],
    ['scale', 'pilot'],
    ['closed', 'history'],
  ] as const)('%s: %s', (place, tab) => {
    expect(defaultTab(cardOf({ place }))).toBe(tab)
  })

  it('is the pilot once it runs, and the exit while notice runs', () => {
    const pilot = { day: 1, of: 92, endOn: calendarDate('2027-01-13') }
    expect(defaultTab(cardOf({ place: 'formalize', pilot }))).toBe('pilot')
    const notice = { effectiveOn: calendarDate('2026-12-11'), daysLeft: 18 }
    expect(defaultTab(cardOf({ place: 'sustain', notice }))).toBe('exit')
  })
})

describe('the gate in the panel', () => {
  it('leads to the next stage; from Sustain & exit and from a tray there is none', () => {
    expect(nextStage('identify')).toBe('build-trust')
    expect(nextStage('scale')).toBe('sustain')
    expect(nextStage('sustain')).toBeNull()
    expect(nextStage('nurture')).toBeNull()
  })
})
