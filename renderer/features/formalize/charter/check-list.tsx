/** The charter check: how much of it is passed, and each finding, which leads to its field. */
import { memo, type JSX } from 'react'
import { FindingMarker } from '../../../ui/marks/finding-marker.tsx'
import { focusField } from '../draft/focus-field.ts'
import type { CharterChecked } from '../draft/use-charter-check.ts'
import styles from './charter.module.css'

export const CheckList = memo(function CheckList({ checked }: { checked: CharterChecked }): JSX.Element {
  const { findings, count } = checked
  const notes = findings.filter(({ number }) => number === null)
  return (
    <section className={styles.check} aria-labelledby="charter-check">
      <h2 id="charter-check" className="type-name">
        Charter check
      </h2>
      <p className="type-secondary">
        {count.passed} of {count.total} passed
      </p>
      <ul className={styles.findings}>
        {findings.map(
          ({ number, title, path }) =>
            number !== null && (
              <li key={number}>
                <button type="button" className={styles.finding} onClick={() => focusField(path)}>
                  <FindingMarker number={number} />
                  <span>{title}</span>
                </button>
              </li>
            ),
        )}
      </ul>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label="Notes">
          {notes.map(({ title, path }) => (
            <li key={`${path} ${title}`}>
              <button type="button" className={styles.finding} onClick={() => focusField(path)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
})
