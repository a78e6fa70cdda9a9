/**
 * Makes the demo workspace: every story's steps in the order of their days, through the contract only, with a seeded clock and
 * seeded identifiers. What a gate would hold is not slipped past here either: an override carries its reason like any other.
 */
import { type CalendarDate, daysBetween } from '../../shared/base/calendar-date.ts'
import type { CallInput, CallName, CallValue } from '../../shared/contract/contract.ts'
import { type Application, callTyped, type Engine, type Surroundings } from '../app/application.ts'
import { importFile } from './connections.ts'
import { client } from './client.ts'
import { createSeededSurroundings, daysBefore } from './seeded-surroundings.ts'
import type { Scene, Story } from './story.ts'
import { stories } from './stories.ts'

/** The day on which the demo stands when no other is given. */
export const demoToday = '2026-11-23' as CalendarDate

/** Writes the demo workspace to a new file and closes it. `today` shifts the whole portfolio. */
export async function makeDemo(
  createEngine: (surroundings: Surroundings) => Engine,
  place: { readonly path: string; readonly backupFolder: string; readonly today: CalendarDate },
): Promise<void> {
  const { today } = place
  const clock = createSeededSurroundings(daysBefore(today, 420), place.backupFolder)
  const opened = await createEngine(clock.surroundings).create(place.path, client.first)
  if (!opened.ok) throw new Error(`The demo could not be made: ${JSON.stringify(opened.refusal)}`)
  const { application } = opened
  const call = demanding(application)
  try {
    await call('workspace.editOwnFirm', client.profile)
    const scenes = new Map<Story, Scene>()
    for (const step of inOrder(today)) {
      clock.moveTo(step.on)
      if (step.kind === 'meet') scenes.set(step.story, await meet(step.story, call, today))
      else if (step.kind === 'import') await importFile(call, today)
      else await step.take(scenes.get(step.story) as Scene)
    }
    clock.moveTo(today)
  } finally {
    await application.close()
  }
}

type Call = Scene['call']

/** A call that must succeed: the demo is written so that it does. */
function demanding(application: Application): Call {
  return async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallValue<Name>> => {
    const reply = await callTyped(application, name, input)
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.refusal)}`)
    return reply.value
  }
}

type Moment =
  | { readonly on: CalendarDate; readonly kind: 'meet'; readonly story: Story }
  | { readonly on: CalendarDate; readonly kind: 'import' }
  | {
      readonly on: CalendarDate
      readonly kind: 'step'
      readonly story: Story
      readonly take: (scene: Scene) => Promise<void>
    }

/** Every moment of every story by day; within a day as the stories are written. */
function inOrder(today: CalendarDate): readonly Moment[] {
  const moments: Moment[] = stories.flatMap((story) => [
    { on: daysBefore(today, story.lead.metDaysAgo), kind: 'meet', story },
    ...story.steps.map((step) => ({
      on: daysBefore(today, step.daysAgo),
      kind: 'step' as const,
      story,
      take: step.take,
    })),
  ])
  moments.push({ on: daysBefore(today, 12), kind: 'import' })
  return moments.toSorted((one, other) => daysBetween(other.on, one.on))
}

async function meet(story: Story, call: Call, today: CalendarDate): Promise<Scene> {
  const { metDaysAgo, ...lead } = story.lead
  const { organisationId } = await call('contacts.addOrganisation', story.partner)
  const { contactId } = await call('contacts.addContact', {
    ...lead,
    organisationId,
    connectedOn: daysBefore(today, metDaysAgo),
  })
  const day = (daysAgo: number): CalendarDate => daysBefore(today, daysAgo)
  return { call, day, made: { organisationId, contactId, obligationIds: [] } }
}
