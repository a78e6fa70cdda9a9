/**
 * Identifiers of records: UUIDv7 text, branded by the kind of record so that a contact's is never passed for an alliance's.
 * They are made outside (a host gives `newId`); nothing sorts by them.
 */

/** The identifier of a record of one kind. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

export type WorkspaceId = Id<'workspace'>
export type OrganisationId = Id<'organisation'>
export type ContactId = Id<'contact'>
export type ConversationId = Id<'conversation'>
export type AllianceId = Id<'alliance'>
export type StageMoveId = Id<'stageMove'>
export type NextActionId = Id<'nextAction'>
export type ScoreId = Id<'score'>
export type ScorePointId = Id<'scorePoint'>
export type FitCheckId = Id<'fitCheck'>
export type ValueActionId = Id<'valueAction'>
export type VettingItemId = Id<'vettingItem'>
export type RedFlagId = Id<'redFlag'>
export type CharterId = Id<'charter'>
export type PilotId = Id<'pilot'>
export type MeasurementId = Id<'measurement'>
export type ExitNoticeId = Id<'exitNotice'>
export type ObligationId = Id<'obligation'>
export type DocumentId = Id<'document'>
export type HistoryEntryId = Id<'historyEntry'>
