/** The next steps of the week, a block a day; a tick marks a step as done, and the next open step of the alliance follows. */
import { Clock } from 'lucide-react'
import { useEffect, useRef, type JSX } from 'react'
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import { counted } from '../../../shared/text/formats/counted.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractCommand } from '../../client/use-contract-command.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Link } from '../../ui/action/link.tsx'
import { Checkbox } from '../../ui/choice/checkbox.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useToast } from '../../ui/feedback/toast.tsx'
import { Section } from '../../ui/layout/section.tsx'
import { Avatar } from '../../ui/marks/avatar.tsx'
import { Icon } from '../../ui/marks/icon.tsx'
import { dayText } from './day-text.ts'
import type { DaySteps, StepCard } from './home-view.ts'
import styles from './home.module.css'

export type WeekStepsProps = {
  /** Overdue, or due by Sunday. */
  readonly days: readonly DaySteps[]
  /** Due in the week after. */
  readonly nextDays: readonly DaySteps[]
  readonly today: CalendarDate
}

export function WeekSteps({ days, nextDays, today }: WeekStepsProps): JSX.Element {
  const ticked = useRef<{ readonly nextActionId: string; readonly index: number } | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { run, isRunning, refusal } = useContractCommand('board.editNextAction')
  const showToast = useToast()

  const markDone = async ({ nextAction, partner }: StepCard, index: number): Promise<void> => {
    if (isRunning) return
    const nextActionId = nextAction.id
    const reply = await run({ nextActionId, doneOn: today })
    if (!reply.ok) return
    showToast({
      text: `Done with ${partner}: ${nextAction.what}`,
      action: { label: 'Undo', onPress: () => void run({ nextActionId, doneOn: null }) },
    })
    ticked.current = { nextActionId, index }
  }

  const shown = [...days, ...nextDays].flatMap((day) => day.steps)
  // The row that had the focus goes: the one that takes its place gets it.
  useEffect(() => {
    if (ticked.current === null) return
    const { nextActionId, index } = ticked.current
    if (shown.some(({ nextAction }) => nextAction.id === nextActionId)) return
    ticked.current = null
    const boxes = list.current?.querySelectorAll<HTMLElement>('[role="checkbox"]') ?? []
    boxes[Math.min(index, boxes.length - 1)]?.focus()
  })
  const onDone = (step: StepCard): void => void markDone(step, shown.indexOf(step))
  return (
    <div ref={list}>
      {refusal !== null && <ErrorNote title="The step is not marked.">{refusalText(refusal)}</ErrorNote>}
      <section aria-label="Next steps of this week">
        {days.length === 0 ? (
          <EmptyState title="Nothing is due this week" action={<Link href="#/board">Open the board</Link>}>
            Each alliance moves by its next dated action; what is due by Sunday stands here.
          </EmptyState>
        ) : (
          <Days days={days} today={today} onDone={onDone} />
        )}
      </section>
      {nextDays.length > 0 && (
        <div className={styles.nextWeek}>
          <Section title="Next week" note={nextDays.flatMap((day) => day.steps).length}>
            <Days days={nextDays} today={today} onDone={onDone} />
          </Section>
        </div>
      )}
    </div>
  )
}

type DaysProps = {
  readonly days: readonly DaySteps[]
  readonly today: CalendarDate
  readonly onDone: (step: StepCard) => void
}

function Days({ days, today, onDone }: DaysProps): JSX.Element {
  const formats = useFormats()
  return (
    <ul className={styles.days}>
      {days.map(({ day, steps }) => (
        <li key={day} className={styles.day}>
          <p className={styles.date} data-overdue={day < today || undefined}>
            <span className="visually-hidden">{formats.longDate(day)}</span>
            <span aria-hidden>
              <b>{dayText(day, formats.locale).number}</b> {dayText(day, formats.locale).name}
            </span>
          </p>
          <ul className={styles.steps}>
            {steps.map((step) => (
              <Step key={step.nextAction.id} step={step} onDone={() => onDone(step)} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Step({ step, onDone }: { step: StepCard; onDone: () => void }): JSX.Element {
  const { what, overdueDays, owner } = step.nextAction
  return (
    <li className={styles.step}>
      <Checkbox
        hideLabel
        shape="circle"
        checked={false}
        onCheckedChange={onDone}
        label={`Mark as done: ${what}, ${step.partner}`}
      />
      <span className={styles.what}>
        {overdueDays > 0 ? (
          <span className={`${styles.overdue} tone-bad`}>
            <Icon icon={Clock} size={14} />
            <span>
              Overdue {counted(overdueDays, 'day')}: {what}
            </span>
          </span>
        ) : (
          what
        )}
      </span>
      <span className={styles.partner}>
        <Link plain href={`#/alliances/${step.allianceId}`}>
          {step.partner}
        </Link>
      </span>
      <span className={styles.owner}>{owner !== '' && <Avatar name={owner} />}</span>
    </li>
  )
}
