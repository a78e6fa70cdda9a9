/** The numbers of findings in the margin, beside the row that they concern. */
import type { JSX } from 'react'
import { FindingMarker } from '../ui/marks/finding-marker.tsx'
import styles from './preview.module.css'

/** A number beside a block, or beside one row of it. */
export type PreviewMark = { readonly block: number; readonly row: number | null; readonly number: number }

/** The first number of one row and how many more there are, which is what the margin has room for. */
export function Marks({ numbers }: { numbers: readonly number[] }): JSX.Element | null {
  const [first, ...more] = numbers
  if (first === undefined) return null
  return (
    <span className={styles.marks}>
      <FindingMarker number={first} />
      {more.length > 0 && <span className={styles.moreMarks}>+{more.length}</span>}
    </span>
  )
}

/** Which numbers stand beside a row of a placed block; row null is the block itself. */
export type NumbersAt = (row: number | null) => readonly number[]

export function numbersAt(marks: readonly PreviewMark[], block: number, firstRow: number): NumbersAt {
  const own = marks.filter((mark) => mark.block === block)
  return (row) =>
    own.filter((mark) => mark.row === (row === null ? null : row + firstRow)).map(({ number }) => number)
}
