import { describe, expect, it } from 'vitest'
import { lineCount } from '../../../shared/documents/text-width.ts'

const lines = (text: string, width: number): number => lineCount([{ text, face: 'sans' }], 10, width)

describe('How many lines a text takes', () => {
  it('an empty text takes one line', () => {
    expect(lines('', 100)).toBe(1)
  })

  it('a word of 5.25 points at size 10 fits 5.25 points wide, two do not', () => {
    expect(lines('n', 5.25)).toBe(1)
    expect(lines('n n', 5.25)).toBe(2)
  })

  it('newlines begin a line each', () => {
    expect(lines('a\nb\n\nc', 100)).toBe(4)
  })

  it('a no-break space does not break, a hyphen does', () => {
    expect(lines('nn nn nn nn', 24)).toBe(2)
    expect(lines('nn nn\u00A0nn nn', 24)).toBe(3)
    expect(lines('nn nn-nn nn', 27)).toBe(2)
  })

  it('a word wider than the line breaks inside', () => {
    expect(lines('n'.repeat(100), 52.5)).toBe(10)
  })

  it('combining marks add nothing, full-width characters take the size', () => {
    expect(lines(`n${'\u0301'.repeat(50)}`, 6)).toBe(1)
    expect(lines('合同合同', 20)).toBe(2)
  })
})
