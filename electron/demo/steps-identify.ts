/** The steps of Identify and Build trust, as a story tells them. */
import type { CallInput } from '../../shared/contract/contract.ts'
import type { Rung, Response } from '../../shared/playbook/value-actions.ts'
import type { VettingItemName, VettingVerdict } from '../../shared/playbook/vetting.ts'
import type { Expectation } from '../../shared/playbook/expectations.ts'
import type { FitAnswer } from '../../shared/domain/records/identify.ts'
import { assertPresent } from '../../shared/base/assert.ts'
import type { Scene, Step } from './story.ts'

/** The alliance that an earlier step opened. */
export function allianceOf(scene: Scene): NonNullable<Scene['made']['allianceId']> {
  return assertPresent(scene.made.allianceId, 'an alliance opened by an earlier step')
}

export function scored(
  daysAgo: number,
  points: readonly [number, number, number],
  evidence: readonly [string, string, string],
): Step {
  const dimensions = ['complementary-assets', 'shared-customers', 'cultural-fit'] as const
  return {
    daysAgo,
    take: async (scene) => {
      const { allianceId } = await scene.call('identify.scoreContact', {
        contactId: scene.made.contactId,
        scoredOn: scene.day(daysAgo),
        points: dimensions.map((dimension, index) => ({
          dimension,
          points: points[index] ?? 1,
          evidence: evidence[index] ?? '',
        })),
      })
      scene.made.allianceId = allianceId
    },
  }
}

export function opened(daysAgo: number): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const { allianceId } = await scene.call('board.openAlliance', {
        organisationId: scene.made.organisationId,
        leadContactId: scene.made.contactId,
      })
      scene.made.allianceId = allianceId
    },
  }
}

export function fitChecked(
  daysAgo: number,
  answers: { same: FitAnswer; budget: FitAnswer; together: FitAnswer },
  note: string,
): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('identify.answerFitCheck', {
        allianceId: allianceOf(scene),
        checkedOn: scene.day(daysAgo),
        sameCustomers: answers.same,
        sameBudget: answers.budget,
        onlyTogether: answers.together,
        note,
      })
    },
  }
}

/** A fit check as it reads for two firms that complement each other. */
export function fits(daysAgo: number, note: string): Step {
  return fitChecked(daysAgo, { same: 'yes', budget: 'no', together: 'yes' }, note)
}

export function expected(daysAgo: number, ours: Expectation, theirs: Expectation): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('identify.recordExpectations', { allianceId: allianceOf(scene), ours, theirs })
    },
  }
}

function acted(
  daysAgo: number,
  action: {
    direction: 'given' | 'received'
    rung: Rung
    kind: string
    note: string
    response: Response
    plannedDaysAgo?: number
  },
): Step {
  const { plannedDaysAgo = daysAgo, ...fields } = action
  const responded = fields.response !== 'none-yet'
  return {
    daysAgo: plannedDaysAgo,
    take: async (scene) => {
      const input: CallInput<'trust.recordValueAction'> = {
        ...fields,
        allianceId: allianceOf(scene),
        actedOn: scene.day(daysAgo),
        respondedOn: responded ? scene.day(daysAgo) : null,
      }
      await scene.call('trust.recordValueAction', input)
    },
  }
}

export function gave(
  daysAgo: number,
  rung: Rung,
  kind: string,
  note: string,
  response: Response = 'none-yet',
): Step {
  return acted(daysAgo, { direction: 'given', rung, kind, note, response })
}

export function received(daysAgo: number, rung: Rung, kind: string, note: string): Step {
  return acted(daysAgo, { direction: 'received', rung, kind, note, response: 'none-yet' })
}

/** An action that is planned for a day to come. */
export function planned(inDays: number, rung: Rung, kind: string, note: string): Step {
  return acted(-inDays, { direction: 'given', rung, kind, note, response: 'none-yet', plannedDaysAgo: 2 })
}

export function vetted(
  daysAgo: number,
  item: VettingItemName,
  verdict: VettingVerdict,
  note: string,
  source: string,
): Step {
  return {
    daysAgo,
    take: async (scene) => {
      const checkedOn = scene.day(daysAgo)
      await scene.call('trust.recordVetting', {
        allianceId: allianceOf(scene),
        item,
        verdict,
        note,
        source,
        checkedOn,
      })
    },
  }
}

/** All five items checked and good, as for a partner that is beyond doubt. */
export function vettedWell(daysAgo: number, source: string): readonly Step[] {
  return [
    vetted(daysAgo, 'references', 'good', 'Two clients would hire them again', source),
    vetted(
      daysAgo,
      'online-presence',
      'good',
      'Consistent, up to date, no disputes',
      'Their site and the press',
    ),
    vetted(daysAgo, 'customer-satisfaction', 'good', 'Renewal rate above 90 %', 'Their annual report'),
    vetted(
      daysAgo,
      'existing-partners',
      'good',
      'A partner of six years speaks well of them',
      'Call with that partner',
    ),
    vetted(daysAgo, 'values-and-ethics', 'good', 'Handled a data incident openly', source),
  ]
}

export function flagged(daysAgo: number, what: string): Step {
  return {
    daysAgo,
    take: async (scene) => {
      await scene.call('trust.raiseRedFlag', {
        allianceId: allianceOf(scene),
        what,
        raisedOn: scene.day(daysAgo),
      })
    },
  }
}
