/** A card on pace in Build trust that needs nothing; a test states only what it changes. */
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId, NextActionId } from '../../../shared/base/ids.ts'
import type { BoardCard } from '../../../shared/domain/board/card.ts'

export const today = calendarDate('2026-11-23')

export const quietPace: BoardCard['pace'] = {
  days: 40,
  clock: 'stage',
  clockDays: 40,
  from: 30,
  to: 60,
  state: 'on-pace',
  why: 'within-range',
  rushed: false,
}

export function allianceIdOf(name: string): AllianceId {
  return name as AllianceId
}

export function cardOf(changes: Partial<BoardCard>): BoardCard {
  return {
    allianceId: allianceIdOf(changes.partner ?? 'Tessellate'),
    place: 'build-trust',
    enteredPlaceOn: calendarDate('2026-10-14'),
    partner: 'Tessellate',
    leadContact: 'Mina Park',
    model: null,
    ourManager: 'Amara Okonkwo',
    score: { parts: [4, 4, 5], points: 13, threshold: 12, maximum: 15, below: false },
    pace: quietPace,
    pilot: null,
    notice: null,
    nextAction: nextActionOn('2026-12-10'),
    flags: [],
    override: null,
    askAgainOn: null,
    closedHow: null,
    ...changes,
  }
}

export function nextActionOn(dueOn: string): NonNullable<BoardCard['nextAction']> {
  return {
    id: 'action' as NextActionId,
    what: 'Call',
    owner: '',
    dueOn: calendarDate(dueOn),
    overdueDays: dueOn < today ? 1 : 0,
  }
}
