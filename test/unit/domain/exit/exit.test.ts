import { describe, expect, test } from 'vitest'
import type { AllianceFacts } from '../../../../shared/domain/board/alliance-facts.ts'
import { closingGate } from '../../../../shared/domain/exit/closing-gate.ts'
import { effectiveDate } from '../../../../shared/domain/exit/effective-date.ts'
import { noticePeriod } from '../../../../shared/domain/exit/notice-period.ts'
import { noticeProblems } from '../../../../shared/domain/exit/notice-problems.ts'
import { defaultSettings } from '../../../../shared/playbook/settings.ts'
import { places } from '../../../support/places.ts'
import { charter, day, facts, notice, obligation, today } from '../../../support/facts.ts'

describe('the effective date', () => {
  test.each([
    ['30 days from the notice', notice({ noticeOn: day('2026-11-01') }), '2026-12-01'],
    [
      '30 days from receipt, where it is known',
      notice({ noticeOn: day('2026-11-01'), receivedOn: day('2026-11-05') }),
      '2026-12-05',
    ],
    [
      '31 January and one month is 28 February',
      notice({ noticeOn: day('2027-01-31'), periodCount: 1, periodUnit: 'months' }),
      '2027-02-28',
    ],
    [
      'in a leap year it is 29 February',
      notice({ noticeOn: day('2028-01-31'), periodCount: 1, periodUnit: 'months' }),
      '2028-02-29',
    ],
    ['90 days over the year’s end', notice({ noticeOn: day('2026-11-22'), periodCount: 90 }), '2027-02-20'],
  ])('%s', (_title, given, expected) => {
    expect(effectiveDate(given)).toBe(expected)
  })
})

describe('the notice period', () => {
  const { content } = charter({})
  const silent = { ...content, termination: { ...content.termination, noticeCount: null } }
  test.each([
    ['30 days before stage 4', 'formalize', null, 30, 'playbook'],
    ['90 days at stage 4', 'scale', null, 90, 'playbook'],
    ['90 days at stage 5', 'sustain', null, 90, 'playbook'],
    ['the charter wins with its 60 days', 'sustain', content, 60, 'charter'],
    ['a charter without a period leaves it to the playbook', 'scale', silent, 90, 'playbook'],
  ] as const)('%s', (_title, stage, signed, count, source) => {
    expect(noticePeriod(stage, signed, defaultSettings)).toEqual({ count, unit: 'days', source })
  })
})

describe('giving notice', () => {
  test('starts from stage 3, 4 or 5 only', () => {
    const free = places.filter((place) => noticeProblems(notice({}), place, null, today).length === 0)
    expect(free).toEqual(['formalize', 'scale', 'sustain'])
  })

  test.each([
    [
      'a receipt the day before the notice is refused',
      notice({ receivedOn: day('2026-10-23') }),
      ['received-before-notice'],
    ],
    ['a receipt on the day of the notice is not', notice({ receivedOn: day('2026-10-24') }), []],
    ['a receipt tomorrow is refused', notice({ receivedOn: day('2026-11-24') }), ['received-after-today']],
    ['half a day is no period', notice({ periodCount: 0.5 }), ['period-not-whole']],
  ])('%s', (_title, given, problems) => {
    expect(noticeProblems(given, 'scale', null, today)).toEqual(problems)
  })

  test('a second notice is refused while one runs', () => {
    expect(noticeProblems(notice({}), 'scale', notice({}), today)).toEqual(['notice-runs-already'])
  })
})

describe('the closing gate', () => {
  const all = ['notice-given', 'obligations-settled', 'lessons-written', 'effective-date-reached']
  test.each<[string, Partial<AllianceFacts>, readonly string[]]>([
    ['on the effective date itself it is reached', {}, []],
    [
      'the day before it is not',
      { exitNotice: notice({ noticeOn: day('2026-10-25') }) },
      ['effective-date-reached'],
    ],
    [
      'one open obligation holds',
      { obligations: [obligation({ settledOn: null })] },
      ['obligations-settled'],
    ],
    ['a notice without obligations has none open', { obligations: [] }, []],
    ['blank lessons are not written', { exitNotice: notice({ lessons: ['  '] }) }, ['lessons-written']],
    ['without a notice nothing is met', { exitNotice: null }, all],
  ])('%s', (_title, overrides, codes) => {
    const conditions = closingGate(facts(overrides), defaultSettings, today)
    expect(conditions.filter((one) => !one.met).map((one) => one.code)).toEqual(codes)
  })
})
