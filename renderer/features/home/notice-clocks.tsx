/** The alliances that are leaving, with the days that are left. */
import { Hourglass } from 'lucide-react'
import type { JSX } from 'react'
import { counted } from '../../../shared/text/formats/counted.ts'
import { useFormats } from '../../client/use-formats.ts'
import { RowList } from '../../ui/layout/row-list.tsx'
import { Section } from '../../ui/layout/section.tsx'
import type { NoticeCard } from './home-view.ts'
import styles from './home.module.css'

export function NoticeClocks({ cards }: { cards: readonly NoticeCard[] }): JSX.Element | null {
  const formats = useFormats()
  if (cards.length === 0) return null
  return (
    <Section title="Notice clocks" note={cards.length} ruled>
      <RowList
        label="Notice clocks"
        rows={cards.map(({ allianceId, partner, notice }) => ({
          id: allianceId,
          icon: Hourglass,
          title: partner,
          href: `#/alliances/${allianceId}/exit`,
          note: `Effective ${formats.fullDate(notice.effectiveOn)}`,
          aside: <span className={styles.daysLeft}>{counted(notice.daysLeft, 'day')}</span>,
        }))}
      />
    </Section>
  )
}
