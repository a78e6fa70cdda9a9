/** A link to a record of evidence: to its page, and there to the section that holds it. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { Evidence } from '../../../../shared/domain/judgement.ts'
import { Link, type LinkProps } from '../../../ui/action/link.tsx'
import { openPlace } from './open-place.ts'
import { evidenceHref, evidenceSection } from './places.ts'

export type EvidenceLinkProps = Omit<LinkProps, 'href' | 'onClick'> & {
  readonly allianceId: AllianceId
  readonly evidence: Evidence
}

export function EvidenceLink({ allianceId, evidence, ...rest }: EvidenceLinkProps): JSX.Element {
  const href = evidenceHref(allianceId, evidence)
  const section = evidenceSection(evidence)
  return (
    <Link
      {...rest}
      href={href}
      onClick={(event) => {
        // A click that asks for another window is left to the browser.
        if (section === null || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        openPlace(href, section)
      }}
    />
  )
}
