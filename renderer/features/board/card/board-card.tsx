/** One card: partner, lead contact, score, pace, pilot or notice, next action, flags, override. The whole of it opens the alliance. */
import { Ellipsis, Hourglass } from 'lucide-react'
import { memo, useId, type JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { BoardCard as Card } from '../../../../shared/domain/board/card.ts'
import { flagText } from '../../../../shared/text/flag-text.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { unmetText } from '../../../../shared/text/conditions/unmet-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { FlagLine } from '../../../ui/judgement/flag-line.tsx'
import { Icon } from '../../../ui/marks/icon.tsx'
import { flagKind, paceText, scorePartsText } from './card-text.ts'
import styles from './card.module.css'

/** So many flags stand on a card, the weightiest first; the rest is counted. */
const flagsAtMost = 3

export type BoardCardProps = {
  readonly card: Card
  /** One card a column is in the tab order. */
  readonly isTabStop: boolean
  /** Its move is being decided: it keeps its ring. */
  readonly isMarked: boolean
  readonly onOpenMenu: (allianceId: AllianceId) => void
}

export const BoardCard = memo(function BoardCard(props: BoardCardProps): JSX.Element {
  const { card, isTabStop, isMarked, onOpenMenu } = props
  const formats = useFormats()
  const details = useId()
  return (
    <article className={styles.card} data-marked={isMarked || undefined}>
      <a
        href={`#/alliances/${card.allianceId}`}
        className={styles.partner}
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby={details}
        title={card.partner.length > 48 ? card.partner : undefined}
        data-alliance-id={card.allianceId}
      >
        {card.partner}
      </a>
      <div id={details} className={styles.details}>
        <div className={styles.lead}>{card.leadContact ?? 'No lead contact'}</div>
        <ScoreAndPace card={card} />
        <PilotLine pilot={card.pilot} />
        <NoticeLine notice={card.notice} formats={formats} />
        <NextActionLine action={card.nextAction} formats={formats} />
        <FlagLines card={card} formats={formats} />
      </div>
      <IconButton
        icon={Ellipsis}
        label={`Move ${card.partner} to…`}
        size="small"
        plain
        tabIndex={-1}
        className={styles.menu}
        onClick={() => onOpenMenu(card.allianceId)}
      />
    </article>
  )
})

function ScoreAndPace({ card: { score, pace } }: { readonly card: Card }): JSX.Element {
  const { text, look } = paceText(pace)
  return (
    <div className={styles.line}>
      {score === null ? (
        <span className="tone-quiet">Not scored</span>
      ) : (
        <span className={styles.score}>
          {scorePartsText(score)} = <b>{score.points}</b>
          {score.below && <span className="tone-quiet"> below {score.threshold}</span>}
        </span>
      )}
      <span className={styles.pace}>
        {look === 'plain' ? (
          <span className="tone-quiet">{text}</span>
        ) : (
          <FlagLine kind={look}>{text}</FlagLine>
        )}
      </span>
    </div>
  )
}

function PilotLine({ pilot }: Pick<Card, 'pilot'>): JSX.Element | null {
  if (pilot === null) return null
  return (
    <div className={styles.line}>
      <span className={styles.words}>
        Pilot day <b>{pilot.day}</b> of {pilot.of}
      </span>
      <Meter
        label="Pilot"
        value={pilot.day}
        max={pilot.of}
        valueText={`day ${pilot.day} of ${pilot.of}`}
        width={56}
      />
    </div>
  )
}

type WithFormats<Key extends keyof Card> = Pick<Card, Key> & { readonly formats: Formats }

function NoticeLine({ notice, formats }: WithFormats<'notice'>): JSX.Element | null {
  if (notice === null) return null
  return (
    <div className={styles.line}>
      <span className={styles.notice}>
        <Icon icon={Hourglass} size={14} />
        Notice to {formats.shortDate(notice.effectiveOn)}
      </span>
      <span className={styles.words}>
        <b>{notice.daysLeft}</b> d left
      </span>
    </div>
  )
}

function NextActionLine(props: {
  readonly action: Card['nextAction']
  readonly formats: Formats
}): JSX.Element | null {
  const { action, formats } = props
  if (action === null) return null
  const overdue = action.overdueDays > 0
  return (
    <div className={styles.action}>
      <b className={overdue ? 'tone-bad' : undefined}>{formats.shortDate(action.dueOn)}</b>
      <span className={styles.what}>
        {overdue && <span className="tone-bad">Overdue: </span>}
        {action.what}
      </span>
    </div>
  )
}

function FlagLines({ card, formats }: { readonly card: Card; readonly formats: Formats }): JSX.Element {
  const shown = card.flags.slice(0, flagsAtMost)
  const more = card.flags.length - shown.length
  return (
    <>
      {shown.map((flag) => (
        <FlagLine key={flag.code + flag.evidence.map(({ id }) => id).join()} kind={flagKind(flag)}>
          {flagText(flag, formats)}
        </FlagLine>
      ))}
      {more > 0 && <span className="tone-quiet">{`${more} more`}</span>}
      {card.override !== null && (
        <FlagLine kind="override">{`Override: ${unmetText(card.override.unmet)}`}</FlagLine>
      )}
    </>
  )
}
