import styles from './meter.module.css'

export type MeterProps = {
  /** Names what is measured: “Pilot days”. */
  label: string
  value: number
  max: number
  /** Read out instead of a percentage: “day 41 of 92”. */
  valueText: string
  /** `good` (teal) for a pilot, `accent` for pages; `warn` and `bad` when past a limit. */
  tone?: 'good' | 'accent' | 'warn' | 'bad' | undefined
  /** Values at which the line is cut: 1 for the end of page one. */
  marks?: readonly number[] | undefined
  /** Pixels; the whole width otherwise. */
  width?: number | undefined
}

/** A thin line that fills. The words stand beside it; it only illustrates. */
export function Meter({ label, value, max, valueText, tone = 'good', marks = [], width }: MeterProps) {
  const share = (part: number) => `${max <= 0 ? 0 : Math.min(100, Math.max(0, (100 * part) / max))}%`
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
      aria-valuetext={valueText}
      className={styles.meter}
      data-tone={tone}
      style={width === undefined ? undefined : { width }}
    >
      <div className={styles.fill} style={{ width: share(value) }} />
      {marks.map((mark) => (
        <div key={mark} className={styles.mark} style={{ left: share(mark) }} />
      ))}
    </div>
  )
}
