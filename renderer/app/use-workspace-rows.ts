/** What stands in the menu of the workspace's name: the other workspaces, and closing this one. */
import { FolderOpen, LogOut } from 'lucide-react'
import type { Refusal, Reply } from '../../shared/contract/envelope.ts'
import type { HostState } from '../../shared/contract/host.ts'
import { refusalText } from '../client/refusal-text.ts'
import { useHost } from '../client/use-host.ts'
import { useHostState } from '../client/use-host-state.ts'
import { useToast } from '../ui/feedback/toast.tsx'
import type { MenuRow } from '../ui/overlay/menu-row.ts'

/** As many of the others as stand in the menu; the start page lists all. */
const mostShown = 8

export function useWorkspaceRows(): readonly MenuRow[] {
  const host = useHost()
  const state = useHostState()
  const showToast = useToast()
  if (state.status !== 'ready') return []
  const { open, recent, host: kind } = state.value

  const say = (refusal: Refusal): void => showToast({ text: refusalText(refusal), timeout: 0 })
  const change = async (asked: Promise<Reply<HostState | null>>): Promise<void> => {
    const reply = await asked
    if (!reply.ok) return say(reply.refusal)
    if (reply.value !== null) window.location.hash = '#/'
  }
  const others = recent.filter(({ missing, place }) => !missing && place !== open?.place).slice(0, mostShown)
  return [
    ...(open === null ? [] : [{ id: 'open', label: open.name, current: true, onSelect: () => undefined }]),
    ...others.map(({ handle, name }) => ({
      id: handle,
      label: name,
      onSelect: () => void change(host.openWorkspace(handle)),
    })),
    { kind: 'line', id: 'line' },
    ...(kind === 'electron'
      ? [
          {
            id: 'pick',
            label: 'Open another workspace…',
            icon: FolderOpen,
            onSelect: () => void change(host.pickWorkspace()),
          },
        ]
      : []),
    {
      id: 'close',
      label: 'Close workspace',
      icon: LogOut,
      note: 'Start page',
      onSelect: () => void change(host.closeWorkspace()),
    },
  ]
}
