/** Looking into a Word file as a test does: its parts as text, its words through other programs. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

export type WordParts = Readonly<Record<string, string>>

/** The parts by name, in the order of the package. */
export function wordParts(bytes: Uint8Array): WordParts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** Runs something with a folder of its own, which is gone afterwards. */
export function inFolder<Value>(use: (folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-documents-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export type PdfPages = readonly { readonly text: string; readonly lowest: number }[]

function pdfPages(pdf: string, pdftotext: string): PdfPages {
  const boxes = execFileSync(pdftotext, ['-bbox', pdf, '-'], { maxBuffer: 64_000_000 }).toString()
  const texts = execFileSync(pdftotext, ['-layout', pdf, '-'], { maxBuffer: 64_000_000 })
    .toString()
    .split('\f')
  const footHeight = 50
  return boxes
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1] ?? 0)
      const ends = [...page.matchAll(/yMax="([\d.]+)"/g)].map((match) => Number(match[1]))
      const lowest = Math.max(0, ...ends.filter((end) => end <= height - footHeight + 4))
      return { text: texts[index] ?? '', lowest }
    })
}

/** The pages of Word files as LibreOffice sets them: text, and how far down the body reaches in points. */
export function libreOfficePages(
  files: readonly Uint8Array[],
  soffice: string,
  pdftotext: string,
): readonly PdfPages[] {
  return inFolder((folder) => {
    const names = files.map((bytes, index) => {
      const name = path.join(folder, `document-${index}`)
      writeFileSync(`${name}.docx`, bytes)
      return name
    })
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    const inputs = names.map((name) => `${name}.docx`)
    execFileSync(soffice, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...inputs], {
      stdio: 'ignore',
    })
    return names.map((name) => pdfPages(`${name}.pdf`, pdftotext))
  })
}

/** What the Open XML validator says of a file. */
export function validatorReport(
  bytes: Uint8Array,
  validator: string,
): { readonly ok: boolean; readonly errors: readonly unknown[] } {
  return inFolder((folder) => {
    const file = path.join(folder, 'document.docx')
    writeFileSync(file, bytes)
    const report = path.join(folder, 'report.json')
    try {
      writeFileSync(report, execFileSync(validator, [file]))
    } catch (error) {
      const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
      writeFileSync(report, output)
    }
    return JSON.parse(readFileSync(report, 'utf8')) as { ok: boolean; errors: unknown[] }
  })
}
