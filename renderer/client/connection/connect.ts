/** Finds out where the page runs, and answers its connection: the transport with the host that goes with it. */
import type { Host } from '../../../shared/contract/host.ts'
import { createBridgeTransport } from './bridge-transport.ts'
import { createBrowserHost, createElectronHost } from './host-client.ts'
import { connectHttp } from './http-transport.ts'
import type { Transport } from './transport.ts'

export type Connection = { readonly transport: Transport; readonly host: Host }

/** Call it once, before the page's routes read the address: it takes the launch secret off. */
export async function connect(): Promise<Connection> {
  if (globalThis.entente !== undefined) {
    const transport = createBridgeTransport(globalThis.entente)
    return { transport, host: createElectronHost(transport) }
  }
  const transport = await connectHttp()
  return { transport, host: createBrowserHost(transport) }
}
