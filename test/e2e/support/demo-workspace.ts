/** The demo workspace as a file of the test's own, and the addresses of its records. */
import { join } from 'node:path'
import { callTyped } from '../../../electron/app/application.ts'
import { demoToday, makeDemo } from '../../../electron/demo/make-demo.ts'
import { createSeededSurroundings } from '../../../electron/demo/seeded-surroundings.ts'
import { createEngine } from '../../../electron/engine.ts'

export type DemoWorkspace = {
  readonly path: string
  /** The address of an alliance by the beginning of its partner's name. */
  readonly alliance: (partner: string) => string
  /** A contact, an organisation and a charter of the demo, as addresses. */
  readonly contact: string
  readonly organisation: string
  readonly charter: string
}

/** Makes the demo in the folder and looks its records up through the contract. */
export async function makeDemoWorkspace(folder: string): Promise<DemoWorkspace> {
  const [path, backupFolder] = [join(folder, 'demo.entente'), join(folder, 'backups')]
  await makeDemo(createEngine, { path, backupFolder, today: demoToday })
  const opened = await createEngine(createSeededSurroundings(demoToday, backupFolder).surroundings).open(path)
  if (!opened.ok) throw new Error(`The demo cannot be opened: ${JSON.stringify(opened.refusal)}`)
  const { application } = opened
  const board = await callTyped(application, 'board.getBoard', {})
  if (!board.ok) throw new Error('The demo has no board.')
  const idOf = (partner: string): (typeof board.value.cards)[number]['allianceId'] => {
    const card = board.value.cards.find((one) => one.partner.startsWith(partner))
    if (card === undefined) throw new Error(`The demo has no alliance with ${partner}`)
    return card.allianceId
  }
  const [alliance, formalize] = await Promise.all([
    callTyped(application, 'board.getAlliance', { allianceId: idOf('Halden') }),
    callTyped(application, 'formalize.getFormalize', { allianceId: idOf('Kestrel') }),
  ])
  await application.close()
  if (!alliance.ok || !formalize.ok) throw new Error('The records of the demo cannot be read.')
  return {
    path,
    alliance: (partner) => `#/alliances/${idOf(partner)}`,
    contact: `#/contacts/${alliance.value.leadContact?.id}`,
    organisation: `#/organisations/${alliance.value.organisation.id}`,
    charter: `#/charters/${formalize.value.charters[0]?.id}`,
  }
}
