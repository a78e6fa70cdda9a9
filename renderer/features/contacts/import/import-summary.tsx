/** What an import has done, and where to go from here. */
import type { JSX } from 'react'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { KeyFacts } from '../../../ui/layout/key-facts.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import styles from '../contacts.module.css'
import type { ImportResult } from './use-import.ts'

type Props = { result: ImportResult; fileName: string; onAgain: () => void }

export function ImportSummary({ result, fileName, onAgain }: Props): JSX.Element {
  const { number } = useFormats()
  return (
    <Section title="Imported" note={fileName}>
      <div className={styles.import} role="status">
        <KeyFacts
          facts={[
            { label: 'Contacts added', value: number(result.added) },
            { label: 'Merged into known ones', value: number(result.merged) },
            { label: 'Duplicates skipped', value: number(result.skipped) },
            { label: 'Organisations added', value: number(result.organisationsAdded) },
          ]}
        />
        <p>
          The contacts stand in <Link href="#/contacts">Contacts</Link>; each of them can be scored there. The
          step stands in the <Link href="#/history">history</Link>.
        </p>
        <div>
          <Button onClick={onAgain}>Import another file</Button>
        </div>
      </div>
    </Section>
  )
}
