import { expect, test } from 'vitest'
import { figureText, targetState } from '../../../renderer/features/formalize/pilot/metric-text.ts'
import { createFormats } from '../../../shared/text/formats/formats.ts'
import { typicalCharter } from '../../support/charter-content.ts'

const formats = createFormats('en-GB')

test('a figure is read with its unit: weeks, percent, a currency sign, none', () => {
  expect(figureText(6, 'weeks', formats)).toBe('6 weeks')
  expect(figureText(90, '%', formats)).toBe('90%')
  expect(figureText(2400, '€', formats)).toBe('€2,400')
  expect(figureText(8.5, '', formats)).toBe('8.5')
})

test('a metric without a measurement is not yet judged; at the target it is on target', () => {
  const [metric] = typicalCharter({}).metrics
  if (metric === undefined) throw new Error('The charter has a metric.')
  const more = { ...metric, better: 'more', target: 6 } as const
  expect(targetState(more, null)).toBe('unmeasured')
  expect(targetState(more, 6)).toBe('on-target')
  expect(targetState(more, 5)).toBe('not-on-target')
})
