/** Names of workspaces become names of files that every system takes, and never those of files that are there. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFreePath, makeFileStem } from '../../electron/hosts/workspace/file-name.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

describe('the name of a file', () => {
  test.each([
    ['Acme 2026', 'Acme 2026'],
    ['  Acme  ', 'Acme'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['...', 'Workspace'],
    ['', 'Workspace'],
    ['Acme. . .', 'Acme'],
    ['.hidden', 'hidden'],
    ['CON', 'CON_'],
    ['nul.txt', 'nul.txt_'],
    ['COM1', 'COM1_'],
    ['Console', 'Console'],
    ['in\u202Efdp', 'in fdp'],
    ['zero\u200Bwidth', 'zero width'],
    ['a\u0000b\u0007c', 'a b c'],
    ['two\nlines', 'two lines'],
    ['Zoe\u0308', 'Zoë'],
    ['東京商事', '東京商事'],
  ])('%j becomes %j', (name, stem) => {
    expect(makeFileStem(name)).toBe(stem)
  })
  test('of 10,000 letters is cut so that name, number and ending fit into 200 bytes, never inside a letter', () => {
    for (const letter of ['x', 'ü', '東', '😀']) {
      const stem = makeFileStem(letter.repeat(10_000))
      expect(Buffer.byteLength(`${stem} (999).entente`)).toBeLessThanOrEqual(200)
      expect(stem).toBe(letter.repeat([...stem].length))
    }
  })
})

test('a name that is taken gets a number, and nothing is written over', () => {
  const folder = makeTemporaryFolder()
  for (const expected of ['Acme.entente', 'Acme (2).entente', 'Acme (3).entente']) {
    const path = findFreePath(folder, 'Acme')
    expect(path).toBe(join(folder, expected))
    writeFileSync(path, '')
  }
})
