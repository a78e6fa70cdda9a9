/** A field of a charter: label, control, and what the check found at its path, with the repair. */
import { use, type JSX, type ReactNode } from 'react'
import { fieldProblem } from '../../../client/refusal-text.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { Finding } from '../../../ui/judgement/finding.tsx'
import { FindingsContext, RefusalContext, useCharterStore } from '../draft/charter-context.ts'
import { focusField } from '../draft/focus-field.ts'
import type { NumberedFinding } from '../draft/number-findings.ts'
import styles from './fields.module.css'

export type CharterFieldProps = {
  path: string
  label: string
  hideLabel?: boolean | undefined
  hint?: ReactNode
  aside?: ReactNode
  group?: boolean | undefined
  /** The findings are shown by the caller, where there is more room. */
  findingsElsewhere?: boolean | undefined
  children: ReactNode
}

export function CharterField({
  path,
  children,
  findingsElsewhere,
  ...field
}: CharterFieldProps): JSX.Element {
  const findings = useFindingsAt(path)
  const refusal = use(RefusalContext)
  return (
    <div data-path={path} className={styles.field} data-found={findings.length > 0 ? true : undefined}>
      <Field
        {...field}
        error={fieldProblem(refusal, `content.${path}`)}
        finding={
          findings.length === 0 || findingsElsewhere ? undefined : <FieldFindings findings={findings} />
        }
      >
        {children}
      </Field>
    </div>
  )
}

export function useFindingsAt(path: string): readonly NumberedFinding[] {
  return use(FindingsContext).filter((finding) => finding.path === path)
}

/** The findings of one field; a note is grey and has no number. */
export function FieldFindings({ findings }: { findings: readonly NumberedFinding[] }): JSX.Element {
  return (
    <>
      {findings.map((finding) =>
        finding.number === null ? (
          <p key={finding.title} className="tone-quiet">
            {finding.sentence}
          </p>
        ) : (
          <Finding key={finding.number} number={finding.number} repair={<Repair finding={finding} />}>
            {finding.sentence}
          </Finding>
        ),
      )}
    </>
  )
}

function Repair({ finding: { repair } }: { finding: NumberedFinding }): JSX.Element | null {
  const store = useCharterStore()
  if (repair === null) return null
  const mend = (): void => {
    store.change(repair.path, repair.replacement)
    focusField(repair.path)
  }
  return (
    <LinkButton type="button" onClick={mend}>
      {typeof repair.replacement === 'number'
        ? `Propose ${repair.replacement} to ${100 - repair.replacement}`
        : 'Replace'}
    </LinkButton>
  )
}
