/** The parts of the charter: a check where the check finds nothing, else the numbers of what it found. */
import { Check } from 'lucide-react'
import { memo, type JSX } from 'react'
import { charterParts } from '../../../../shared/domain/formalize/charter-parts.ts'
import { FindingMarker } from '../../../ui/marks/finding-marker.tsx'
import { Icon } from '../../../ui/marks/icon.tsx'
import { focusPart } from '../draft/focus-field.ts'
import { numbersOfPart, type NumberedFinding } from '../draft/number-findings.ts'
import styles from './charter.module.css'

/** One stands for all: the list of the check below names each. */
const shownNumbers = 1

type PartListProps = {
  findings: readonly NumberedFinding[]
  /** Only a draft is checked: later versions have no marks. */
  isChecked: boolean
}

export const PartList = memo(function PartList({ findings, isChecked }: PartListProps): JSX.Element {
  return (
    <ol className={styles.parts} aria-label="Parts of the charter">
      {charterParts.map(({ part, name }, index) => {
        const numbers = numbersOfPart(findings, part)
        const more = numbers.length - shownNumbers
        return (
          <li key={part}>
            <button type="button" className={styles.part} onClick={() => focusPart(part)}>
              <span className={styles.partNumber}>{index + 1}</span>
              <span className={styles.partName}>{name}</span>
              {isChecked && numbers.length === 0 && (
                <span className={styles.partDone}>
                  <Icon icon={Check} label="no finding" />
                </span>
              )}
              {numbers.length > 0 && (
                <span className={styles.partNumbers}>
                  <span className="visually-hidden">Findings</span>
                  {numbers.slice(0, shownNumbers).map((number) => (
                    <FindingMarker key={number} number={number} />
                  ))}
                  {more > 0 && <span className="tone-quiet">+{more}</span>}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ol>
  )
})
