/**
 * Bytes to text: a byte order mark decides, then the pattern of NUL bytes (UTF-16), then strict UTF-8, else Windows-1252.
 * It never guesses by language, and never replaces what it cannot read. Line ends become \n, so that lines can be counted.
 */
import type { TextEncoding } from '../../shared/domain/contacts/imported-contact.ts'

export type DecodedText =
  | {
      readonly ok: true
      readonly text: string
      readonly encoding: TextEncoding
      /** True when the last character is only half there. */
      readonly cutInCharacter: boolean
    }
  | { readonly ok: false; readonly encoding: TextEncoding; readonly line: number }

const sampleBytes = 4096

/** The text of a file, or the line in which its bytes stop being text in the encoding that it declares. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeDeclaredUtf8(bytes.subarray(3))
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'utf-16be')
  const utf16 = utf16ByNulBytes(bytes)
  if (utf16 !== null) return decodeUtf16(bytes, utf16)
  const utf8 = decodeUtf8(bytes)
  // A single byte above 127 at the very end of a plain text is a Windows-1252 letter rather than half of a character.
  if (utf8 !== null && (!utf8.cutInCharacter || /[^\u0000-\u007F]/u.test(utf8.text))) {
    return { ok: true, ...utf8, encoding: 'utf-8' }
  }
  const text = new TextDecoder('windows-1252').decode(bytes)
  return { ok: true, text: unifyLineEnds(text), encoding: 'windows-1252', cutInCharacter: false }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** Latin text in UTF-16 has a NUL in every second byte, and nearly none in between. */
function utf16ByNulBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, sampleBytes)
  if (sample.length < 4) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** Node's own decoder is used, since it keeps lone surrogates, which are taken out and reported cell by cell. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const text = (encoding === 'utf-16be' ? whole.swap16() : whole).toString('utf16le')
  const halfPair = /[\uD800-\uDBFF]$/u.test(text)
  return {
    ok: true,
    text: unifyLineEnds(halfPair ? text.slice(0, -1) : text),
    encoding,
    cutInCharacter: halfPair || bytes.length % 2 === 1,
  }
}

function decodeUtf8(bytes: Uint8Array): { readonly text: string; readonly cutInCharacter: boolean } | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    const text = unifyLineEnds(decoder.decode(bytes, { stream: true }))
    return { text, cutInCharacter: endsInsideCharacter(decoder) }
  } catch {
    return null
  }
}

function endsInsideCharacter(decoder: InstanceType<typeof TextDecoder>): boolean {
  try {
    decoder.decode()
    return false
  } catch {
    return true
  }
}

function decodeDeclaredUtf8(bytes: Uint8Array): DecodedText {
  const decoded = decodeUtf8(bytes)
  if (decoded !== null) return { ok: true, ...decoded, encoding: 'utf-8' }
  return { ok: false, encoding: 'utf-8', line: firstUnreadableLine(bytes) }
}

function firstUnreadableLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const part = bytes.subarray(start, end === -1 ? bytes.length : end)
    if (decodeUtf8(part)?.cutInCharacter !== false) return line
    if (end === -1) return line
    start = end + 1
  }
  return 1
}

function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n')
}
