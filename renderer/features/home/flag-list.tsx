/** The weightiest flag of each alliance; the alliance itself shows the rest. */
import { Flag as FlagIcon, OctagonAlert } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { FlagCode } from '../../../shared/domain/judgement.ts'
import { flagText } from '../../../shared/text/flag-text.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Link, LinkButton } from '../../ui/action/link.tsx'
import { RowList } from '../../ui/layout/row-list.tsx'
import { Section } from '../../ui/layout/section.tsx'
import type { weightiestFlags } from './home-view.ts'

/** So many are listed at first. */
const shownAtFirst = 8

const settledOn: Readonly<Partial<Record<FlagCode, string>>> = {
  'red-flag-open': 'trust',
  'vetting-failed': 'trust',
  'vetting-concern': 'trust',
  'vetting-not-checked': 'trust',
  'fit-check-open': 'identify',
  'score-below-threshold': 'identify',
  'expectations-differ': 'identify',
  'charter-findings': 'charter',
  'alliance-managers-missing': 'charter',
  'nothing-measurable': 'pilot',
}

export function FlagList({ flags }: { flags: ReturnType<typeof weightiestFlags> }): JSX.Element {
  const formats = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? flags : flags.slice(0, shownAtFirst)
  return (
    <Section
      title="Flags"
      note={flags.length === 0 ? undefined : flags.length}
      ruled={flags.length > 0}
      aside={
        flags.length > shownAtFirst && (
          <LinkButton onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Show fewer' : 'Show all'}
          </LinkButton>
        )
      }
    >
      {flags.length === 0 ? (
        <p className="tone-quiet">No alliance has a flag.</p>
      ) : (
        <RowList
          label="Flags"
          rows={shown.map(({ card, flag, more }) => {
            const tab = settledOn[flag.code]
            return {
              id: card.allianceId,
              icon: flag.tone === 'red' ? OctagonAlert : FlagIcon,
              tone: flag.tone === 'red' ? ('bad' as const) : ('warn' as const),
              title: card.partner,
              note: more === 0 ? flagText(flag, formats) : `${flagText(flag, formats)}, ${more} more`,
              aside: (
                <Link
                  href={`#/alliances/${card.allianceId}${tab === undefined ? '' : `/${tab}`}`}
                  aria-label={`Open ${card.partner}`}
                >
                  Open
                </Link>
              ),
            }
          })}
        />
      )}
    </Section>
  )
}
