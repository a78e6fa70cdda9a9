/** The whole portfolio of the demo: every stage, both trays, every kind of card. */
import { buildTrustStories } from './partners/build-trust.ts'
import { formalizeStories } from './partners/formalize.ts'
import { identifyStories } from './partners/identify.ts'
import { scaleStories, sustainStories } from './partners/scale.ts'
import { closedStories, nurtureStories } from './partners/trays.ts'
import type { Story } from './story.ts'

export const stories: readonly Story[] = [
  ...identifyStories,
  ...buildTrustStories,
  ...formalizeStories,
  ...scaleStories,
  ...sustainStories,
  ...nurtureStories,
  ...closedStories,
]
