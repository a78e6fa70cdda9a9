/** The score that stands: points and evidence a dimension, the sum, and the verdict against the threshold in words. */
import { CircleCheck, OctagonX } from 'lucide-react'
import type { JSX } from 'react'
import type { ScoreWithPoints } from '../../../shared/domain/records/identify.ts'
import { highestPoints, scoreDimensions } from '../../../shared/playbook/score-dimensions.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import { dimensionNames } from '../../../shared/text/names.ts'
import { Icon } from '../../ui/marks/icon.tsx'
import { sumText, verdict } from './score-text.ts'
import styles from './identify.module.css'

export function LatestScore({
  score,
  settings,
}: {
  score: ScoreWithPoints
  settings: Settings
}): JSX.Element {
  const said = verdict(score.points, settings)
  return (
    <>
      <p className={styles.verdict}>
        <span className={styles.sum}>{sumText(score.points, settings)}</span>
        <span className={`${styles.word} tone-${said.tone}`}>
          <Icon icon={said.tone === 'good' ? CircleCheck : OctagonX} />
          {said.text}
        </span>
      </p>
      <dl className={styles.points}>
        {scoreDimensions.map((dimension) => {
          const point = score.points.find((each) => each.dimension === dimension)
          return (
            <div key={dimension} className={styles.point}>
              <dt className={styles.name}>{dimensionNames[dimension]}</dt>
              <dd className={styles.figure}>
                <b>{point?.points ?? '–'}</b>
                <span className="visually-hidden"> of {highestPoints}</span>
                <span aria-hidden className={styles.dots}>
                  {[1, 2, 3, 4, 5].map((step) => (
                    <span key={step} data-filled={step <= (point?.points ?? 0) || undefined} />
                  ))}
                </span>
              </dd>
              <dd className={styles.evidence}>{point?.evidence || 'No evidence noted'}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
