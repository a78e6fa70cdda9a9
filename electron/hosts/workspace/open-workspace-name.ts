/** How the open workspace is called and where it lies; asked anew each time, since it can be renamed. */
import { basename } from 'node:path'
import type { HostState } from '../../../shared/contract/host.ts'
import { type Application, callTyped } from '../../app/application.ts'
import { workspaceEnding } from './file-name.ts'

export async function describeOpen(application: Application | null): Promise<HostState['open']> {
  if (application === null) return null
  const reply = await callTyped(application, 'workspace.getWorkspace', {})
  const name = reply.ok ? reply.value.name : basename(application.path, workspaceEnding)
  return { name, place: application.path, readOnly: application.readOnly }
}
