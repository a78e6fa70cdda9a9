import styles from './lines.module.css'

export type HealthMarkProps = {
  level: 'good' | 'watch' | 'below'
  /** Always a word: “Good”, “Watch”, “Below 60”. */
  children: string
}

const tones = { good: 'tone-good', watch: 'tone-warn', below: 'tone-bad' } as const

/** Circle, triangle or square, with the word. */
export function HealthMark({ level, children }: HealthMarkProps) {
  return (
    <span className={styles.health}>
      <svg
        width="10"
        height="10"
        viewBox="0 0 10 10"
        className={tones[level]}
        fill="currentColor"
        aria-hidden
      >
        {level === 'good' && <circle cx="5" cy="5" r="4.5" />}
        {level === 'watch' && <path d="M5 0.5 9.8 9.5H0.2Z" />}
        {level === 'below' && <rect x="0.5" y="0.5" width="9" height="9" />}
      </svg>
      <span className={level === 'good' ? undefined : tones[level]}>{children}</span>
    </span>
  )
}
