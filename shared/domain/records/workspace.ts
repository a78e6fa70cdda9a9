/** The workspace itself and the figures of the playbook that it has adapted. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Id, OrganisationId, WorkspaceId } from '../../base/ids.ts'
import type { CurrencyCode } from '../../base/money.ts'
import type { SettingName } from '../../playbook/settings.ts'
import type { PageSize } from './document.ts'

export type Workspace = {
  readonly id: WorkspaceId
  readonly name: string
  readonly currency: CurrencyCode
  readonly pageSize: PageSize
  readonly ownOrganisationId: OrganisationId
  readonly createdOn: CalendarDate
}

/** One figure that differs from the playbook's default. */
export type Setting = { readonly id: Id<'setting'>; readonly name: SettingName; readonly value: number }
