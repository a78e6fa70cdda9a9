/** What a host tells the pages that did not ask for it: rows of these tables changed, or another workspace is open now. */
import type { TableName } from '../../../shared/contract/define.ts'

export type HostEvent =
  { readonly kind: 'changed'; readonly changed: readonly TableName[] } | { readonly kind: 'workspace' }
