/** What a card says about its pace, its score and its flags. */
import type { BoardCard } from '../../../../shared/domain/board/card.ts'
import type { Flag } from '../../../../shared/domain/judgement.ts'
import type { FlagKind } from '../../../ui/judgement/flag-line.tsx'

export type PaceText = { readonly text: string; readonly look: 'plain' | 'stalled' | 'rushed' }

/** "52 d, on pace"; only what is not on pace gets an icon. Without a typical range the days alone. */
export function paceText({ days, state, rushed }: BoardCard['pace']): PaceText {
  if (state === 'stalled') return { text: `${days} d, stalled`, look: 'stalled' }
  if (rushed) return { text: `${days} d, rushed`, look: 'rushed' }
  return { text: state === 'on-pace' ? `${days} d, on pace` : `${days} d`, look: 'plain' }
}

/** "4·5·4" */
export function scorePartsText(score: NonNullable<BoardCard['score']>): string {
  return score.parts.join('·')
}

/** The icon and tone in which a flag stands on a card. */
export function flagKind(flag: Flag): FlagKind {
  switch (flag.code) {
    case 'no-dated-next-action':
      return 'no-date'
    case 'next-action-overdue':
      return 'overdue'
    case 'moved-past-gate':
      return 'override'
    case 'ask-again':
      return flag.values.due ? 'waiting' : 'notice'
    default:
      return flag.tone === 'red' ? 'red' : 'attention'
  }
}
