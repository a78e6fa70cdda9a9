/** The transport inside Electron: the bridge that the preload script lays. */
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { HostEvent } from '../../../shared/contract/host.ts'
import { refuseUnreachable, type Transport } from './transport.ts'

/** What the preload script puts on the window, and nothing else. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>
  readonly host: (name: string, input: unknown) => Promise<Reply<unknown>>
  readonly onChanged: (listener: (event: HostEvent) => void) => () => void
}

declare global {
  var entente: Bridge | undefined
}

const silent = 'Entente does not answer. What was saved is kept; close the window and start Entente again.'

async function answered(reply: Promise<Reply<unknown>>): Promise<Reply<unknown>> {
  try {
    return await reply
  } catch {
    return refuseUnreachable(silent)
  }
}

export function createBridgeTransport(bridge: Bridge): Transport {
  return {
    call: (name, input) => answered(bridge.call(name, input)),
    callHost: (name, input) => answered(bridge.host(name, input)),
    onEvent: (listener) => bridge.onChanged(listener),
  }
}
