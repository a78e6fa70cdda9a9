/** Sizes, names and head comments: what keeps the house readable, checked over every file. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, top } from './read-imports.ts'

const files = ['shared', 'electron', 'renderer', 'test', 'scripts'].flatMap(listFiles)
const code = files.filter((path) => /\.(tsx?|mjs|css)$/.test(path))
const modules = code.filter((path) => /\.tsx?$/.test(path))

function countLines(path: string): number {
  return readFileSync(join(top, path), 'utf8').trimEnd().split('\n').length
}

function listFolders(folder: string): readonly string[] {
  const folders = readdirSync(join(top, folder), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return [folder, ...folders.flatMap((entry) => listFolders(join(folder, entry.name)))]
}

/** Empty folders are not part of the project: nothing keeps them. */
function countEntries(folder: string): number {
  const names = files
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
  return new Set(names.map((name) => name.split('/', 1)[0])).size
}

test('files are found', () => {
  expect(modules.length).toBeGreaterThan(50)
})

test('no file is longer than 300 lines', () => {
  expect(code.filter((path) => countLines(path) > 300)).toEqual([])
})

test('95 of 100 files of the product are no longer than 200 lines', () => {
  const product = modules.filter((path) => !path.startsWith('test/'))
  expect(product.filter((path) => countLines(path) > 200).length).toBeLessThanOrEqual(product.length * 0.05)
})

test.each([
  [/^electron\/(main|serve|call)\.ts$/, 60],
  [/^electron\/preload\.ts$/, 40],
  [/^electron\/hosts\/.*\.ts$/, 75],
])('%s: at most %i lines', (pattern, most) => {
  const found = modules.filter((path) => pattern.test(path))
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((path) => countLines(path) > most)).toEqual([])
})

test('no folder has more than 14 entries', () => {
  const folders = ['shared', 'electron', 'renderer', 'scripts'].flatMap(listFolders)
  expect(folders.filter((folder) => countEntries(folder) > 14)).toEqual([])
})

describe('names', () => {
  test('are kebab-case', () => {
    const odd = code.filter(
      (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|module|config))?\.(tsx?|mjs|css)$/.test(basename(path)),
    )
    expect(odd).toEqual([])
  })
  test('say what a file holds: no utils, helpers, common, misc, no index', () => {
    const forbidden = /(^|\/|-)(utils?|helpers?|common|misc|shared-stuff|index|service)(-|\/|\.)/
    expect(code.filter((path) => forbidden.test(path))).toEqual([])
  })
})

test('every file of shared and electron begins by saying what it is for, in one to five lines', () => {
  const without = modules.filter((path) => {
    if (!/^(shared|electron)\//.test(path)) return false
    const head = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(join(top, path), 'utf8'))
    return head === null || (head[1] ?? '').trim().split('\n').length > 5
  })
  expect(without).toEqual([])
})

test('nothing is left for later, and nothing is switched off', () => {
  // Written in parts, so that this file does not find itself.
  const left = new RegExp(
    [
      ['TO', 'DO'],
      ['FIX', 'ME'],
      ['@ts', '-'],
      ['oxlint', '-disable'],
      ['eslint', '-disable'],
    ]
      .map((parts) => parts.join(''))
      .join('|'),
  )
  expect(modules.filter((path) => left.test(readFileSync(join(top, path), 'utf8')))).toEqual([])
})
