/**
 * What is answered is kept: the command line is killed with -9 in the middle of a journey, again and again, and everything
 * that it had acknowledged is there when the file is opened by the product, and nothing half.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import type { Reply } from '../../shared/contract/envelope.ts'
import { openTestWorkspace, type TestWorkspace } from '../support/workspace.ts'

const kills = Number(process.env['ENTENTE_KILLS'] ?? 50)
const program = join(import.meta.dirname, '..', '..', 'electron', 'call.ts')

type Made = {
  readonly contactId: string
  readonly allianceId: string | null
  readonly actions: readonly string[]
}
type Ids = Record<string, string>

/** A batch that is asked line by line: the next call goes out only when the one before was answered. */
class Batch {
  readonly child: ChildProcessWithoutNullStreams
  readonly answers: AsyncIterator<string>
  readonly lines: Interface

  constructor(path: string, folder: string) {
    const env = { ...process.env, ENTENTE_STATE: join(folder, 'state') }
    this.child = spawn(process.execPath, [program, path, '--batch'], { env })
    this.child.stdin.on('error', () => undefined)
    this.lines = createInterface(this.child.stdout)
    this.answers = this.lines[Symbol.asyncIterator]()
  }

  /** The ids that the reply carries, null when the process was gone before it answered. */
  async ask(name: string, input: object): Promise<Ids | null> {
    this.child.stdin.write(`${JSON.stringify({ name, input })}\n`)
    const answer = await this.answers.next()
    if (answer.done === true) return null
    const reply = JSON.parse(answer.value) as Reply<Ids>
    if (!reply.ok) throw new Error(`${name}: ${answer.value}`)
    return reply.value
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }

  ended(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return Promise.resolve()
    return new Promise((done) => this.child.once('exit', () => done()))
  }
}

const points = (['complementary-assets', 'shared-customers', 'cultural-fit'] as const).map((dimension) => ({
  dimension,
  points: 4,
  evidence: 'Evidence',
}))

/** One round of the journey; answers what was acknowledged before the process was gone. */
async function journey(
  batch: Batch,
  round: string,
): Promise<{ readonly made: Made | null; readonly acknowledged: number; readonly alive: boolean }> {
  const contact = await batch.ask('contacts.addContact', {
    givenName: 'Ada',
    familyName: round,
    organisationName: `Firm ${round}`,
  })
  if (contact === null) return { made: null, acknowledged: 0, alive: false }
  const contactId = contact['contactId'] ?? ''
  const made: Made = { contactId, allianceId: null, actions: [] }
  const score = await batch.ask('identify.scoreContact', { contactId, scoredOn: '2026-11-02', points })
  if (score === null) return { made, acknowledged: 1, alive: false }
  const allianceId = score['allianceId'] ?? ''
  const actions: string[] = []
  for (const rung of [1, 2]) {
    const action = { allianceId, direction: 'given', rung, kind: 'referral', actedOn: '2026-11-03', note: '' }
    const recorded = await batch.ask('trust.recordValueAction', action)
    const whole = { contactId, allianceId, actions }
    if (recorded === null) return { made: whole, acknowledged: 2 + actions.length, alive: false }
    actions.push(recorded['valueActionId'] ?? '')
  }
  return { made: { contactId, allianceId, actions }, acknowledged: 4, alive: true }
}

/** Runs the journey over and over until it is killed. */
async function runUntilKilled(
  workspace: TestWorkspace,
  kill: number,
): Promise<{ readonly made: readonly Made[]; readonly acknowledged: number }> {
  const batch = new Batch(workspace.path, workspace.folder)
  const made: Made[] = []
  let acknowledged = 0
  for (let round = 0; ; round += 1) {
    const one = await journey(batch, `${kill}-${round}`)
    if (round === 0) setTimeout(() => batch.kill(), Math.random() * 60)
    acknowledged += one.acknowledged
    if (one.made !== null) made.push(one.made)
    if (!one.alive) break
  }
  await batch.ended()
  return { made, acknowledged }
}

async function expectKept(workspace: TestWorkspace, { contactId, allianceId, actions }: Made): Promise<void> {
  const { contact, scores } = await workspace.ask('contacts.getContact', { contactId: contactId as never })
  expect(contact.id).toBe(contactId)
  if (allianceId === null) return
  expect(scores.at(0)?.points.map((one) => one.points)).toEqual([4, 4, 4])
  const { valueActions } = await workspace.ask('trust.getTrust', { allianceId: allianceId as never })
  expect(valueActions.map((action) => action.id)).toEqual(expect.arrayContaining([...actions]))
}

describe('the command line killed in the middle of a journey', () => {
  test(`nothing acknowledged is lost and nothing is half written: ${kills} kills`, async () => {
    const workspace = await openTestWorkspace()
    const before = (await workspace.rowCounts())['historyEntry'] ?? 0
    let acknowledged = 0
    for (let kill = 0; kill < kills; kill += 1) {
      await workspace.closeFile()
      const session = await runUntilKilled(workspace, kill)
      acknowledged += session.acknowledged
      await workspace.reopen()
      for (const made of session.made) await expectKept(workspace, made)
    }
    const counts = await workspace.rowCounts()
    const entries = (counts['historyEntry'] ?? 0) - before
    // A command may have been written and not answered when its process was killed: at most one a kill.
    expect(entries).toBeGreaterThanOrEqual(acknowledged)
    expect(entries).toBeLessThanOrEqual(acknowledged + kills)
    expect(counts['scorePoint']).toBe(3 * (counts['score'] ?? 0))
    expect(acknowledged).toBeGreaterThan(kills)
  }, 240_000)
})
