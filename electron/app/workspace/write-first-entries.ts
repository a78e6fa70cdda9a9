/**
 * The first rows of a new workspace: our own firm and the workspace itself. Without them nothing else can be answered, so
 * they are one step of the history, before anything else.
 */
import { cleanText } from '../../../shared/base/clean-text.ts'
import type { InputProblem } from '../../../shared/contract/envelope.ts'
import { currencySchema, filledLineSchema } from '../../../shared/contract/schemas.ts'
import type { FirstEntries } from '../application.ts'
import { emptyOrganisation } from '../contacts/organisations/empty-organisation.ts'
import type { CommandContext } from '../dispatch/context.ts'
import { refuse } from '../dispatch/refuse.ts'

/** Writes them, or refuses with the fields that are wrong. */
export async function writeFirstEntries(context: CommandContext, first: FirstEntries): Promise<void> {
  const { name, currency, ownFirm } = parseFirstEntries(first)
  const ownOrganisationId = context.newId<'organisation'>()
  await context.write.insert('organisation', { ...emptyOrganisation, id: ownOrganisationId, name: ownFirm })
  await context.write.insert('workspace', {
    id: context.newId<'workspace'>(),
    name,
    currency,
    pageSize: 'a4',
    ownOrganisationId,
    createdOn: context.today,
  })
}

function parseFirstEntries(first: FirstEntries): FirstEntries {
  const fields = ['name', 'currency', 'ownFirm'] as const
  const parsed = fields.map((field) => {
    const schema = field === 'currency' ? currencySchema : filledLineSchema
    return { field, result: schema.safeParse(cleanText(String(first[field])).text) }
  })
  const problems = parsed.flatMap(({ field, result }): readonly InputProblem[] =>
    (result.error?.issues ?? []).map((issue) => ({ path: field, sentence: issue.message })),
  )
  if (problems.length > 0) refuse({ code: 'invalid-input', problems })
  return Object.fromEntries(parsed.map(({ field, result }) => [field, result.data])) as FirstEntries
}
