/** The reciprocity ladder drawn: ours up as circles, theirs down as squares, plans hollow. The ledger below says it all in words. */
import { useRef, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { rungNames } from '../../../../shared/text/names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { actionText, nearDate } from '../action-text.ts'
import { ladder, layOutLadder, type LadderMark } from './ladder-layout.ts'
import { useWidth } from './use-width.ts'
import styles from './ladder.module.css'

export type LadderChartProps = {
  readonly actions: readonly ValueAction[]
  readonly today: CalendarDate
  /** “Reciprocity ladder: 4 given, 3 received. The ledger below lists them.” */
  readonly label: string
}

export function LadderChart({ actions, today, label }: LadderChartProps): JSX.Element {
  const formats = useFormats()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 640)
  const { marks, lines, ticks, todayX } = layOutLadder(actions, today, width)
  const right = width - ladder.right
  return (
    <div ref={frame} className={styles.frame}>
      <svg role="img" aria-label={label} width={width} height={ladder.height} className={styles.chart}>
        {lines.map(({ direction, rung, y }) => (
          <g key={`${direction}${rung}`}>
            <line x1={ladder.left} x2={right} y1={y + 0.5} y2={y + 0.5} className={styles.rung} />
            <text x={0} y={y + 4} className={styles.label}>
              {rungNames[rung]}
            </text>
          </g>
        ))}
        <line
          x1={ladder.left}
          x2={right}
          y1={ladder.axis + 0.5}
          y2={ladder.axis + 0.5}
          className={styles.axis}
        />
        {ticks.map(({ date, x }) => (
          <line
            key={date}
            x1={x + 0.5}
            x2={x + 0.5}
            y1={ladder.axis - 3}
            y2={ladder.axis + 4}
            className={styles.axis}
          />
        ))}
        <line
          x1={todayX + 0.5}
          x2={todayX + 0.5}
          y1={ladder.top}
          y2={ladder.height}
          className={styles.today}
        />
        <text
          x={todayX}
          y={ladder.top - 3}
          textAnchor={todayX > right - 24 ? 'end' : 'middle'}
          className={styles.todayLabel}
        >
          Today
        </text>
        {marks.map((mark) => (
          <Mark
            key={mark.id}
            mark={mark}
            title={actionText(mark.action, formats)}
            plan={mark.labelled ? `Planned ${formats.shortDate(mark.action.actedOn)}` : null}
            todayX={todayX}
          />
        ))}
        {ticks
          .filter((tick) => tick.labelled)
          .map(({ date, x }) => (
            <text
              key={date}
              x={x}
              y={ladder.axis + 16}
              textAnchor={x === ladder.left ? 'start' : 'middle'}
              className={styles.clearLabel}
            >
              {nearDate(date, today, formats)}
            </text>
          ))}
      </svg>
    </div>
  )
}

type MarkProps = { mark: LadderMark; title: string; plan: string | null; todayX: number }

function Mark({ mark, title, plan, todayX }: MarkProps): JSX.Element {
  const { action, x, y, planned } = mark
  const given = action.direction === 'given'
  // Centred on its mark it would stand across the line of today.
  const besideToday = x - todayX < 44
  const foot = given ? y + 5 : y - 5
  const axis = given ? ladder.axis : ladder.axis + 1
  return (
    <g className={given ? styles.given : styles.received} data-planned={planned || undefined}>
      <title>{title}</title>
      <line x1={x} x2={x} y1={axis} y2={foot} className={styles.stem} />
      {given ? (
        <circle cx={x} cy={y} r={planned ? 4.5 : 5.5} className={styles.mark} />
      ) : (
        <rect
          x={x - (planned ? 4 : 5)}
          y={y - (planned ? 4 : 5)}
          width={planned ? 8 : 10}
          height={planned ? 8 : 10}
          className={styles.mark}
        />
      )}
      {plan !== null && (
        <text
          x={besideToday ? todayX + 6 : x}
          y={given ? y - 9 : y + 18}
          textAnchor={besideToday ? 'start' : 'middle'}
          className={styles.clearLabel}
        >
          {plan}
        </text>
      )}
    </g>
  )
}
