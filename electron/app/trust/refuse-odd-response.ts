/** What a value-first action and the response to it must not say: a response before the action, or to a plan. */
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../shared/domain/records/trust.ts'
import { refuseInput } from '../dispatch/refuse.ts'
import { refuseBefore, refuseFuture } from '../facts/check-dates.ts'

/** An action may be planned ahead; a response is a fact, so it is dated today or before, and not before the action. */
export function refuseOddResponse(
  action: Pick<ValueAction, 'actedOn' | 'response' | 'respondedOn'>,
  today: CalendarDate,
): void {
  const { actedOn, response, respondedOn } = action
  if (response === 'none-yet' && respondedOn !== null) {
    refuseInput(
      'respondedOn',
      'There is no response yet, so it has no date. Choose the response, or clear its date.',
    )
  }
  if (response !== 'none-yet' && actedOn > today) {
    refuseInput('response', 'An action that is only planned has no response yet.')
  }
  refuseFuture('respondedOn', respondedOn, today)
  refuseBefore('respondedOn', respondedOn, actedOn, 'The response lies before the action that it answers.')
}
