/**
 * Turns the name of a workspace into the name of a file that every system takes: no reserved names, no control or direction
 * marks, no outer dots or spaces, at most 200 bytes. It never answers a path where a file lies.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const workspaceEnding = '.entente'
const longestBytes = 200
/** Room for the ending and for " (999)". */
const stemBytes = longestBytes - workspaceEnding.length - 6

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

function cutToBytes(text: string, bytes: number): string {
  let cut = ''
  let used = 0
  for (const character of text) {
    used += Buffer.byteLength(character)
    if (used > bytes) break
    cut += character
  }
  return cut
}

/** The name without ending; "Workspace" where nothing is left of it. */
export function makeFileStem(name: string): string {
  const shown = name.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ')
  const stem = cutToBytes(shown.replace(/^[\s.]+/, ''), stemBytes).replace(/[\s.]+$/, '')
  if (stem === '') return 'Workspace'
  return reserved.test(stem) ? `${stem.slice(0, stemBytes - 1)}_` : stem
}

/** A path in the folder where no file lies: "Name.entente", then "Name (2).entente". */
export function findFreePath(folder: string, name: string): string {
  const stem = makeFileStem(name)
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? stem + workspaceEnding : `${stem} (${number})${workspaceEnding}`)
    if (!existsSync(path)) return path
  }
}
