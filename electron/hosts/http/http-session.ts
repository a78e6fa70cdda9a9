/**
 * Ties the parts of the browser host together: calls go to the open workspace, changes are told to the other pages, and the
 * end comes with the last page. Closing first stops the server, then closes the workspace.
 */
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { PageFiles } from '../page/page-files.ts'
import type { CurrentWorkspace } from '../workspace/current-workspace.ts'
import { createHostCall, listCommonFunctions } from '../workspace/host-call.ts'
import type { WorkspaceSession } from '../workspace/workspace-session.ts'
import { type HttpHost, startHttpHost } from './http-host.ts'
import { createHttpPresence } from './http-presence.ts'
import { createHttpSecrets } from './http-secrets.ts'

export type BrowserHostParts = {
  readonly current: CurrentWorkspace
  readonly session: WorkspaceSession
  readonly files: PageFiles
  readonly log: (reference: string, error: unknown) => void
  readonly graceMs: number
  /** The last page is gone. */
  readonly onAllGone: () => void
  /** The launch secret was used: the file that holds it can go. */
  readonly onExchanged: () => void
}

/** The address opens the page once; it carries the launch secret in its fragment, which no server sees. */
export type BrowserHost = HttpHost & { readonly launchAddress: string }

export async function startBrowserHost(parts: BrowserHostParts): Promise<BrowserHost> {
  const { current, session, files, log } = parts
  const secrets = createHttpSecrets()
  const presence = createHttpPresence(parts.graceMs, parts.onAllGone)
  const callHost = createHostCall(listCommonFunctions(session), log)
  const told = async (
    reply: Promise<Reply<unknown>>,
    event: (changed: Reply<unknown> & { ok: true }) => void,
  ): Promise<Reply<unknown>> => {
    const answer = await reply
    if (answer.ok) event(answer)
    return answer
  }
  const host = await startHttpHost(
    {
      secrets,
      presence,
      files,
      onExchanged: parts.onExchanged,
      call: (name, input, page) =>
        told(current.call(name, input), ({ changed }) => {
          if (changed.length > 0) presence.tell({ kind: 'changed', changed }, page)
        }),
      callHost: (name, input, page) =>
        told(callHost(name, input), () => {
          if (name !== 'getState') presence.tell({ kind: 'workspace' }, page)
        }),
    },
    log,
  )
  const close = async (): Promise<void> => {
    presence.close()
    await host.close()
    await current.close()
  }
  return {
    address: host.address,
    launchAddress: `http://${host.address}/#launch=${secrets.launchSecret}`,
    close,
  }
}
