/**
 * How the story of one alliance is written: who the partner is, and dated steps, each a call of the contract. Days count back
 * from the demo's today, so that the same portfolio can stand at any date.
 */
import type { CallInput, CallName, CallValue } from '../../shared/contract/contract.ts'
import type { CalendarDate } from '../../shared/base/calendar-date.ts'
import type {
  AllianceId,
  CharterId,
  ContactId,
  ExitNoticeId,
  OrganisationId,
  PilotId,
} from '../../shared/base/ids.ts'
import type { CharterContent } from '../../shared/domain/formalize/charter-content.ts'

/** What a step can reach: the product, the calendar, and the records that earlier steps made. */
export type Scene = {
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallValue<Name>>
  /** The date that many days before the demo's today; negative for days to come. */
  readonly day: (daysAgo: number) => CalendarDate
  readonly made: {
    organisationId: OrganisationId
    contactId: ContactId
    allianceId?: AllianceId
    charterId?: CharterId
    charterContent?: CharterContent
    pilotId?: PilotId
    exitNoticeId?: ExitNoticeId
    obligationIds: string[]
  }
}

export type Step = { readonly daysAgo: number; readonly take: (scene: Scene) => Promise<void> }

export type Story = {
  readonly partner: {
    readonly name: string
    readonly legalName?: string
    readonly address?: string
    readonly country?: string
    readonly website?: string
    readonly signatoryName?: string
    readonly signatoryTitle?: string
  }
  readonly lead: {
    readonly givenName: string
    readonly familyName: string
    readonly position: string
    readonly email?: string
    /** Days ago on which the contact was added. */
    readonly metDaysAgo: number
  }
  readonly steps: readonly Step[]
}
