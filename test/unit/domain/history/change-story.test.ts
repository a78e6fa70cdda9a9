import { describe, expect, test } from 'vitest'
import { changeStory } from '../../../../shared/domain/history/change-story.ts'
import type { Row, RowChange } from '../../../../shared/domain/history/row-change.ts'
import { createFormats } from '../../../../shared/text/formats/formats.ts'
import { storyText } from '../../../../shared/text/history-text.ts'

const formats = createFormats('en-GB')
const change = (table: string, before: Row | null, after: Row | null): RowChange => ({
  table,
  id: 'id-1',
  before,
  after,
})
const tell = (changes: readonly RowChange[], command = 'board.any') =>
  changeStory({ command, changes }).map((sentence) => storyText(sentence, formats))

const action = { what: 'Send the charter', dueOn: '2026-11-27', owner: '', doneOn: null }
const flag = { what: 'Not thanked', raisedOn: '2026-10-01', resolvedOn: null, resolution: '' }
const charter = {
  version: 2,
  kind: 'charter',
  status: 'draft',
  content: '{"vision":"A","metrics":[]}',
  sentOn: null,
  sentReason: '',
  signedByUsOn: null,
  signedByThemOn: null,
}
const notice = { status: 'running', noticeOn: '2026-11-11', lessons: '[]' }
const pilot = {
  type: 'joint-webinar',
  startOn: '2026-11-10',
  endOn: '2026-11-10',
  decision: null,
  decidedOn: null,
  decisionReason: '',
}

describe('the history tells what a person did', () => {
  test('a score is told with its points: 4 + 5 + 3 = 12', () => {
    const point = (dimension: string, points: number) =>
      change('scorePoint', null, { scoreId: 'id-1', dimension, points, evidence: '' })
    const rows = [
      change('score', null, { scoredOn: '2026-11-01' }),
      point('shared-customers', 5),
      point('complementary-assets', 4),
      point('cultural-fit', 3),
    ]
    expect(tell(rows)).toEqual(['Score added: 4 + 5 + 3 = 12'])
  })

  test('a move is told once, with its reason and what was unmet', () => {
    const moved = {
      fromPlace: 'build-trust',
      toPlace: 'formalize',
      reason: 'Their board meets',
      conditions: '[{"met":false},{"met":true}]',
    }
    const rows = [
      change(
        'alliance',
        { place: 'build-trust', enteredPlaceOn: '2026-10-01' },
        { place: 'formalize', enteredPlaceOn: '2026-11-01' },
      ),
      change('stageMove', null, moved),
    ]
    expect(tell(rows)).toEqual([
      'Moved from Build trust to Formalize, past 1 unmet condition. Reason: Their board meets',
    ])
  })

  test.each<[string, RowChange, readonly string[]]>([
    ['a next action', change('nextAction', null, action), ['Next action by 27 Nov 2026: Send the charter']],
    [
      'an action done',
      change('nextAction', action, { ...action, doneOn: '2026-11-25' }),
      ['Done on 25 Nov 2026: Send the charter'],
    ],
    [
      'a vetting check',
      change('vettingItem', null, { item: 'references', verdict: 'concern' }),
      ['Vetting, References: concern'],
    ],
    [
      'a red flag resolved',
      change('redFlag', flag, { ...flag, resolvedOn: '2026-11-01', resolution: 'Thanked' }),
      ['Red flag resolved: Not thanked. Thanked'],
    ],
    [
      'a value-first action',
      change('valueAction', null, {
        direction: 'given',
        rung: 2,
        kind: 'referral',
        actedOn: '2026-10-15',
        response: 'none-yet',
      }),
      ['Given, dated 15 Oct 2026: Referral, rung 2 (personal value)'],
    ],
    [
      'a charter rewritten',
      change('charter', charter, { ...charter, content: '{"vision":"B","metrics":[]}' }),
      ['Charter, version 2, rewritten: vision'],
    ],
    [
      'a charter sent',
      change('charter', charter, { ...charter, status: 'sent', sentOn: '2026-11-04' }),
      ['Charter, version 2, sent on 4 Nov 2026'],
    ],
    [
      'a signature',
      change('charter', charter, { ...charter, signedByThemOn: '2026-11-06' }),
      ['Charter, version 2, signed by the partner on 6 Nov 2026'],
    ],
    [
      'a pilot decided',
      change('pilot', pilot, {
        ...pilot,
        decision: 'scale',
        decidedOn: '2026-11-20',
        decisionReason: 'On target',
      }),
      ['Pilot decided: scale. Reason: On target'],
    ],
    [
      'a notice withdrawn',
      change('exitNotice', notice, { ...notice, status: 'withdrawn' }),
      ['Notice of 11 Nov 2026 withdrawn'],
    ],
    [
      'lessons written',
      change('exitNotice', notice, { ...notice, lessons: '["Ask first"]' }),
      ['Notice: lessons from nothing to “Ask first”'],
    ],
    [
      'an obligation settled',
      change(
        'obligation',
        { what: 'Return data', settledOn: null },
        { what: 'Return data', settledOn: '2026-11-20' },
      ),
      ['Obligation settled on 20 Nov 2026: Return data'],
    ],
    [
      'a document kept',
      change('document', null, { kind: 'exit-notice', fileName: 'Notice.docx' }),
      ['Exit notice kept as Notice.docx'],
    ],
    [
      'a setting',
      change('setting', null, { name: 'scoreThreshold', value: 11 }),
      ['Score at which a contact goes on, of 15: from the playbook’s own to 11'],
    ],
    [
      'fields by name, old and new',
      change(
        'contact',
        { givenName: 'Ada', familyName: 'King', email: '' },
        { givenName: 'Ada', familyName: 'King', email: 'ada@mill.example' },
      ),
      ['Contact Ada King: e-mail from nothing to “ada@mill.example”'],
    ],
    [
      'a place by its name',
      change(
        'alliance',
        { closedHow: null, ourExpectation: 'not-said' },
        { closedHow: null, ourExpectation: 'co-marketing' },
      ),
      ['Alliance: expectation on this side from Not said to Co-marketing'],
    ],
    [
      'an organisation added',
      change('organisation', null, { name: 'Kestrel' }),
      ['Organisation added: Kestrel'],
    ],
    [
      'a removal',
      change('obligation', { what: 'Return data', settledOn: null }, null),
      ['Obligation taken out: Return data'],
    ],
    ['a table that is not known yet', change('lever', null, { id: 'id-1' }), ['lever added']],
  ])('%s', (_title, row, expected) => {
    expect(tell([row])).toEqual(expected)
  })

  test('an import of 638 contacts is one sentence, whole or cut', () => {
    const rows = Array.from({ length: 638 }, () => change('contact', null, { givenName: 'A' }))
    expect(tell([change('organisation', null, { name: 'K' }), ...rows], 'contacts.importContacts')).toEqual([
      'Import of 638 contacts',
    ])
    const cut = changeStory({
      command: 'contacts.importContacts',
      changes: rows.slice(0, 50),
      changesByTable: { organisation: 174, contact: 638 },
    })
    expect(cut.map((sentence) => storyText(sentence, formats))).toEqual(['Import of 638 contacts'])
  })
})
