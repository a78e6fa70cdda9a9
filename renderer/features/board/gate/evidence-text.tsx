/** An explanation with its evidence as links: in the sentence where it names the record already, else after it. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { Evidence } from '../../../../shared/domain/judgement.ts'
import { EvidenceLink } from './evidence-link.tsx'
import { evidencePieces } from './evidence-pieces.ts'

export type EvidenceTextProps = {
  readonly text: string
  readonly allianceId: AllianceId
  readonly evidence: readonly Evidence[]
  readonly nameOf: (evidence: Evidence) => string
}

export function EvidenceText({ text, allianceId, evidence, nameOf }: EvidenceTextProps): JSX.Element {
  return (
    <>
      {evidencePieces(text, evidence, nameOf).map((piece, index) =>
        piece.evidence === null ? (
          piece.text
        ) : (
          // A record can be named twice; the order of the pieces is the sentence.
          <EvidenceLink key={index} allianceId={allianceId} evidence={piece.evidence}>
            {piece.text}
          </EvidenceLink>
        ),
      )}
    </>
  )
}
