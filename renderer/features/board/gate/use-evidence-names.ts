/** What the links of a gate say: the records of evidence by their own words, asked only where a gate points at them. */
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { Evidence } from '../../../../shared/domain/judgement.ts'
import type { RecordKind } from '../../../../shared/domain/records/record-kind.ts'
import { valueActionKindName, vettingItemTitles } from '../../../../shared/text/names.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { useFormats } from '../../../client/use-formats.ts'

const kindNames: Readonly<Record<RecordKind, string>> = {
  alliance: 'alliance',
  charter: 'charter',
  contact: 'contact',
  conversation: 'conversation',
  exitNotice: 'notice',
  fitCheck: 'fit check',
  measurement: 'result',
  nextAction: 'next action',
  obligation: 'obligation',
  organisation: 'organisation',
  pilot: 'pilot',
  redFlag: 'red flag',
  score: 'score',
  stageMove: 'move',
  valueAction: 'value-first action',
  vettingItem: 'vetting',
}

export function useEvidenceNames(
  allianceId: AllianceId,
  evidence: readonly Evidence[],
): (evidence: Evidence) => string {
  const { shortDate } = useFormats()
  const has = (...kinds: readonly RecordKind[]): { enabled: boolean } => ({
    enabled: evidence.some(({ record }) => kinds.includes(record)),
  })
  const trust = useContractQuery(
    'trust.getTrust',
    { allianceId },
    has('valueAction', 'vettingItem', 'redFlag'),
  )
  const identify = useContractQuery('identify.getIdentify', { allianceId }, has('score'))
  const formalize = useContractQuery(
    'formalize.getFormalize',
    { allianceId },
    has('charter', 'pilot', 'measurement'),
  )
  const exit = useContractQuery('exit.getExit', { allianceId }, has('exitNotice', 'obligation'))
  const names = new Map<string, string>()
  if (trust.status === 'ready') {
    for (const action of trust.value.valueActions) {
      names.set(action.id, `${valueActionKindName(action.kind)}, ${shortDate(action.actedOn)}`)
    }
    for (const item of trust.value.vetting) names.set(item.id, vettingItemTitles[item.item])
    for (const flag of trust.value.redFlags) names.set(flag.id, flag.what)
  }
  if (identify.status === 'ready') {
    for (const score of identify.value.scores) names.set(score.id, `score of ${shortDate(score.scoredOn)}`)
  }
  if (formalize.status === 'ready') {
    for (const charter of formalize.value.charters)
      names.set(charter.id, `charter, version ${charter.version}`)
    for (const pilot of formalize.value.pilots) names.set(pilot.id, `pilot to ${shortDate(pilot.endOn)}`)
    for (const result of formalize.value.measurements)
      names.set(result.id, `result of ${shortDate(result.measuredOn)}`)
  }
  if (exit.status === 'ready') {
    const { notice, obligations } = exit.value
    if (notice !== null) names.set(notice.id, `notice of ${shortDate(notice.noticeOn)}`)
    for (const obligation of obligations) names.set(obligation.id, obligation.what)
  }
  return ({ record, id }) => names.get(id) ?? kindNames[record]
}
