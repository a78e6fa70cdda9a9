import {
  CalendarOff,
  CirclePause,
  Clock,
  FastForward,
  Flag,
  Hourglass,
  OctagonAlert,
  PenLine,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../marks/icon.tsx'
import styles from './lines.module.css'

export type FlagKind =
  'attention' | 'red' | 'override' | 'no-date' | 'stalled' | 'rushed' | 'overdue' | 'waiting' | 'notice'

type Tone = 'quiet' | 'warn' | 'bad'

const looks = {
  attention: { icon: Flag, tone: 'warn' },
  red: { icon: OctagonAlert, tone: 'bad' },
  override: { icon: PenLine, tone: 'quiet' },
  'no-date': { icon: CalendarOff, tone: 'warn' },
  stalled: { icon: CirclePause, tone: 'warn' },
  rushed: { icon: FastForward, tone: 'warn' },
  overdue: { icon: Clock, tone: 'bad' },
  waiting: { icon: Clock, tone: 'warn' },
  notice: { icon: Hourglass, tone: 'quiet' },
} as const satisfies Record<FlagKind, { icon: LucideIcon; tone: Tone }>

export type FlagLineProps = {
  kind: FlagKind
  /** The whole sentence: “Red flag: referral not thanked”. */
  children: ReactNode
  /** 13 px on pages, 12 px on cards (default). */
  size?: 'card' | 'page' | undefined
  /** At the right: a link that resolves it. */
  aside?: ReactNode
}

/** Icon and sentence, no badge: flags, overrides, pace, waiting, notice. */
export function FlagLine({ kind, children, size = 'card', aside }: FlagLineProps) {
  const { icon, tone } = looks[kind]
  return (
    <div className={classNames(styles.line, size === 'page' && styles.page)}>
      <Icon icon={icon} size={14} className={classNames(styles.icon, `tone-${tone}`)} />
      <span className={classNames(styles.words, `tone-${tone}`)}>{children}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </div>
  )
}
