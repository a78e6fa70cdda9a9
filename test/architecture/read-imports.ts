/** Reads every import of the sources, type-only, re-exported and dynamic ones too, from the parsed code. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseAst } from 'vite'

/** From one module to another (`shared/base/ids.ts`), or to a package (`kysely`). */
export type Edge = { readonly from: string; readonly to: string }
export type Module = { readonly path: string; readonly edges: readonly Edge[] }

export const top = resolve(import.meta.dirname, '..', '..')
export const sourceFolders = ['shared', 'electron', 'renderer'] as const

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function findSources(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(findSources)
  const parts = node as Readonly<Record<string, unknown>>
  const source = parts['source'] as { readonly value?: unknown } | null | undefined
  const own = importing.has(String(parts['type'])) && typeof source?.value === 'string' ? [source.value] : []
  return [...own, ...Object.values(parts).flatMap(findSources)]
}

/** The edges of one module; relative imports are named from the top. */
export function readEdges(path: string, code: string): readonly Edge[] {
  const parsed = parseAst(code, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' })
  return findSources(parsed).map((source) => ({
    from: path,
    to: source.startsWith('.') ? relative(top, resolve(top, dirname(path), source)) : source,
  }))
}

/** Every file below a folder, named from the top. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)))
    .toSorted()
}

/** Modules of the three source folders; their build configurations are tools, not modules. */
export function readModules(): readonly Module[] {
  return sourceFolders
    .flatMap(listFiles)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('vite.config.ts'))
    .map((path) => ({ path, edges: readEdges(path, readFileSync(join(top, path), 'utf8')) }))
}
