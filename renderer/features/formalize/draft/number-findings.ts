/** The findings of the charter check with their numbers, the same in part list, check list, field and preview. */
import type { CharterFinding } from '../../../../shared/domain/formalize/charter-finding.ts'
import type { CharterPart } from '../../../../shared/domain/formalize/charter-parts.ts'
import { findingText } from '../../../../shared/text/finding-text.ts'

export type NumberedFinding = {
  /** From 1 in the order of the parts; null for a note, which stands in nobody's way. */
  readonly number: number | null
  readonly part: CharterPart
  readonly path: string
  readonly title: string
  readonly sentence: string
  readonly repair: { readonly path: string; readonly replacement: string | number } | null
}

export function numberFindings(findings: readonly CharterFinding[]): readonly NumberedFinding[] {
  let count = 0
  return findings.map((finding) => {
    const isFinding = finding.severity === 'finding'
    if (isFinding) count += 1
    return {
      number: isFinding ? count : null,
      part: finding.part,
      path: finding.path,
      repair: finding.repair ?? null,
      ...findingText(finding),
    }
  })
}

/** The numbers of a part's findings. */
export function numbersOfPart(findings: readonly NumberedFinding[], part: CharterPart): readonly number[] {
  return findings.flatMap((finding) =>
    finding.part === part && finding.number !== null ? [finding.number] : [],
  )
}
