/** The host functions that only Electron has: the system's dialogs, printing, and links in the person's browser. */
import { BrowserWindow, dialog, shell } from 'electron'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFileStem } from '../workspace/file-name.ts'
import type { HostFunctions } from '../workspace/host-call.ts'
import { done, refuseInput } from '../workspace/host-reply.ts'
import type { WorkspaceSession } from '../workspace/workspace-session.ts'

/** A dialog belongs to the window in front; without one it stands alone. */
function findWindow(): BrowserWindow {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (window === undefined) throw new Error('There is no window.')
  return window
}

async function saveFile(name: string, contentBase64: string, folder: string): Promise<boolean> {
  const defaultPath = join(folder, makeFileStem(name))
  const { canceled, filePath } = await dialog.showSaveDialog(findWindow(), { defaultPath })
  if (canceled || filePath === '') return false
  await writeFile(filePath, Buffer.from(contentBase64, 'base64'))
  return true
}

function print(): Promise<boolean> {
  return new Promise((resolve) => {
    findWindow().webContents.print({ printBackground: true }, (printed) => resolve(printed))
  })
}

export function listElectronFunctions(session: WorkspaceSession, documentFolder: string): HostFunctions {
  return {
    pickWorkspace: {
      fields: [],
      run: async () => {
        const filters = [{ name: 'Entente workspace', extensions: ['entente'] }]
        const picked = await dialog.showOpenDialog(findWindow(), { properties: ['openFile'], filters })
        const path = picked.filePaths[0]
        return picked.canceled || path === undefined ? done(null) : await session.openPath(path)
      },
    },
    saveFile: {
      fields: ['name', 'type', 'contentBase64'],
      run: async ({ name = '', contentBase64 = '' }) =>
        done({ saved: await saveFile(name, contentBase64, documentFolder) }),
    },
    print: { fields: [], run: async () => done({ printed: await print() }) },
    openLink: {
      fields: ['url'],
      run: async ({ url = '' }) => {
        const protocols = ['http:', 'https:', 'mailto:']
        if (!URL.canParse(url) || !protocols.includes(new URL(url).protocol)) {
          return refuseInput('url', 'Only web addresses (http, https) and mail addresses can be opened.')
        }
        await shell.openExternal(url)
        return done({ opened: true })
      },
    },
  }
}
