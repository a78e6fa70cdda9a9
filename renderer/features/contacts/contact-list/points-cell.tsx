/** The points of a contact with what they say: “13 goes on”, “8 held”, “Not scored”. */
import type { JSX } from 'react'
import styles from '../contacts.module.css'

type Props = { points: number | null; reachesThreshold: boolean | null }

export function PointsCell({ points, reachesThreshold }: Props): JSX.Element {
  if (points === null) return <span className={styles.verdict}>Not scored</span>
  return (
    <>
      <span className={styles.points}>{points}</span>
      <span className={reachesThreshold === true ? 'tone-good' : 'tone-warn'}>
        {reachesThreshold === true ? 'goes on' : 'held'}
      </span>
    </>
  )
}
