// Finds Electron's binary, or tries once to have it fetched. Never by importing 'electron': that alone starts a download.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNote, runQuietly, top, writeNote } from './project.mjs'

const folder = join(top, 'node_modules', 'electron')
const note = 'electron-not-fetched'
const day = 24 * 3600 * 1000
const longestFetch = 180_000

function findBinary() {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
  const name = names[process.platform] ?? 'electron'
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return existsSync(join(override, name)) ? join(override, name) : null
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

function findObstacle() {
  if (process.platform !== 'linux') return null
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display for its window'
  return process.getuid() === 0 ? 'it does not run as root with its sandbox on' : null
}

/** `{ binary }`, or `{ why }` in words that end "Electron cannot be used here: …". */
export async function findElectron(node) {
  const obstacle = findObstacle()
  if (obstacle !== null) return { why: obstacle }
  const there = findBinary()
  if (there !== null) return { binary: there }
  if (Date.now() - Number(readNote(note) ?? 0) < day) return { why: 'its binary could not be fetched' }
  process.stderr.write('Fetching the Electron binary (once) …\n')
  await runQuietly(node.path, [join(folder, 'install.js')], { timeout: longestFetch })
  const fetched = findBinary()
  if (fetched !== null) return { binary: fetched }
  writeNote(note, String(Date.now()))
  return { why: 'its binary could not be fetched' }
}
