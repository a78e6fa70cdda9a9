/** One dimension of a score: 1 to 5 with what 1, 3 and 5 mean, and a line of evidence beside it. */
import type { JSX } from 'react'
import type { ScoreDimension } from '../../../shared/playbook/score-dimensions.ts'
import { dimensionNames, dimensionQuestions } from '../../../shared/text/names.ts'
import { anchoredPoints, scoreAnchors } from '../../../shared/text/score-anchors.ts'
import { ScorePicker } from '../../ui/choice/score-picker.tsx'
import { Field } from '../../ui/form/field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import type { DraftPoint } from './score-draft.ts'
import styles from './identify.module.css'

export type DimensionFieldsProps = {
  readonly dimension: ScoreDimension
  readonly point: DraftPoint
  readonly lastTime: number | null
  readonly onChange: (point: DraftPoint) => void
  readonly problem: string | undefined
  readonly evidenceProblem: string | undefined
}

export function DimensionFields(props: DimensionFieldsProps): JSX.Element {
  const { dimension, point, lastTime, onChange, problem, evidenceProblem } = props
  return (
    <div className={styles.dimension}>
      <Field
        group
        required
        label={dimensionNames[dimension]}
        aside={lastTime === null ? undefined : `Last time ${lastTime}`}
        error={problem}
        hint={
          <>
            <span className={styles.question}>{dimensionQuestions[dimension]}</span>
            {anchoredPoints.map((points) => (
              <span key={points} className={styles.anchor}>
                <b>{points}</b> <span>{scoreAnchors[dimension][points]}</span>
              </span>
            ))}
          </>
        }
      >
        <ScorePicker value={point.points} onValueChange={(points) => onChange({ ...point, points })} />
      </Field>
      <Field label={`Evidence for ${dimensionNames[dimension].toLowerCase()}`} error={evidenceProblem}>
        <TextArea
          rows={4}
          value={point.evidence}
          onChange={(event) => onChange({ ...point, evidence: event.target.value })}
        />
      </Field>
    </div>
  )
}
