/** Renames the workspace or changes its house rules. Amounts that are there keep the currency they were entered in. */
import { readWorkspace } from '../../store/tables/workspace.ts'
import { givenFields, type Handler } from '../dispatch/context.ts'

export const editWorkspace: Handler<'workspace.editWorkspace'> = async (context, input) => {
  const { id } = await readWorkspace(context.read)
  await context.write.update('workspace', id, givenFields(input))
  return { workspaceId: id }
}
