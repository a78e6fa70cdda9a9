/** Plan, change, finish and remove a next action, each with its message. */
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { NextAction } from '../../../../shared/domain/records/alliance.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'

export type NextActionFields = { readonly what: string; readonly dueOn: string; readonly owner: string }

export type NextActions = {
  /** Each answers whether it went well. */
  readonly save: (
    allianceId: AllianceId,
    action: NextAction | null,
    fields: NextActionFields,
  ) => Promise<boolean>
  readonly finish: (action: Pick<NextAction, 'id' | 'what'>) => Promise<boolean>
  readonly remove: (action: Pick<NextAction, 'id' | 'what'>) => Promise<boolean>
  readonly isRunning: boolean
  readonly refusal: Refusal | null
}

export function useNextActions(today: CalendarDate): NextActions {
  const plan = useContractCommand('board.setNextAction')
  const edit = useContractCommand('board.editNextAction')
  const take = useContractCommand('board.removeNextAction')
  const showToast = useToast()
  const { shortDate } = useFormats()
  return {
    save: async (allianceId, action, fields) => {
      const reply =
        action === null
          ? await plan.run({ allianceId, ...fields })
          : await edit.run({ nextActionId: action.id, ...fields })
      if (reply.ok)
        showToast({ text: `Next action on ${shortDate(fields.dueOn as CalendarDate)}: ${fields.what}.` })
      return reply.ok
    },
    finish: async ({ id, what }) => {
      const reply = await edit.run({ nextActionId: id, doneOn: today })
      const openAgain = (): void => void edit.run({ nextActionId: id, doneOn: null })
      if (reply.ok) showToast({ text: `Done: ${what}.`, action: { label: 'Open again', onPress: openAgain } })
      return reply.ok
    },
    remove: async ({ id, what }) => {
      const reply = await take.run({ nextActionId: id })
      if (reply.ok) showToast({ text: `Removed: ${what}.` })
      return reply.ok
    },
    isRunning: plan.isRunning || edit.isRunning || take.isRunning,
    refusal: plan.refusal ?? edit.refusal ?? take.refusal,
  }
}
