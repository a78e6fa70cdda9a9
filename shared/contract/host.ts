/**
 * What hosts do differently, and nothing else: which workspace is open, and how a file is saved, printed or linked to. The
 * page never names a path; it holds opaque handles.
 */
import type { TableName } from './define.ts'
import type { Reply } from './envelope.ts'

/** A workspace file that can be opened, as the start page lists it. */
export type WorkspaceListing = {
  readonly handle: string
  readonly name: string
  /** Where it lies, for people to read; never sent back. */
  readonly place: string
  readonly openedAt: string | null
  readonly missing: boolean
}

export type HostState = {
  readonly host: 'electron' | 'browser'
  readonly version: string
  /** The open workspace, null on the start page. */
  readonly open: { readonly name: string; readonly place: string; readonly readOnly: boolean } | null
  /** What to mind about the place of the open workspace, in sentences; work can go on. Empty on the start page. */
  readonly warnings: readonly string[]
  readonly recent: readonly WorkspaceListing[]
  /** The folder that new workspaces are put into, for people to read. */
  readonly folder: string
}

export type NewWorkspace = { readonly name: string; readonly currency: string; readonly ownFirm: string }

/** What another page, window or process did: rows of these tables changed, or another workspace is open now. */
export type HostEvent =
  { readonly kind: 'changed'; readonly changed: readonly TableName[] } | { readonly kind: 'workspace' }

/** The host as the page sees it. Every reply is an envelope; nothing throws across. */
export type Host = {
  readonly getState: () => Promise<Reply<HostState>>
  readonly createWorkspace: (input: NewWorkspace) => Promise<Reply<HostState>>
  readonly openWorkspace: (handle: string) => Promise<Reply<HostState>>
  /** Ask for a file with the system's dialog; null when the person cancelled. Browser: not available, the list is used. */
  readonly pickWorkspace: () => Promise<Reply<HostState | null>>
  readonly openDemo: () => Promise<Reply<HostState>>
  readonly closeWorkspace: () => Promise<Reply<HostState>>
  /** Hands bytes to the person: a save dialog, or a download. */
  readonly saveFile: (file: {
    readonly name: string
    readonly type: string
    readonly contentBase64: string
  }) => Promise<Reply<{ readonly saved: boolean }>>
  readonly print: () => Promise<Reply<{ readonly printed: boolean }>>
  readonly openLink: (url: string) => Promise<Reply<{ readonly opened: boolean }>>
}
