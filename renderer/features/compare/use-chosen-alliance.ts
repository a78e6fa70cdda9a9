/** For which alliance the models are compared, and which model is looked at. Nothing is written here. */
import { useState } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { BoardCard } from '../../../shared/domain/board/card.ts'
import type { PartnershipModel } from '../../../shared/playbook/models.ts'
import { isStage } from '../../../shared/playbook/stages.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'

export type ChosenAlliance = {
  /** Everything on the board, by name. */
  readonly alliances: readonly BoardCard[]
  readonly alliance: BoardCard | null
  readonly model: PartnershipModel | null
  readonly chooseAlliance: (id: AllianceId) => void
  readonly chooseModel: (model: PartnershipModel) => void
}

export function useChosenAlliance(): ChosenAlliance {
  const board = useContractQuery('board.getBoard', {})
  const [allianceId, setAllianceId] = useState<AllianceId | null>(null)
  const [picked, setPicked] = useState<PartnershipModel | null>(null)
  const cards = board.status === 'ready' ? board.value.cards : []
  const alliances = cards
    .filter((card) => isStage(card.place))
    .toSorted((one, other) => one.partner.localeCompare(other.partner))
  const alliance = alliances.find((card) => card.allianceId === allianceId) ?? null
  return {
    alliances,
    alliance,
    model: picked ?? alliance?.model ?? null,
    chooseAlliance: (id) => {
      setAllianceId(id)
      setPicked(null)
    },
    chooseModel: setPicked,
  }
}
