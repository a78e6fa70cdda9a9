/** The notes of the charter check: where a lawyer should read along, and sections that professionals expect. */
import { topicWords, type LawyerTopic } from '../../../playbook/legalese.ts'
import type { CharterContent } from '../charter-content.ts'
import type { FoundAt } from '../charter-finding.ts'
import { charterTexts } from './charter-texts.ts'
import { expectedSections, type ExpectedSection } from '../finding-values.ts'
import { createPhraseFinder } from './phrase.ts'
import { hasLines, hasText } from './presence.ts'

const mentionsSharing = createPhraseFinder(topicWords['revenue-sharing'])
const mentionsProperty = createPhraseFinder(topicWords['intellectual-property'])

/** Revenue sharing, intellectual property, or a binding charter: one note a topic, at its first place. */
export function noteLawyerTopics(content: CharterContent): readonly FoundAt[] {
  const isShared = content.economics.ourSharePercent !== null
  const places: readonly { readonly topic: LawyerTopic; readonly path: string | null }[] = [
    {
      topic: 'revenue-sharing',
      path: isShared ? 'economics.ourSharePercent' : firstPath(content, mentionsSharing),
    },
    { topic: 'intellectual-property', path: firstPath(content, mentionsProperty) },
    { topic: 'binding', path: content.binding === 'yes' ? 'binding' : null },
  ]
  return places.flatMap(({ topic, path }) =>
    path === null ? [] : [{ severity: 'note', code: 'lawyer-should-read', path, values: { topic } }],
  )
}

/** Exclusivity, working principles, approvals, top risks, exit triggers, wind-down, what survives: empty ones. */
export function noteExpectedSections(content: CharterContent): readonly FoundAt[] {
  const written: Readonly<Record<ExpectedSection, boolean>> = {
    exclusivity: hasText(content.exclusivity),
    workingPrinciples: hasLines(content.workingPrinciples),
    approvals: hasText(content.approvals),
    topRisks: content.topRisks.some(({ risk }) => hasText(risk)),
    'termination.exitTriggers': hasLines(content.termination.exitTriggers),
    'termination.windDown': hasText(content.termination.windDown),
    'termination.survives': hasText(content.termination.survives),
  }
  return expectedSections
    .filter((section) => !written[section])
    .map((section) => ({
      severity: 'note',
      code: 'section-expected',
      path: section,
      values: { section },
    }))
}

function firstPath(content: CharterContent, mentions: (text: string) => boolean): string | null {
  return charterTexts(content).find(({ text }) => mentions(text))?.path ?? null
}
