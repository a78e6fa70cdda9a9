/**
 * Composition root of the engine: store, application and documents become workspaces that answer calls. It knows no host;
 * what makes documents is loaded with the first call that makes one.
 */
import { answerUntilClosed } from './app/dispatch/answer-until-closed.ts'
import type { Engine, Opened, Surroundings } from './app/application.ts'
import type { CommandContext } from './app/dispatch/context.ts'
import { createDispatch } from './app/dispatch/dispatch.ts'
import { inOneEntry } from './app/dispatch/in-one-entry.ts'
import { toRefusal } from './app/dispatch/to-refusal.ts'
import { programVersion } from './app/program-version.ts'
import { writeFirstEntries } from './app/workspace/write-first-entries.ts'
import { createWorkspaceFile } from './store/create-workspace-file.ts'
import { createDatabaseHandle } from './store/database-handle.ts'
import { openWorkspaceFile } from './store/open-workspace.ts'
import type { CreateOptions, FileRefusal } from './store/opened-file.ts'

const renderDocument: CommandContext['renderDocument'] = async (document, pageSize) =>
  (await import('./documents/render-document.ts')).renderDocument(document, pageSize)

/** Opens and creates workspaces in this process. A created one whose first entries are refused leaves no file. */
export function createEngine(surroundings: Surroundings): Engine {
  const refused = ({ refusal, cause }: FileRefusal): Opened => {
    if (cause !== undefined)
      surroundings.log('reference' in refusal ? refusal.reference : refusal.code, cause)
    return { ok: false, refusal }
  }

  const open: Engine['open'] = async (given) => {
    const file = await openWorkspaceFile(given, { ...surroundings, programVersion })
    if (!file.ok) return refused(file)
    const { readOnly, path } = file
    const warnings = file.warnings.map(({ sentence }) => sentence)
    const database = createDatabaseHandle(file.database)
    const dispatch = createDispatch({ database, surroundings, readOnly, renderDocument })
    const application = { ...answerUntilClosed(dispatch, database.close), readOnly, path }
    return { ok: true, application, warnings }
  }

  const create: Engine['create'] = async (path, first) => {
    const refusals: FileRefusal[] = []
    const fill: CreateOptions['fill'] = async (connection) => {
      const parts = { database: createDatabaseHandle(connection), surroundings, renderDocument }
      try {
        await inOneEntry(parts, 'workspace.createWorkspace', (context) => writeFirstEntries(context, first))
      } catch (error) {
        refusals.push({ ok: false, refusal: toRefusal(error, surroundings) })
        throw error
      }
    }
    const file = await createWorkspaceFile(path, { programVersion, fill })
    const [refusal] = refusals
    if (refusal !== undefined) return refused(refusal)
    return file.ok ? open(file.path) : refused(file)
  }

  return { open, create }
}
