import { expect, test } from 'vitest'
import { reckon, type NoticeDates } from '../../../renderer/features/exit/notice/reckoning.ts'
import { createFormats } from '../../../shared/text/formats/formats.ts'

const formats = createFormats('en-GB')
const dates: NoticeDates = { noticeOn: '2028-03-01', receivedOn: '', periodCount: 60, periodUnit: 'days' }

test('without a receipt the period runs from the date of the notice: 60 days from 1 March end on 30 April', () => {
  expect(reckon(dates, formats)).toEqual({
    effectiveOn: '2028-04-30',
    sentence: '60 calendar days from the date of the notice, 1 March 2028, while no receipt is known.',
  })
})

test('with a receipt the period runs from it; one month from 31 January ends on the last of February', () => {
  const received = { ...dates, noticeOn: '2028-01-30', receivedOn: '2028-01-31', periodCount: 1 }
  expect(reckon({ ...received, periodUnit: 'months' }, formats)).toEqual({
    effectiveOn: '2028-02-29',
    sentence: '1 month from receipt on 31 January 2028.',
  })
})

test.each([
  ['no date', { noticeOn: '' }],
  ['no period', { periodCount: null }],
  ['half a day', { periodCount: 0.5 }],
  ['a negative period', { periodCount: -1 }],
  ['a date beyond the calendar', { noticeOn: '9999-12-31' }],
])('nothing is reckoned from %s', (_, changed) => {
  expect(reckon({ ...dates, ...changed }, formats)).toBeNull()
})
