/** One part of the settings with its own buttons: they can be pressed once something was changed. */
import type { JSX, ReactNode } from 'react'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import styles from './settings.module.css'

type Props = {
  title: string
  note?: string
  isDirty: boolean
  isRunning: boolean
  refusal: Refusal | null
  onSubmit: () => void
  onReset: () => void
  children: ReactNode
}

export function SettingsForm(props: Props): JSX.Element {
  const { title, note, isDirty, isRunning, refusal, onSubmit, onReset, children } = props
  return (
    <Section title={title} note={note} ruled>
      <form
        noValidate
        aria-label={title}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {children}
        {refusal !== null && refusal.code !== 'invalid-input' && (
          <ErrorNote title="The settings are not saved.">{refusalText(refusal)}</ErrorNote>
        )}
        <div className={styles.foot}>
          <Button type="submit" busy={isRunning} disabled={!isDirty}>
            Save
          </Button>
          {isDirty && (
            <Button variant="quiet" onClick={onReset}>
              Discard changes
            </Button>
          )}
        </div>
      </form>
    </Section>
  )
}
