/** Findings, document and pages of the content that is edited, a moment behind the keys so that typing stays fluid. */
import { useDeferredValue, useMemo, useRef } from 'react'
import type { DocumentBlocks } from '../../../../shared/documents/block.ts'
import { charterBlocks } from '../../../../shared/documents/charter-blocks.ts'
import {
  charterCheck,
  charterCheckCount,
  charterPageLimit,
} from '../../../../shared/domain/formalize/charter-check.ts'
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import type { PageSize } from '../../../../shared/domain/records/document.ts'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import type { Settings } from '../../../../shared/playbook/settings.ts'
import { pageRoom, type PageRoom } from '../../../document-preview/page-room.ts'
import { numberFindings, type NumberedFinding } from './number-findings.ts'

export type CharterChecked = {
  readonly content: CharterContent
  readonly document: DocumentBlocks
  readonly room: PageRoom
  readonly findings: readonly NumberedFinding[]
  readonly count: { readonly passed: number; readonly total: number }
}

export function useCharterCheck(
  charter: Charter,
  latest: CharterContent,
  pageSize: PageSize,
  settings: Settings,
): CharterChecked {
  const content = useDeferredValue(latest)
  const checked = useMemo(() => {
    const { id, kind, version, status, draftedOn } = charter
    const document = charterBlocks({ content, kind, version, status, draftedOn, charterId: id })
    const room = pageRoom(document, pageSize, charterPageLimit)
    const options = { pages: room.pages, kind, settings }
    const findings = numberFindings(charterCheck(content, options))
    return { content, document, room, findings, count: charterCheckCount(content, options) }
  }, [charter, content, pageSize, settings])
  const findings = useSame(checked.findings)
  return useMemo(() => ({ ...checked, findings }), [checked, findings])
}

/** The list of before while it says the same, so that fields do not draw again at every key. */
function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}
