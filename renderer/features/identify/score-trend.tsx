/** Every score with its date, latest first: how it moved. */
import { useMemo, type JSX } from 'react'
import type { ScoreWithPoints } from '../../../shared/domain/records/identify.ts'
import { scoreSum } from '../../../shared/domain/identify/score.ts'
import { scoreDimensions, type ScoreDimension } from '../../../shared/playbook/score-dimensions.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import type { Formats } from '../../../shared/text/formats/formats.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Section } from '../../ui/layout/section.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TableColumn } from '../../ui/table/table-column.ts'
import { changeText, verdict } from './score-text.ts'

type TrendRow = { readonly score: ScoreWithPoints; readonly before: ScoreWithPoints | null }

export type ScoreTrendProps = { readonly scores: readonly ScoreWithPoints[]; readonly settings: Settings }

export function ScoreTrend({ scores, settings }: ScoreTrendProps): JSX.Element {
  const formats = useFormats()
  const columns = useMemo(() => trendColumns(settings, formats), [settings, formats])
  const rows = scores.map((score, index) => ({ score, before: scores[index + 1] ?? null }))
  return (
    <Section title="Trend" note={`${scores.length} scores`}>
      <DataTable
        label="Scores, latest first"
        density="dense"
        rows={rows}
        columns={columns}
        rowId={({ score }) => score.id}
      />
    </Section>
  )
}

function trendColumns(settings: Settings, formats: Formats): readonly TableColumn<TrendRow>[] {
  return [
    { id: 'date', head: 'Date', width: 110, cell: ({ score }) => formats.date(score.scoredOn) },
    ...scoreDimensions.map((dimension) => ({
      id: dimension,
      head: shortNames[dimension],
      kind: 'number' as const,
      width: 84,
      cell: ({ score }: TrendRow) =>
        score.points.find((point) => point.dimension === dimension)?.points ?? '–',
    })),
    {
      id: 'sum',
      head: 'Sum',
      kind: 'number',
      width: 56,
      cell: ({ score }) => <b>{scoreSum(score.points)}</b>,
    },
    {
      id: 'change',
      head: 'Change',
      kind: 'number',
      width: 72,
      cell: ({ score, before }) => (before === null ? '–' : changeText(score.points, before.points)),
    },
    {
      id: 'verdict',
      head: 'Verdict',
      kind: 'end',
      cell: ({ score }) => {
        const said = verdict(score.points, settings)
        return <span className={`tone-${said.tone}`}>{said.text}</span>
      },
    },
  ]
}

const shortNames = {
  'complementary-assets': 'Assets',
  'shared-customers': 'Customers',
  'cultural-fit': 'Culture',
} as const satisfies Record<ScoreDimension, string>
