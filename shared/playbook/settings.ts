/**
 * The settings of a workspace: every figure of the playbook that a firm may adapt and that a rule reads, with its default
 * and its range. A rule takes the settings as an argument; it never knows a default by itself.
 */

export type SettingRange = { readonly default: number; readonly least: number; readonly most: number }

export const settingRanges = {
  /** Points of 15 at which a contact goes on. */
  scoreThreshold: { default: 12, least: 3, most: 15 },
  /** Whole-number weights of the three dimensions. */
  weightComplementaryAssets: { default: 1, least: 0, most: 10 },
  weightSharedCustomers: { default: 1, least: 0, most: 10 },
  weightCulturalFit: { default: 1, least: 0, most: 10 },
  /** Value-first actions given and done before anything is formal. */
  valueActionsNeeded: { default: 2, least: 0, most: 20 },
  /** Typical time in a stage, in days, from … to. */
  identifyDaysFrom: { default: 0, least: 0, most: 365 },
  identifyDaysTo: { default: 7, least: 1, most: 365 },
  trustDaysFrom: { default: 30, least: 0, most: 365 },
  trustDaysTo: { default: 60, least: 1, most: 730 },
  signingDaysFrom: { default: 14, least: 0, most: 365 },
  signingDaysTo: { default: 28, least: 1, most: 365 },
  scaleDaysFrom: { default: 90, least: 0, most: 730 },
  scaleDaysTo: { default: 180, least: 1, most: 1095 },
  /** Without activity and without a dated next step for so long, a card is stalled. */
  stalledAfterDays: { default: 30, least: 7, most: 365 },
  /** Nurture asks again after so many months. */
  askAgainMonths: { default: 12, least: 1, most: 60 },
  /** Risks must have been reviewed within so many months for the way out of Scale. */
  riskReviewMonths: { default: 3, least: 1, most: 24 },
  /** Shares of contribution that differ by more make a 50/50 split unfair. */
  splitTolerancePoints: { default: 10, least: 0, most: 50 },
  /** Notice in days for a pilot (before Scale), and for anything deeper. */
  pilotNoticeDays: { default: 30, least: 0, most: 365 },
  deepNoticeDays: { default: 90, least: 0, most: 730 },
} as const satisfies Record<string, SettingRange>

export type SettingName = keyof typeof settingRanges
export type Settings = { readonly [Name in SettingName]: number }

/** The playbook as it is, before a workspace adapts it. */
export const defaultSettings: Settings = Object.fromEntries(
  Object.entries(settingRanges).map(([name, range]) => [name, range.default]),
) as Settings
