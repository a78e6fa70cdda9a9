/**
 * The host as the page uses it. Electron answers every function itself; a browser saves, prints and opens links with its
 * own means, and has no dialog for files that lie outside Entente's folder.
 */
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { Host, HostState } from '../../../shared/contract/host.ts'
import { downloadFile } from './download-file.ts'
import type { Transport } from './transport.ts'

function done<Value>(value: Value): Reply<Value> {
  return { ok: true, value, changed: [], cleaned: [] }
}

const notALink: Reply<never> = {
  ok: false,
  refusal: {
    code: 'invalid-input',
    problems: [
      { path: 'url', sentence: 'Only web addresses (http, https) and mail addresses can be opened.' },
    ],
  },
}

async function openLinkInTab(url: string): Promise<Reply<{ readonly opened: boolean }>> {
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return notALink
  window.open(url, '_blank', 'noopener,noreferrer')
  return done({ opened: true })
}

/** The functions that both hosts answer over the transport. */
function commonHost(
  transport: Transport,
): Pick<Host, 'getState' | 'createWorkspace' | 'openWorkspace' | 'openDemo' | 'closeWorkspace'> {
  const ask = (name: string, input: unknown): Promise<Reply<HostState>> =>
    transport.callHost(name, input) as Promise<Reply<HostState>>
  return {
    getState: () => ask('getState', {}),
    createWorkspace: (first) => ask('createWorkspace', first),
    openWorkspace: (handle) => ask('openWorkspace', { handle }),
    openDemo: () => ask('openDemo', {}),
    closeWorkspace: () => ask('closeWorkspace', {}),
  }
}

export function createBrowserHost(transport: Transport): Host {
  return {
    ...commonHost(transport),
    pickWorkspace: async () => done(null),
    saveFile: async (file) => {
      downloadFile(file)
      return done({ saved: true })
    },
    print: async () => {
      window.print()
      return done({ printed: true })
    },
    openLink: openLinkInTab,
  }
}

export function createElectronHost(transport: Transport): Host {
  const ask = <Value>(name: string, input: unknown): Promise<Reply<Value>> =>
    transport.callHost(name, input) as Promise<Reply<Value>>
  return {
    ...commonHost(transport),
    pickWorkspace: () => ask('pickWorkspace', {}),
    saveFile: (file) => ask('saveFile', file),
    print: () => ask('print', {}),
    openLink: (url) => ask('openLink', { url }),
  }
}
