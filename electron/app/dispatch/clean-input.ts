/**
 * Takes out of every text of an input what no document can carry (U+0000 and the like), and says where, so that the reply can
 * say so. The bytes of files are left alone.
 */
import { cleanText } from '../../../shared/base/clean-text.ts'
import type { Cleaned } from '../../../shared/contract/envelope.ts'

/** The input with clean texts, and the paths at which characters were taken out. */
export function cleanInput(input: unknown): {
  readonly input: unknown
  readonly cleaned: readonly Cleaned[]
} {
  const cleaned: Cleaned[] = []
  const clean = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      const { text, removed } = cleanText(value)
      if (removed > 0) cleaned.push({ path, removed })
      return text
    }
    if (Array.isArray(value)) return value.map((one, index) => clean(one, join(path, String(index))))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        name === 'contentBase64' ? one : clean(one, join(path, name)),
      ]),
    )
  }
  return { input: clean(input, ''), cleaned }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
