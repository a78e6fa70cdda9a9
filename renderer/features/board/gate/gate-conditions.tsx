/** The conditions of the gates on the way: each with its words, its evidence as links, and what to do about it. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { GateJudgement } from '../../../../shared/domain/board/move.ts'
import type { Condition } from '../../../../shared/domain/judgement.ts'
import { stages, stageIndex } from '../../../../shared/playbook/stages.ts'
import { conditionText } from '../../../../shared/text/condition-text.ts'
import { placeNames, stageNames } from '../../../../shared/text/names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { JudgementList, type JudgementEntry } from '../../../ui/judgement/judgement-list.tsx'
import { EvidenceText } from './evidence-text.tsx'
import { openPlace } from './open-place.ts'
import { settlingPlace, tabHref, type TabName } from './places.ts'
import { useEvidenceNames } from './use-evidence-names.ts'
import styles from './gate.module.css'

export type GateConditionsProps = {
  readonly allianceId: AllianceId
  readonly gates: readonly GateJudgement[]
  /** The tab that is open beside the gate: a button leads to a section of it, none to the tab as a whole. */
  readonly currentTab: TabName | null
}

export function GateConditions({ allianceId, gates, currentTab }: GateConditionsProps): JSX.Element {
  const formats = useFormats()
  const evidence = gates.flatMap((gate) => gate.conditions.flatMap((condition) => condition.evidence))
  const evidenceName = useEvidenceNames(allianceId, evidence)
  const entryOf = (condition: Condition): JudgementEntry => {
    const text = conditionText(condition, formats)
    const place = condition.met ? null : settlingPlace(condition.code)
    return {
      id: condition.code,
      title: text.title,
      met: condition.met,
      explanation: (
        <EvidenceText
          text={text.explanation}
          allianceId={allianceId}
          evidence={condition.evidence}
          nameOf={evidenceName}
        />
      ),
      next: text.next ?? undefined,
      action:
        place === null || (place.tab === currentTab && place.section === undefined) ? undefined : (
          <Button
            size="small"
            onClick={() => openPlace(tabHref(allianceId, place.tab), place.section ?? null)}
          >
            {place.label}
          </Button>
        ),
    }
  }
  return (
    <>
      {gates.map((gate) => (
        <section key={gate.stage} aria-label={gateName(gate)}>
          {gates.length > 1 && <h3 className={styles.gateName}>{gateName(gate)}</h3>}
          <JudgementList label={gateName(gate)} entries={gate.conditions.map(entryOf)} />
        </section>
      ))}
    </>
  )
}

/** "Build trust to Formalize" */
function gateName({ stage }: GateJudgement): string {
  const next = stages[stageIndex(stage) + 1] ?? 'closed'
  return `${stageNames[stage]} to ${placeNames[next]}`
}
