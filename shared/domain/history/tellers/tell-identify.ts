/** Scores and fit checks as the history tells them. */
import type { FitAnswer } from '../../records/identify.ts'
import { scoreDimensions } from '../../../playbook/score-dimensions.ts'
import type { RowChange } from '../row-change.ts'
import { fieldOf } from '../row-reading.ts'
import type { StorySentence } from '../story.ts'
import { tellPlainly } from './tell-plainly.ts'

/** "Score added: 4 + 5 + 3 = 12", from the points that were written with it. */
export function tellScore(change: RowChange, all: readonly RowChange[]): readonly StorySentence[] {
  const { before, after } = change
  if (before !== null || after === null) return tellPlainly(change, [])
  const rows = all.flatMap(({ table, after: row }) =>
    table === 'scorePoint' && row !== null && row['scoreId'] === change.id ? [row] : [],
  )
  const parts = scoreDimensions.flatMap((dimension) => {
    const row = rows.find((one) => one['dimension'] === dimension)
    return row === undefined ? [] : [fieldOf<number>(row, 'points')]
  })
  const sum = parts.reduce((total, points) => total + points, 0)
  return [{ code: 'score-added', values: { parts, sum } }]
}

/** The three answers as they stand after it. */
export function tellFitCheck(change: RowChange): readonly StorySentence[] {
  const { after } = change
  if (after === null) return tellPlainly(change, [])
  const values = {
    sameCustomers: fieldOf<FitAnswer>(after, 'sameCustomers'),
    sameBudget: fieldOf<FitAnswer>(after, 'sameBudget'),
    onlyTogether: fieldOf<FitAnswer>(after, 'onlyTogether'),
  }
  return [{ code: 'fit-check-answered', values }]
}
