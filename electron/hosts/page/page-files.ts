/**
 * The files of the built page, and no others: the list is read once at the start, and a request is looked up in it by its
 * exact path. No path of a request ever reaches the disk, so nothing can be reached by `..`, links or odd spellings.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export type PageFile = { readonly bytes: Buffer<ArrayBuffer>; readonly type: string }
export type PageFiles = { readonly find: (pathname: string) => PageFile | null }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

function readFile(path: string): PageFile {
  return { bytes: Buffer.from(readFileSync(path)), type: types[extname(path)] ?? 'application/octet-stream' }
}

/** Reads the built page; throws where it has not been built. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, readFile(path))
  }
  if (!files.has('/index.html'))
    throw new Error(`The page has not been built: ${folder} holds no index.html.`)
  return { find: (pathname) => files.get(pathname === '/' ? '/index.html' : pathname) ?? null }
}
