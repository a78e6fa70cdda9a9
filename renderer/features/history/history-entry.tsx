/** One entry: when, what in sentences, for which alliance, why, and its fields on demand. */
import { useState, type JSX } from 'react'
import type { HistoryEntryView } from '../../../shared/contract/history-contract.ts'
import { changeStory } from '../../../shared/domain/history/change-story.ts'
import { counted } from '../../../shared/text/formats/counted.ts'
import { storyText } from '../../../shared/text/history-text.ts'
import { localTime } from '../../client/local-time.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Link, LinkButton } from '../../ui/action/link.tsx'
import { alliancesOfEntry } from './alliances-of-entry.ts'
import { HistoryDetails } from './history-details.tsx'
import styles from './history.module.css'

/** More sentences than these stand behind “Details”. */
const mostSentences = 4

type Props = { entry: HistoryEntryView; partners: ReadonlyMap<string, string> }

export function HistoryEntry({ entry, partners }: Props): JSX.Element {
  const formats = useFormats()
  const [isOpen, setOpen] = useState(false)
  const sentences = changeStory(entry).map((sentence) => storyText(sentence, formats))
  const told = sentences.slice(0, mostSentences)
  // A move or a decision tells its reason itself.
  const isReasonTold = told.some((text) => text.includes(entry.reason.trim()))
  const untold = sentences.length - told.length
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at} className={styles.time}>
        {localTime(entry.at, formats.locale)}
      </time>
      <div className={styles.words}>
        {told.map((text, index) => (
          <p key={index}>{text}</p>
        ))}
        {told.length === 0 && <p>{counted(entry.changeCount, 'record')} changed</p>}
        {untold > 0 && <p className={styles.more}>and {counted(untold, 'more change')}</p>}
        {entry.reason.trim() !== '' && !isReasonTold && (
          <blockquote className={styles.reason}>“{entry.reason}”</blockquote>
        )}
        {isOpen && <HistoryDetails entry={entry} />}
      </div>
      <div className={styles.partner}>
        {alliancesOfEntry(entry.changes)
          .filter((id) => partners.has(id))
          .slice(0, 2)
          .map((id) => (
            <Link key={id} plain href={`#/alliances/${id}`}>
              {partners.get(id)}
            </Link>
          ))}
      </div>
      <div className={styles.toggle}>
        <LinkButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide details' : 'Details'}
          <span className="visually-hidden">
            {' '}
            of the entry of {localTime(entry.at, formats.locale)}: {told[0]}
          </span>
        </LinkButton>
      </div>
    </li>
  )
}
