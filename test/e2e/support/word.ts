/** What a Word file says and whether it is valid, by tools that are not the product's. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { requireTool } from '../../support/external-tools.ts'

/** All text of a Word file, as mammoth reads it. */
export async function readWord(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
}

/** What the Open XML validator says: true when it finds nothing. Where it is missing outside of CI, that is said aloud. */
export function isValidWord(bytes: Uint8Array, folder: string): boolean {
  const { path, missing } = requireTool('ooxml-validator')
  if (path === null) {
    process.stderr.write(`${missing}\n`)
    return true
  }
  const file = join(folder, 'check.docx')
  writeFileSync(file, bytes)
  const said: unknown = JSON.parse(execFileSync(path, [file], { encoding: 'utf8' }))
  return (said as { readonly ok: boolean }).ok
}
