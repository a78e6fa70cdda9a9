import { expect, test } from 'vitest'
import { agoText, balanceText } from '../../../renderer/features/trust/ledger/ledger-text.ts'
import { noteText, overviewText } from '../../../renderer/features/trust/vetting/vetting-text.ts'

test('the balance is even at 0, and says which way it leans', () => {
  expect([1, 0, -2].map(balanceText)).toEqual(['+1', 'even', '−2'])
})

test('nothing given is not yet, never 0 days ago', () => {
  expect([null, 0, 12].map(agoText)).toEqual(['not yet', 'today', '12 d'])
})

test('vetting counts what there is, the weightiest first; an item without a row is not checked', () => {
  expect(overviewText([])).toBe('5 not checked')
  expect(
    overviewText([
      { item: 'references', verdict: 'good' },
      { item: 'online-presence', verdict: 'concern' },
      { item: 'values-and-ethics', verdict: 'failed' },
    ]),
  ).toBe('1 failed, 1 concern, 1 good, 2 not checked')
})

test('a note and its source are two sentences, a dash where there is neither', () => {
  expect(noteText({ note: 'Both would hire them again', source: 'Two calls' })).toBe(
    'Both would hire them again. Source: Two calls',
  )
  expect(noteText({ note: 'Slow to invoice.', source: 'A call' })).toBe('Slow to invoice. Source: A call')
  expect(noteText({ note: '', source: 'A call' })).toBe('Source: A call')
  expect(noteText(null)).toBe('–')
})
