import { expect, test } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import { charterBlocks } from '../../../shared/documents/charter-blocks.ts'
import { charterCheck } from '../../../shared/domain/formalize/charter-check.ts'
import type { CharterContent } from '../../../shared/domain/formalize/charter-content.ts'
import { defaultSettings } from '../../../shared/playbook/settings.ts'
import { findingMarks } from '../../../renderer/features/formalize/draft/finding-places.ts'
import { numberFindings, numbersOfPart } from '../../../renderer/features/formalize/draft/number-findings.ts'
import { typicalCharter } from '../../support/charter-content.ts'

function marked(content: CharterContent) {
  const document = charterBlocks({
    content,
    kind: 'charter',
    version: 1,
    status: 'draft',
    charterId: 'c',
    draftedOn: calendarDate('2026-11-23'),
  })
  const found = charterCheck(content, { pages: 1.8, kind: 'charter', settings: defaultSettings })
  const findings = numberFindings(found)
  const blocks = findingMarks(findings, content, document).map((mark) => ({
    ...mark,
    kind: document.blocks[mark.block]?.kind,
  }))
  return { findings, marks: blocks }
}

test('findings count from 1 in the order of the parts; a note has no number', () => {
  const { findings } = marked(typicalCharter({ vision: '', disputeResolution: '', binding: 'yes' }))
  const numbers = findings.flatMap(({ number }) => (number === null ? [] : [number]))
  expect(numbers).toEqual([...numbers.keys()].map((index) => index + 1))
  expect(numbersOfPart(findings, 'vision')).toEqual([1])
  expect(findings.some(({ number }) => number === null)).toBe(true)
})

test('a baseline that is missing is marked at the row of its metric', () => {
  const base = typicalCharter({})
  const metrics = base.metrics.with(1, { ...base.metrics[1]!, baseline: null, baselineReason: '' })
  const { marks } = marked(typicalCharter({ metrics }))
  expect(marks).toContainEqual(expect.objectContaining({ kind: 'table', row: 1 }))
})

test('a word in a list of scope is marked at the row of the scope', () => {
  const { marks } = marked(typicalCharter({ inScope: ['Joint work, notwithstanding other plans'] }))
  expect(marks).toContainEqual(expect.objectContaining({ kind: 'table', row: 0 }))
})

test('what the document does not print yet is marked at its heading, or nowhere', () => {
  const { findings, marks } = marked(typicalCharter({ metrics: [] }))
  expect(findings.some(({ path }) => path === 'metrics')).toBe(true)
  expect(marks).toEqual([])
})
