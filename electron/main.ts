/** Composition root of the desktop application: closes the shell first, then puts engine, session, page and window together. */
import { app, dialog } from 'electron'
import { fileURLToPath } from 'node:url'
import { makeDemo } from './demo/make-demo.ts'
import { createEngine } from './engine.ts'
import { listElectronFunctions } from './hosts/electron/electron-dialogs.ts'
import { endWithWindows } from './hosts/electron/electron-ending.ts'
import { answerPage } from './hosts/electron/electron-ipc.ts'
import { registerPageScheme, servePage } from './hosts/electron/electron-page.ts'
import { closePages, closeSession } from './hosts/electron/electron-security.ts'
import { openWindow } from './hosts/electron/electron-window.ts'
import { readPageFiles } from './hosts/page/page-files.ts'
import { createCurrentWorkspace } from './hosts/workspace/current-workspace.ts'
import { createHostCall, listCommonFunctions } from './hosts/workspace/host-call.ts'
import { createHostMemory } from './hosts/workspace/host-memory.ts'
import { findHostPlaces } from './hosts/workspace/host-places.ts'
import { createMachineSurroundings, findToday } from './hosts/workspace/machine-surroundings.ts'
import { createWorkspaceSession } from './hosts/workspace/workspace-session.ts'

const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

registerPageScheme()
closePages()

/** Not awaited at the top: Electron becomes ready only after this module has run. */
async function start(): Promise<void> {
  closeSession()
  const places = findHostPlaces()
  const surroundings = createMachineSurroundings(places)
  const current = createCurrentWorkspace()
  endWithWindows(() => current.close())
  const session = createWorkspaceSession({
    engine: createEngine(surroundings),
    current,
    memory: createHostMemory(places.stateFile, (sentence) => surroundings.log('state', sentence)),
    host: 'electron',
    version: app.getVersion(),
    folder: places.folder,
    makeDemo: (path) =>
      makeDemo(createEngine, { path, backupFolder: places.backupFolder, today: findToday() }),
  })
  const functions = {
    ...listCommonFunctions(session),
    ...listElectronFunctions(session, app.getPath('documents')),
  }
  servePage(readPageFiles(built('../renderer')))
  answerPage(current.call, createHostCall(functions, surroundings.log))
  for (const file of process.argv.filter((argument) => argument.endsWith('.entente')))
    await session.openPath(file)
  openWindow(built('../preload/preload.cjs'))
}

app
  .whenReady()
  .then(start)
  .catch((error: unknown) => {
    dialog.showErrorBox('Entente could not start', error instanceof Error ? error.message : String(error))
    app.exit(1)
  })
