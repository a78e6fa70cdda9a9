/** This week: the next steps by day, contacts to score, notice clocks, flags; in an empty workspace, what to do first. */
import { Plus, Printer } from 'lucide-react'
import type { JSX } from 'react'
import { addDays } from '../../../shared/base/calendar-date.ts'
import type { CallValue } from '../../../shared/contract/contract.ts'
import { counted } from '../../../shared/text/formats/counted.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { useFormats } from '../../client/use-formats.ts'
import { useHost } from '../../client/use-host.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { ContactsToScore } from './contacts-to-score.tsx'
import { rangeText } from './day-text.ts'
import { FirstSteps } from './first-steps.tsx'
import { FlagList } from './flag-list.tsx'
import { noticeClocks, stepsByDay, weekOf, weightiestFlags, withoutNextAction } from './home-view.ts'
import { NoticeClocks } from './notice-clocks.tsx'
import { NothingPlanned } from './nothing-planned.tsx'
import { WeekSteps } from './week-steps.tsx'
import styles from './home.module.css'

/** So many contacts are offered for scoring at a time; the rest is counted. */
const offeredAtOnce = 5

export function HomePage(): JSX.Element {
  const board = useContractQuery('board.getBoard', {})
  const contacts = useContractQuery('contacts.listContacts', {
    filter: 'not-scored',
    sortBy: 'addedOn',
    limit: offeredAtOnce,
  })
  const refused = [board, contacts].find((state) => state.status === 'refused')
  if (refused !== undefined) {
    return (
      <Page title="This week">
        <ErrorNote
          title="This week cannot be shown."
          action={<Button onClick={refused.retry}>Try again</Button>}
        >
          {refusalText(refused.refusal)}
        </ErrorNote>
      </Page>
    )
  }
  if (board.status !== 'ready' || contacts.status !== 'ready') {
    return (
      <Page title="This week">
        <Skeleton label="Loading this week" rows={10} />
      </Page>
    )
  }
  const { cards } = board.value
  if (cards.length === 0 && contacts.value.counts.all === 0) return <FirstSteps />
  return <ThisWeek board={board.value} contacts={contacts.value} />
}

type ThisWeekProps = {
  readonly board: CallValue<'board.getBoard'>
  readonly contacts: CallValue<'contacts.listContacts'>
}

function ThisWeek({ board, contacts }: ThisWeekProps): JSX.Element {
  const { locale } = useFormats()
  const host = useHost()
  const { today, cards } = board
  const week = weekOf(today)
  const days = stepsByDay(cards, null, week.to)
  const nextDays = stepsByDay(cards, addDays(week.to, 1), addDays(week.to, 7))
  const steps = days.flatMap((day) => day.steps)
  const overdue = steps.filter(({ nextAction }) => nextAction.overdueDays > 0).length
  const told = [counted(steps.length, 'next step'), ...(overdue === 0 ? [] : [`${overdue} overdue`])].join(
    ', ',
  )
  return (
    <Page
      title="This week"
      subtitle={`${rangeText(week.from, week.to, locale)}. ${told}.`}
      actions={
        <>
          <Button icon={Printer} onClick={() => void host.print()}>
            Print
          </Button>
          <Button variant="filled" icon={Plus} onClick={() => window.location.assign('#/contacts/new')}>
            New contact
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <WeekSteps days={days} nextDays={nextDays} today={today} />
          <ContactsToScore rows={contacts.rows} total={contacts.total} today={today} />
        </div>
        <div className={styles.side}>
          <NothingPlanned cards={withoutNextAction(cards, today)} today={today} />
          <NoticeClocks cards={noticeClocks(cards)} />
          <FlagList flags={weightiestFlags(cards)} />
        </div>
      </div>
    </Page>
  )
}
