/** The days that are left, the facts of the notice, its receipt, and the way to withdraw it. */
import { useState, type JSX } from 'react'
import { daysBetween, type CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ExitView } from '../../../../shared/contract/exit-contract.ts'
import type { ExitNotice } from '../../../../shared/domain/records/exit.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { exitBasisNames, exitTriggerNames } from '../../../../shared/text/formal-names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { KeyFacts } from '../../../ui/layout/key-facts.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { reckon } from '../notice/reckoning.ts'
import { DatesDialog } from './dates-dialog.tsx'
import styles from './running.module.css'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type NoticeClockProps = { exit: ExitView; notice: ExitNotice; today: CalendarDate; partner: string }

export function NoticeClock({ exit, notice, today, partner }: NoticeClockProps): JSX.Element {
  const [opened, setOpened] = useState<'dates' | 'withdraw' | null>(null)
  const formats = useFormats()
  const close = (): void => setOpened(null)
  const isRunning = notice.status === 'running'
  const reckoning = reckon({ ...notice, receivedOn: notice.receivedOn ?? '' }, formats)
  const daysLeft = exit.daysLeft ?? 0
  return (
    <Section
      title={isRunning ? clockTitle(daysLeft) : 'The alliance has ended'}
      note={isRunning ? `Notice to ${partner} runs` : undefined}
      aside={
        isRunning && (
          <>
            <Button size="small" variant="quiet" onClick={() => setOpened('withdraw')}>
              Withdraw
            </Button>
            <Button size="small" onClick={() => setOpened('dates')}>
              {notice.receivedOn === null ? 'Enter receipt' : 'Change dates'}
            </Button>
          </>
        )
      }
    >
      <div className={styles.stack}>
        {isRunning && exit.effectiveOn !== null && (
          <Clock notice={notice} effectiveOn={exit.effectiveOn} daysLeft={daysLeft} />
        )}
        <KeyFacts
          facts={[
            { label: 'Notice', value: formats.date(notice.noticeOn) },
            {
              label: 'Received',
              value: notice.receivedOn === null ? 'Not yet' : formats.date(notice.receivedOn),
            },
            {
              label: 'Takes effect',
              value: exit.effectiveOn === null ? '–' : formats.date(exit.effectiveOn),
            },
            { label: 'Period', value: counted(notice.periodCount, notice.periodUnit.slice(0, -1)) },
            { label: 'From', value: notice.periodSource === 'charter' ? 'Signed charter' : 'Playbook' },
            { label: 'Basis', value: exitBasisNames[notice.basis] },
          ]}
        />
        <p className="tone-quiet">
          {[
            reckoning?.sentence ?? '',
            notice.agreement === '' ? '' : `Under ${notice.agreement}.`,
            notice.triggers.length === 0
              ? ''
              : `Triggers: ${notice.triggers.map((trigger) => exitTriggerNames[trigger].toLowerCase()).join('; ')}.`,
          ].join(' ')}
        </p>
      </div>
      {opened === 'dates' && <DatesDialog notice={notice} today={today} onClose={close} />}
      {opened === 'withdraw' && <WithdrawDialog notice={notice} partner={partner} onClose={close} />}
    </Section>
  )
}

function clockTitle(daysLeft: number): string {
  return daysLeft === 0 ? 'The effective date is reached' : `${counted(daysLeft, 'day')} left`
}

type ClockProps = { notice: ExitNotice; effectiveOn: CalendarDate; daysLeft: number }

function Clock({ notice, effectiveOn, daysLeft }: ClockProps): JSX.Element {
  const whole = Math.max(1, daysBetween(notice.receivedOn ?? notice.noticeOn, effectiveOn))
  return (
    <Meter
      label="Notice period"
      value={Math.max(0, whole - daysLeft)}
      max={whole}
      valueText={`${counted(daysLeft, 'day')} left of ${whole}`}
      tone="accent"
    />
  )
}
