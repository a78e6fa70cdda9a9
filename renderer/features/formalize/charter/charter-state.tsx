/** Version, kind, state and whether the draft is saved: the grey words after the title. */
import type { JSX } from 'react'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { charterStatusNames } from '../../../../shared/text/formal-names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import type { DraftSaving, SavingState } from '../draft/use-draft-saving.ts'

const savingWords: Readonly<Record<SavingState, string>> = {
  saved: 'Saved',
  unsaved: 'Saving',
  saving: 'Saving',
  refused: 'Not saved',
}

export function CharterState({ charter, saving }: { charter: Charter; saving: DraftSaving }): JSX.Element {
  const formats = useFormats()
  const { version, kind, status, sentOn } = charter
  const name = kind === 'memorandum' ? 'Memorandum, version' : 'Version'
  const sent = status === 'sent' && sentOn !== null ? ` on ${formats.date(sentOn)}` : ''
  const signatures = [
    { who: 'us', on: charter.signedByUsOn },
    { who: 'the partner', on: charter.signedByThemOn },
  ].flatMap(({ who, on }) => (on === null ? [] : [`signed by ${who} on ${formats.date(on)}`]))
  const state = `${charterStatusNames[status].toLowerCase()}${sent}`
  return (
    <>
      {[`${name} ${version}`, state, ...signatures].join(', ')}
      {status === 'draft' && (
        <span role="status" className={saving.state === 'refused' ? 'tone-bad' : undefined}>
          {` · ${savingWords[saving.state]}`}
        </span>
      )}
    </>
  )
}
