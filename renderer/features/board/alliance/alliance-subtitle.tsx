/** Beside the name: lead contact and score. */
import type { JSX } from 'react'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { Link } from '../../../ui/action/link.tsx'
import { scorePartsText } from '../card/card-text.ts'
import styles from './alliance.module.css'
import { contactName } from '../people/contact-name.ts'

export function AllianceSubtitle({
  view: { leadContact, card },
}: {
  readonly view: AllianceView
}): JSX.Element {
  const { score } = card
  return (
    <>
      {leadContact === null ? (
        'No lead contact'
      ) : (
        <>
          <Link plain className={styles.lead} href={`#/contacts/${leadContact.id}`}>
            {contactName(leadContact)}
          </Link>
          {leadContact.position !== '' && `, ${leadContact.position}`}
        </>
      )}
      {'  ·  '}
      {score === null ? (
        'Not scored'
      ) : (
        <>
          {scorePartsText(score)} = <b>{score.points}</b>
          {score.below && ` below ${score.threshold}`}
        </>
      )}
    </>
  )
}
