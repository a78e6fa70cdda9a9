/** The five steps of the playbook in a sentence each: what the product is about, before anything is opened. */
import type { JSX } from 'react'
import { stages, type Stage } from '../../../../shared/playbook/stages.ts'
import { stageNames } from '../../../../shared/text/names.ts'
import styles from './start-page.module.css'

const about: Readonly<Record<Stage, string>> = {
  identify: 'Score each contact; the numbers say who goes on.',
  'build-trust': 'Give value first, and watch what comes back.',
  formalize: 'Sign a charter of two pages, then prove it in a pilot.',
  scale: 'Pull one lever of growth at a time.',
  sustain: 'Keep it healthy, or leave well.',
}

export function PlaybookSteps(): JSX.Element {
  return (
    <ol className={styles.steps}>
      {stages.map((stage, index) => (
        <li key={stage} className={styles.step}>
          <span className={styles.number} aria-hidden>
            {index + 1}
          </span>
          <div>
            <p className={styles.stepName}>{stageNames[stage]}</p>
            <p className={styles.stepAbout}>{about[stage]}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
