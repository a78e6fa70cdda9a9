/**
 * Carries calls between page and application. Each message is asked where it comes from first: only the top frame of our own
 * page is answered.
 */
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { HostEvent } from '../../../shared/contract/host.ts'
import { refuseInput } from '../workspace/host-reply.ts'
import { channels } from './electron-channels.ts'
import { isPageAddress } from './electron-page.ts'

export type Answering = (name: string, input: unknown) => Promise<Reply<unknown>>

export function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isPageAddress(frame.url)
}

function tellOthers(event: HostEvent, sender: number): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    if (webContents.id !== sender) webContents.send(channels.event, event)
  }
}

function answerOn(
  channel: string,
  answer: Answering,
  describe: (name: string, reply: Reply<unknown> & { readonly ok: true }) => HostEvent | null,
): void {
  ipcMain.handle(channel, async (event, name: unknown, input: unknown) => {
    if (!isOwnPage(event)) return refuseInput('', 'Only the page of Entente itself is answered.')
    if (typeof name !== 'string') return refuseInput('name', 'A name is expected.')
    const reply = await answer(name, input)
    const told = reply.ok ? describe(name, reply) : null
    if (told !== null) tellOthers(told, event.sender.id)
    return reply
  })
}

const opening = new Set(['createWorkspace', 'openWorkspace', 'pickWorkspace', 'openDemo', 'closeWorkspace'])

export function answerPage(call: Answering, callHost: Answering): void {
  answerOn(channels.call, call, (_name, { changed }) =>
    changed.length > 0 ? { kind: 'changed', changed } : null,
  )
  answerOn(channels.host, callHost, (name) => (opening.has(name) ? { kind: 'workspace' } : null))
}
