/** Every part of a charter, one under the other, in the order in which the check counts them. */
import { memo, type JSX } from 'react'
import { ContributionsPart } from '../parts/contributions-part.tsx'
import { EconomicsPart } from '../parts/economics-part.tsx'
import { GovernancePart } from '../parts/governance-part.tsx'
import { MetricsPart } from '../parts/metrics-part.tsx'
import { PartiesPart } from '../parts/parties-part.tsx'
import { RisksPart } from '../parts/risks-part.tsx'
import { ScopePart } from '../parts/scope-part.tsx'
import { SignaturesPart } from '../parts/signatures-part.tsx'
import { ConfidentialityPart, TerminationPart } from '../parts/termination-part.tsx'
import { TimelinePart } from '../parts/timeline-part.tsx'
import { VisionPart } from '../parts/vision-part.tsx'

/** Draws once: each field listens to its own value. */
export const CharterForm = memo(function CharterForm(): JSX.Element {
  return (
    <>
      <VisionPart />
      <PartiesPart />
      <ScopePart />
      <ContributionsPart />
      <MetricsPart />
      <GovernancePart />
      <EconomicsPart />
      <TimelinePart />
      <TerminationPart />
      <ConfidentialityPart />
      <RisksPart />
      <SignaturesPart />
    </>
  )
})
