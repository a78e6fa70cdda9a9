/** Version, kind and state of a charter, and whether its draft is saved: the grey words of the header. */
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

export function CharterState({ charter }: { charter: Charter }): JSX.Element {
  const formats = useFormats()
  const { version, kind, status, sentOn } = charter
  const name = kind === 'memorandum' ? 'Memorandum, version' : 'Version'
  const sent = status === 'sent' && sentOn !== null ? ` on ${formats.date(sentOn)}` : ''
  const signatures = [
    { who: 'us', on: charter.signedByUsOn },
    { who: 'the partner', on: charter.signedByThemOn },
  ].flatMap(({ who, on }) => (on === null ? [] : [`signed by ${who} on ${formats.date(on)}`]))
  const state = `${charterStatusNames[status].toLowerCase()}${sent}`
  return <>{[`${name} ${version}`, state, ...signatures].join(', ')}</>
}

/** Whether what was typed is saved; stands where it is seen in narrow windows as well. */
export function CharterSaved({ saving }: { saving: DraftSaving }): JSX.Element {
  return (
    <span role="status" className={saving.state === 'refused' ? 'tone-bad' : undefined}>
      {savingWords[saving.state]}
    </span>
  )
}
