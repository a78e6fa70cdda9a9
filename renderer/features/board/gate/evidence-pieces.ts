/** Cuts an explanation into plain text and links to its evidence. */
import type { Evidence } from '../../../../shared/domain/judgement.ts'
import { capitalised } from '../../../../shared/text/formats/counted.ts'

/** So many records are named after the sentence; the rest is counted. */
const namedAtMost = 3

export type TextPiece = { readonly text: string; readonly evidence: Evidence | null }

export function evidencePieces(
  text: string,
  evidence: readonly Evidence[],
  nameOf: (evidence: Evidence) => string,
): readonly TextPiece[] {
  const inside = evidence.filter((each) => placeOf(nameOf(each), text) >= 0)
  const after = evidence.filter((each) => !inside.includes(each))
  const sentence = inside.reduce<readonly TextPiece[]>(
    (pieces, each) =>
      pieces.flatMap((piece) => (piece.evidence === null ? cut(piece.text, each, nameOf) : [piece])),
    [plain(text)],
  )
  return [...sentence, ...namesAfter(after, nameOf)]
}

function cut(text: string, evidence: Evidence, nameOf: (evidence: Evidence) => string): readonly TextPiece[] {
  const name = nameOf(evidence)
  const at = placeOf(name, text)
  if (at < 0) return [plain(text)]
  return [plain(text.slice(0, at)), { text: name, evidence }, plain(text.slice(at + name.length))]
}

/** Where a name stands as words of its own: "notice" is not in "noticed"; -1 where it does not. */
function placeOf(name: string, text: string): number {
  const at = text.indexOf(name)
  return at >= 0 && /\p{L}/u.test(text.charAt(at + name.length)) ? -1 : at
}

/** "First, second and 2 more", as a line of its own: no full stop after a lone link. */
function namesAfter(
  evidence: readonly Evidence[],
  nameOf: (evidence: Evidence) => string,
): readonly TextPiece[] {
  if (evidence.length === 0) return []
  const named = evidence.slice(0, evidence.length > namedAtMost ? namedAtMost - 1 : namedAtMost)
  const rest = evidence.length - named.length
  const links = named.flatMap((each, index) => [
    plain(index === 0 ? ' ' : ', '),
    { text: index === 0 ? capitalised(nameOf(each)) : nameOf(each), evidence: each },
  ])
  return rest === 0 ? links : [...links, plain(` and ${rest} more`)]
}

function plain(text: string): TextPiece {
  return { text, evidence: null }
}
