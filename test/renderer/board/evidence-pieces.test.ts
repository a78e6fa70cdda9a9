import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../shared/domain/judgement.ts'
import { evidencePieces } from '../../../renderer/features/board/gate/evidence-pieces.ts'
import { evidenceHref, settlingPlace } from '../../../renderer/features/board/gate/places.ts'
import { allianceIdOf } from './card.ts'

const evidence = (id: string): Evidence => ({ record: 'valueAction', id })
const nameOf = ({ id }: Evidence): string => id
const asText = (text: string, ...ids: readonly string[]): string =>
  evidencePieces(text, ids.map(evidence), nameOf)
    .map((piece) => (piece.evidence === null ? piece.text : `[${piece.text}]`))
    .join('')

describe('evidence in an explanation', () => {
  it('becomes a link where the sentence names it', () => {
    expect(asText('Open: late invoice; no thanks.', 'late invoice', 'no thanks')).toBe(
      'Open: [late invoice]; [no thanks].',
    )
  })

  it('follows the sentence otherwise; three are named, of four two and the rest is counted', () => {
    expect(asText('3 given.', 'a1', 'b2', 'c3')).toBe('3 given. [A1], [b2], [c3]')
    expect(asText('4 given.', 'a1', 'b2', 'c3', 'd4')).toBe('4 given. [A1], [b2] and 2 more')
    expect(asText('Nothing given yet.')).toBe('Nothing given yet.')
  })
})

describe('where things are settled', () => {
  const alliance = allianceIdOf('a')
  it('leads to the tab on which the record stands', () => {
    expect(evidenceHref(alliance, { record: 'redFlag', id: 'x' })).toBe('#/alliances/a/trust')
    expect(evidenceHref(alliance, { record: 'measurement', id: 'x' })).toBe('#/alliances/a/pilot')
    expect(evidenceHref(alliance, { record: 'contact', id: 'x' })).toBe('#/contacts/x')
  })

  it('offers no button where no page records it yet', () => {
    expect(settlingPlace('risks-reviewed')).toBeNull()
    expect(settlingPlace('values-checked')?.tab).toBe('trust')
  })
})
