import { describe, expect, test } from 'vitest'
import { foldText } from '../../../shared/base/fold-text.ts'

describe('names that people take for the same fold to the same text', () => {
  test.each([
    ['Østby', 'ostby'],
    ['ŁUKÓW', 'lukow'],
    ['Đorđe', 'dorde'],
    ['Weiß', 'weiss'],
    ['WEISS', 'weiss'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Þór', 'thor'],
    ['Zoe\u0308', 'zoe'],
    ['İstanbul', 'istanbul'],
    ['O’Brien', "o'brien"],
    ['Anne–Marie', 'anne-marie'],
    ['  Ana \u00A0 Lee ', 'ana lee'],
    ['Ａｎａ', 'ana'],
    ['ガ', 'ガ'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(folded)).toBe(folded)
  })
})
