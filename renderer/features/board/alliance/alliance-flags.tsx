/** The flags of the alliance in a row, each leading to the record that raised it, and the reason of an override. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { Flag } from '../../../../shared/domain/judgement.ts'
import { flagText } from '../../../../shared/text/flag-text.ts'
import { unmetText } from '../../../../shared/text/conditions/unmet-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { FlagLine } from '../../../ui/judgement/flag-line.tsx'
import { flagKind, paceText } from '../card/card-text.ts'
import { EvidenceLink } from '../gate/evidence-link.tsx'
import { openPlace } from '../gate/open-place.ts'
import { tabHref } from '../gate/places.ts'
import styles from './alliance.module.css'

export function AllianceFlags({ view }: { readonly view: AllianceView }): JSX.Element | null {
  const formats = useFormats()
  const { flags, override, pace } = view.card
  const { id } = view.alliance
  // Said by the row of the next action and by the note of the tray.
  const shown = flags.filter(({ code }) => code !== 'no-dated-next-action' && code !== 'ask-again')
  const { text, look } = paceText(pace)
  const isToldByTray = override?.to === 'closed' && view.alliance.place === 'closed'
  if (shown.length === 0 && override === null && look === 'plain') return null
  return (
    <ul className={styles.flags} aria-label="Flags">
      {look !== 'plain' && (
        <li>
          <FlagLine kind={look} size="page">
            {text}
          </FlagLine>
        </li>
      )}
      {shown.map((flag) => {
        const [first] = flag.evidence
        return (
          <li key={flag.code + (first?.id ?? '')}>
            <FlagLine kind={flagKind(flag)} size="page">
              <FlagWords flag={flag} allianceId={id} />
            </FlagLine>
          </li>
        )
      })}
      {override !== null && (
        <li>
          <FlagLine kind="override" size="page">
            <a className={styles.flag} href={tabHref(id, 'history')}>
              {`Override: ${unmetText(override.unmet)}`}
            </a>
            {`, ${formats.shortDate(override.movedOn)}`}
            {!isToldByTray && `: “${override.reason}”`}
          </FlagLine>
        </li>
      )}
    </ul>
  )
}

/** What was never checked has no record to lead to: then the section where it is checked. */
function FlagWords({ flag, allianceId }: { flag: Flag; allianceId: AllianceId }): JSX.Element | string {
  const formats = useFormats()
  const [first] = flag.evidence
  const words = flagText(flag, formats)
  if (first !== undefined) {
    return (
      <EvidenceLink className={styles.flag} allianceId={allianceId} evidence={first}>
        {words}
      </EvidenceLink>
    )
  }
  if (flag.code !== 'vetting-not-checked') return words
  return (
    <LinkButton className={styles.flag} onClick={() => openPlace(tabHref(allianceId, 'trust'), 'vetting')}>
      {words}
    </LinkButton>
  )
}
