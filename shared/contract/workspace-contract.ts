/** The workspace itself: its name and house rules, our own firm, and the settings of the playbook. */
import { z } from 'zod'
import type { CalendarDate } from '../base/calendar-date.ts'
import type { OrganisationId, WorkspaceId } from '../base/ids.ts'
import { pageSizes, type PageSize } from '../domain/records/document.ts'
import type { Organisation } from '../domain/records/people.ts'
import { settingRanges, type SettingName, type Settings } from '../playbook/settings.ts'
import { command, query } from './define.ts'
import { currencySchema, filledLineSchema, organisationProfile } from './schemas.ts'

/** What is not archived; `organisations` leaves our own firm out. */
export type WorkspaceCounts = {
  readonly contacts: number
  readonly organisations: number
  readonly alliancesOnBoard: number
  readonly nurture: number
  readonly closed: number
  readonly contactsNotScored: number
}

export type WorkspaceView = {
  readonly id: WorkspaceId
  readonly name: string
  readonly currency: string
  readonly pageSize: PageSize
  readonly ownOrganisation: Organisation
  readonly settings: Settings
  readonly today: CalendarDate
  readonly readOnly: boolean
  readonly counts: WorkspaceCounts
}

export const workspaceContract = {
  'workspace.getWorkspace': query(
    'The workspace: name, house rules, own firm, settings, counts.',
    z.strictObject({}),
    ['workspace', 'setting', 'organisation', 'contact', 'alliance', 'score'],
  ).answers<WorkspaceView>(),
  'workspace.editWorkspace': command(
    'Rename the workspace, or change its currency or page size.',
    z.strictObject({
      name: filledLineSchema.optional(),
      currency: currencySchema.optional(),
      pageSize: z.enum(pageSizes).optional(),
    }),
  ).answers<{ readonly workspaceId: WorkspaceId }>(),
  'workspace.editOwnFirm': command(
    'Write the profile of our own firm, as documents name it.',
    z.strictObject({
      name: filledLineSchema.optional(),
      ...z.strictObject(organisationProfile).partial().shape,
    }),
  ).answers<{ readonly organisationId: OrganisationId }>(),
  'workspace.changeSetting': command(
    'Change one figure of the playbook for this workspace, within its range.',
    z.strictObject({
      name: z.enum(Object.keys(settingRanges) as [SettingName, ...SettingName[]]),
      value: z.int(),
    }),
  ).answers<{ readonly name: SettingName; readonly value: number }>(),
}
