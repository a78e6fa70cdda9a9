/** The steps of Formalize: model, alliance managers, charter, Word file, pilot, measurements. */
import { assertPresent } from '../../shared/base/assert.ts'
import type { CharterContent } from '../../shared/domain/formalize/charter-content.ts'
import type { PartnershipModel } from '../../shared/playbook/models.ts'
import type { PilotType, RiskLevel } from '../../shared/playbook/pilots.ts'
import { allianceOf } from './steps-identify.ts'
import type { Scene, Step } from './story.ts'

export function modelChosen(daysAgo: number, model: PartnershipModel, reason = ''): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('formalize.chooseModel', { allianceId: allianceOf(scene), model, reason })
    },
  }
}

export function managersNamed(daysAgo: number, ours: string, theirs: string): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('formalize.nameManagers', { allianceId: allianceOf(scene), ours, theirs })
    },
  }
}

/** Drafts a charter and writes its content over what the profiles gave. */
export function charterDrafted(
  daysAgo: number,
  write: (draft: CharterContent, scene: Scene) => CharterContent,
): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const { charterId } = await scene.call('formalize.draftCharter', { allianceId: allianceOf(scene) })
      const { charter } = await scene.call('formalize.getCharter', { charterId })
      const content = write(charter.content, scene)
      await scene.call('formalize.saveCharter', { charterId, content })
      scene.made.charterId = charterId
      scene.made.charterContent = content
    },
  }
}

function charterOf(scene: Scene): NonNullable<Scene['made']['charterId']> {
  return assertPresent(scene.made.charterId, 'a charter drafted by an earlier step')
}

export function charterSent(daysAgo: number, reason = ''): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('formalize.sendCharter', {
        charterId: charterOf(scene),
        sentOn: scene.day(daysAgo),
        reason,
      })
      await scene.call('formalize.issueCharter', { charterId: charterOf(scene) })
    },
  }
}

export function charterIssued(daysAgo: number): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('formalize.issueCharter', { charterId: charterOf(scene) })
    },
  }
}

export function charterSigned(daysAgo: number, side: 'us' | 'them'): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('formalize.signCharter', {
        charterId: charterOf(scene),
        side,
        signedOn: scene.day(daysAgo),
      })
    },
  }
}

export function piloted(
  daysAgo: number,
  pilot: {
    type: PilotType
    startDaysAgo: number
    endDaysAgo: number
    budgetMinor: number | null
    risk: RiskLevel
  },
): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const { pilotId } = await scene.call('formalize.planPilot', {
        allianceId: allianceOf(scene),
        type: pilot.type,
        startOn: scene.day(pilot.startDaysAgo),
        endOn: scene.day(pilot.endDaysAgo),
        budgetMinor: pilot.budgetMinor,
        risk: pilot.risk,
      })
      scene.made.pilotId = pilotId
    },
  }
}

export function pilotDecided(
  daysAgo: number,
  decision: 'extend' | 'scale' | 'adjust' | 'exit',
  reason: string,
): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const pilotId = assertPresent(scene.made.pilotId, 'a pilot planned by an earlier step')
      await scene.call('formalize.decidePilot', { pilotId, decision, decidedOn: scene.day(daysAgo), reason })
    },
  }
}

/** A measured result of the charter's metric at that position (0 is the first). */
export function measured(daysAgo: number, metric: number, value: number, note = ''): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const metricId = assertPresent(
        scene.made.charterContent?.metrics[metric]?.id,
        'a metric of the charter',
      )
      const measuredOn = scene.day(daysAgo)
      await scene.call('formalize.recordMeasurement', {
        allianceId: allianceOf(scene),
        metricId,
        value,
        measuredOn,
        note,
      })
    },
  }
}
