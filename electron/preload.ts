/**
 * The whole bridge between page and main process: call the application, call the host, hear what changed elsewhere. It holds
 * no logic and hands no object of Electron's to the page.
 */
import { contextBridge, ipcRenderer } from 'electron'
import type { Reply } from '../shared/contract/envelope.ts'
import type { HostEvent } from '../shared/contract/host.ts'
import { channels } from './hosts/electron/electron-channels.ts'

contextBridge.exposeInMainWorld('entente', {
  call: (name: string, input: unknown): Promise<Reply<unknown>> =>
    ipcRenderer.invoke(channels.call, name, input),
  host: (name: string, input: unknown): Promise<Reply<unknown>> =>
    ipcRenderer.invoke(channels.host, name, input),
  onChanged: (listener: (event: HostEvent) => void): (() => void) => {
    const hear = (_event: unknown, told: HostEvent): void => listener(told)
    ipcRenderer.on(channels.event, hear)
    return () => void ipcRenderer.off(channels.event, hear)
  },
})
