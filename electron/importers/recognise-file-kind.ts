/**
 * Tells by its first bytes what a file is, whatever its name says: a PDF renamed to .csv is refused as a PDF.
 * It reads nothing but the beginning; a text file that may be a table gives null.
 */
import type { ForeignFileKind } from '../../shared/domain/contacts/imported-contact.ts'

const signatures: readonly (readonly [string, ForeignFileKind])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF8', 'image'],
  ['II*\x00', 'image'],
  ['MM\x00*', 'image'],
  ['RIFF', 'image'],
  ['PK\x03\x04', 'archive'],
  ['PK\x05\x06', 'archive'],
  ['\x1F\x8B', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['Rar!', 'archive'],
  ['\xD0\xCF\x11\xE0', 'old-office'],
  ['SQLite format 3\x00', 'database'],
  ['{\\rtf', 'rich-text'],
]

const textBeginnings: readonly (readonly [RegExp, ForeignFileKind])[] = [
  [/^begin:vcard/iu, 'vcard'],
  [/^(?:<!doctype\s+html|<html|<\?xml)/iu, 'web-page'],
  [/^(?:\{\s*"|\[\s*[{[])/u, 'json'],
]

const sampleBytes = 4096

/** What the bytes are if they are no text; null where they may be a text. */
export function recogniseBinary(bytes: Uint8Array): ForeignFileKind | null {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const found = signatures.find(([signature]) => beginning.startsWith(signature))
  if (found !== undefined) return found[1]
  return null
}

/** What a text is if it is no table; null where it may be one. */
export function recogniseText(text: string): ForeignFileKind | null {
  const beginning = text.slice(0, 200).trimStart()
  const found = textBeginnings.find(([pattern]) => pattern.test(beginning))
  if (found !== undefined) return found[1]
  return isMostlyControl(text.slice(0, sampleBytes)) ? 'binary' : null
}

/** A table has line ends and tabs and hardly any other control character. */
function isMostlyControl(sample: string): boolean {
  const controls = sample.match(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu)?.length ?? 0
  return controls > 8 && controls > sample.length / 10
}
