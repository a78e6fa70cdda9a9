/**
 * Composition root of the browser host: the same product in the person's own browser, for machines where Electron cannot
 * run. Arguments: `--no-open` leaves the browser alone; a path opens that workspace.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDemo } from './demo/make-demo.ts'
import { createEngine } from './engine.ts'
import { endOnSignals } from './hosts/http/http-ending.ts'
import { openInBrowser, writeLaunchFile } from './hosts/http/http-launch.ts'
import { startBrowserHost } from './hosts/http/http-session.ts'
import { readPageFiles } from './hosts/page/page-files.ts'
import { createCurrentWorkspace } from './hosts/workspace/current-workspace.ts'
import { createHostMemory } from './hosts/workspace/host-memory.ts'
import { findHostPlaces } from './hosts/workspace/host-places.ts'
import { createMachineSurroundings, findToday } from './hosts/workspace/machine-surroundings.ts'
import { createWorkspaceSession } from './hosts/workspace/workspace-session.ts'

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const places = findHostPlaces()
const surroundings = createMachineSurroundings(places)
const current = createCurrentWorkspace()
const session = createWorkspaceSession({
  engine: createEngine(surroundings),
  current,
  memory: createHostMemory(places.stateFile, say),
  host: 'browser',
  version: (manifest as { readonly version: string }).version,
  folder: places.folder,
  makeDemo: (path) => makeDemo(createEngine, { path, backupFolder: places.backupFolder, today: findToday() }),
})
const host = await startBrowserHost({
  current,
  session,
  files: readPageFiles(fileURLToPath(new URL('../dist/renderer', import.meta.url))),
  log: surroundings.log,
  graceMs: Number(process.env['ENTENTE_GRACE_MS'] ?? 15_000),
  onAllGone: () => end('The last page was closed; Entente ends.'),
  onExchanged: () => launchFile.remove(),
})
const launchFile = writeLaunchFile(host.launchAddress)
const endNow = endOnSignals(async () => {
  launchFile.remove()
  await host.close()
})
const end = (sentence: string): void => {
  say(sentence)
  endNow()
}

for (const file of files.slice(0, 1)) {
  const reply = await session.openPath(resolve(process.env['INIT_CWD'] ?? process.cwd(), file))
  if (!reply.ok) say('sentence' in reply.refusal ? reply.refusal.sentence : `${file} could not be opened.`)
}
say(`Entente is ready: ${host.launchAddress}`)
say('The address works once. Entente ends when its last page is closed, or with Ctrl+C.')
if (!process.argv.includes('--no-open')) openInBrowser(launchFile)
