import { classNames } from '../class-names.ts'
import styles from './stepper.module.css'

export type StepperStep = {
  readonly id: string
  readonly title: string
  /** Below the title: “8 days, left 2 Oct”. */
  readonly note?: string | undefined
  readonly state: 'done' | 'now' | 'later'
  /** For `now`: the share of the typical time that has passed, 0 to 1. */
  readonly share?: number | undefined
}

export type StepperProps = {
  /** Names the list for screen readers: “Stages”. */
  label: string
  steps: readonly StepperStep[]
}

const stateWords = { done: 'done', now: 'now', later: 'later' } as const

/** The way through the stages: dot when done, ring for now, hollow for later. */
export function Stepper({ label, steps }: StepperProps) {
  return (
    <ol aria-label={label} className={styles.stepper}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={classNames(styles.step, styles[step.state])}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className={styles.track} aria-hidden>
            <span className={styles.dot} />
            <span className={styles.line}>
              <span className={styles.fill} style={{ width: `${100 * filled(step)}%` }} />
            </span>
          </span>
          <span className={styles.title}>
            {step.title}
            <span className="visually-hidden">, {stateWords[step.state]}</span>
          </span>
          {step.note !== undefined && <span className={styles.note}>{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}

function filled({ state, share }: StepperStep): number {
  if (state !== 'now') return state === 'done' ? 1 : 0
  return Math.min(1, Math.max(0, share ?? 0))
}
