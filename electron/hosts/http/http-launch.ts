/**
 * Opens the page in the person's browser. The launch secret is no argument of a command, which others on the machine could
 * read: it lies in a file for this user alone, which leads the browser on, and goes away with the secret's use.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type LaunchFile = { readonly path: string; readonly remove: () => void }

export function writeLaunchFile(address: string): LaunchFile {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'))
  const path = join(folder, 'open-entente.html')
  const text = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Entente</title><meta http-equiv="refresh" content="0;url=${address}">\n`
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

type Opener = readonly [command: string, ...fixed: string[]]

function listOpeners(platform: NodeJS.Platform): readonly Opener[] {
  if (platform === 'darwin') return [['open']]
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler']]
  return [['xdg-open'], ['chromium'], ['chromium-browser'], ['google-chrome'], ['firefox']]
}

function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)))
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** False where no browser could be started; the person then opens the printed address. */
export function openInBrowser(file: LaunchFile): boolean {
  if (!hasScreen()) return false
  const windows = process.platform === 'win32'
  const opener = listOpeners(process.platform).find(([command]) => windows || isOnPath(command))
  if (opener === undefined) return false
  const [command, ...fixed] = opener
  const child = spawn(command, [...fixed, pathToFileURL(file.path).href], { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined)
  child.unref()
  return true
}
