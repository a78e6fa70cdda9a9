/** The flags of the alliance in a row, each leading to the record that raised it, and the reason of an override. */
import type { JSX } from 'react'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { flagText } from '../../../../shared/text/flag-text.ts'
import { unmetText } from '../../../../shared/text/conditions/unmet-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { FlagLine } from '../../../ui/judgement/flag-line.tsx'
import { flagKind, paceText } from '../card/card-text.ts'
import { EvidenceLink } from '../gate/evidence-link.tsx'
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
              {first === undefined ? (
                flagText(flag, formats)
              ) : (
                <EvidenceLink className={styles.flag} allianceId={id} evidence={first}>
                  {flagText(flag, formats)}
                </EvidenceLink>
              )}
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
