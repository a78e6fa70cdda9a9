/** “1.8 pages, limit 2, room for about 9 lines”, and the line that fills. */
import type { JSX } from 'react'
import { counted } from '../../shared/text/formats/counted.ts'
import { useFormats } from '../client/use-formats.ts'
import { Meter } from '../ui/feedback/meter.tsx'
import type { PageRoom } from './page-room.ts'
import styles from './preview.module.css'

export function PageMeter({ room }: { room: PageRoom }): JSX.Element {
  const formats = useFormats()
  const { pages, limit, lines } = room
  const isOver = pages > limit
  const count = `${formats.number(Math.round(pages * 10) / 10)} ${pages === 1 ? 'page' : 'pages'}`
  return (
    <div className={styles.meter}>
      <div className={styles.meterWords}>
        <span className="type-name">{isOver ? counted(Math.ceil(pages), 'page') : count}</span>
        <span className="tone-quiet">limit {limit}</span>
        <span className={isOver ? 'tone-warn' : 'tone-quiet'}>{roomText(lines, isOver)}</span>
      </div>
      <Meter
        label="Pages"
        value={Math.min(pages, limit)}
        max={limit}
        valueText={`${count}, limit ${limit}`}
        tone={isOver ? 'warn' : 'accent'}
        marks={Array.from({ length: limit - 1 }, (_, page) => page + 1)}
      />
    </div>
  )
}

function roomText(lines: number, isOver: boolean): string {
  if (isOver) return 'too long: shorten it'
  return lines === 0 ? 'full' : `room for about ${counted(lines, 'line')}`
}
