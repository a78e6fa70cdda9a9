/** The settings of a workspace: the playbook's defaults, and over them the figures that this workspace has adapted. */
import { defaultSettings, type Settings } from '../../../shared/playbook/settings.ts'
import type { ReadHandle } from '../database-handle.ts'
import { readAll } from '../reads.ts'

/** Every setting with the value that holds now. */
export async function readSettings(handle: ReadHandle): Promise<Settings> {
  const adapted = await readAll(handle, 'setting')
  return {
    ...defaultSettings,
    ...Object.fromEntries(adapted.map((setting) => [setting.name, setting.value])),
  }
}
