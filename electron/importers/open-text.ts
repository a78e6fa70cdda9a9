/**
 * From a file as it was picked to the text of its table: out of LinkedIn's archive where it is one, refused where it is no
 * text, decoded, and without the line that tells Excel the delimiter. It does not look at columns.
 */
import type {
  ForeignFileKind,
  ImportRefusal,
  TextEncoding,
} from '../../shared/domain/contacts/imported-contact.ts'
import { decodeText } from './decode-text.ts'
import { archiveLimits, openArchive } from './open-archive.ts'
import { recogniseBinary, recogniseText } from './recognise-file-kind.ts'

export const fileLimitBytes = 20_000_000

export type ContactFile = { readonly name: string; readonly bytes: Uint8Array }

export type OpenedText =
  | {
      readonly ok: true
      readonly file: string
      readonly text: string
      readonly encoding: TextEncoding
      /** The line of the file with which the text begins. */
      readonly firstLine: number
      /** The delimiter that the file itself names, null where it names none. */
      readonly namedDelimiter: string | null
      readonly endsInMidLine: boolean
    }
  | { readonly ok: false; readonly problem: ImportRefusal }

/** The text of a contacts file, or why there is none. */
export function openText(file: ContactFile): OpenedText {
  const kind = recogniseBinary(file.bytes)
  if (kind === 'archive' && isZip(file.bytes)) return openZip(file)
  if (kind !== null) return notATable(file.name, kind)
  return openPlainText(file.name, file.bytes)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function openZip(file: ContactFile): OpenedText {
  if (file.bytes.length > archiveLimits.contentBytes) {
    return tooLarge(file.name, file.bytes.length, archiveLimits.contentBytes)
  }
  const archive = openArchive(file.bytes)
  switch (archive.kind) {
    case 'foreign':
      return notATable(file.name, archive.foreign)
    case 'nothing-found':
      return { ok: false, problem: { code: 'no-contacts-in-archive', values: { file: file.name } } }
    case 'unsafe':
      return {
        ok: false,
        problem: { code: 'unsafe-archive', values: { file: file.name, fault: archive.fault } },
      }
    case 'contacts': {
      const name = `${file.name}: ${archive.name}`
      const kind = recogniseBinary(archive.bytes)
      return kind === null ? openPlainText(name, archive.bytes) : notATable(name, kind)
    }
  }
}

function openPlainText(file: string, bytes: Uint8Array): OpenedText {
  if (bytes.length > fileLimitBytes) return tooLarge(file, bytes.length, fileLimitBytes)
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    const { encoding, line } = decoded
    return { ok: false, problem: { code: 'unreadable-encoding', line, values: { file, encoding } } }
  }
  const whole = decoded.text.replace(/^\uFEFF+/u, '')
  if (whole.trim() === '') return { ok: false, problem: { code: 'empty-file', values: { file } } }
  const kind = recogniseText(whole)
  if (kind !== null) return notATable(file, kind)
  const named = /^"?sep=(.)"?[^\S\n]*(?:\n|$)/iu.exec(whole)
  return {
    ok: true,
    file,
    text: named === null ? whole : whole.slice(named[0].length),
    encoding: decoded.encoding,
    firstLine: named === null ? 1 : 2,
    namedDelimiter: named?.[1] ?? null,
    endsInMidLine: decoded.cutInCharacter || !whole.endsWith('\n'),
  }
}

function notATable(file: string, kind: ForeignFileKind): OpenedText {
  return { ok: false, problem: { code: 'not-a-table', values: { file, kind } } }
}

function tooLarge(file: string, bytes: number, limitBytes: number): OpenedText {
  return { ok: false, problem: { code: 'too-large', values: { file, bytes, limitBytes } } }
}
