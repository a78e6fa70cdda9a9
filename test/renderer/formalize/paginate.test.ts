import { expect, test } from 'vitest'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import { charterBlocks } from '../../../shared/documents/charter-blocks.ts'
import { estimatePages } from '../../../shared/documents/estimate-pages.ts'
import { paginate } from '../../../renderer/document-preview/paginate.ts'
import { pageRoom } from '../../../renderer/document-preview/page-room.ts'
import { typicalCharter } from '../../support/charter-content.ts'

function documentOf(lines: number) {
  const content = typicalCharter({
    governance: {
      ...typicalCharter({}).governance,
      meetings: Array.from({ length: lines }, (_, index) => ({
        name: `Meeting ${index + 1}`,
        frequency: 'every week',
        purpose: 'coordination of what is under way in all the stores that take part',
        length: '30 minutes',
      })),
    },
  })
  const draftedOn = calendarDate('2026-11-23')
  return charterBlocks({ content, kind: 'charter', version: 1, status: 'draft', charterId: 'c', draftedOn })
}

test('the preview has as many pages as the estimate says, and every block once or in parts', () => {
  const document = documentOf(2)
  const pages = paginate(document, 'a4')
  expect(pages).toHaveLength(Math.ceil(estimatePages(document, 'a4')))
  expect(new Set(pages.flat().map(({ index }) => index)).size).toBe(document.blocks.length)
})

test('a table over a break keeps all its rows, in order', () => {
  const document = documentOf(2)
  const rows = new Map<number, number>()
  for (const { index, block, firstRow } of paginate(document, 'letter').flat()) {
    if (block.kind !== 'table') continue
    expect(firstRow).toBe(rows.get(index) ?? 0)
    rows.set(index, firstRow + block.rows.length)
  }
  for (const [index, count] of rows) {
    const whole = document.blocks[index]
    expect(whole?.kind === 'table' && whole.rows.length).toBe(count)
  }
})

test('room is left while the charter is short, none once it is over two pages', () => {
  expect(pageRoom(documentOf(1), 'a4', 2).lines).toBeGreaterThan(0)
  const long = pageRoom(documentOf(80), 'a4', 2)
  expect(long.pages).toBeGreaterThan(2)
  expect(long.lines).toBe(0)
})
