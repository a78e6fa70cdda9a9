/**
 * The main job, end to end, as a new user does it in a browser: from a LinkedIn export to a charter in Word and another
 * alliance's exit notice. Where a gate holds, it holds by menu, by keys and, with the window closed, from the command line.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../shared/contract/envelope.ts'
import { answerFitCheck, checkVetting, giveValue, moveOn } from './pages/alliance.ts'
import { columnOf, moveByKeys, moveByMenu, readGate } from './pages/board.ts'
import { createWorkspace, openContact, previewImport, scoreContact } from './pages/contacts.ts'
import { download, draftCharter, giveNotice, takeCharterAsWord } from './pages/documents.ts'
import { allianceAddress, go } from './pages/go.ts'
import { startProduct, type Product } from './support/product.ts'
import { isValidWord, readWord } from './support/word.ts'
import { writeLinkedInExport } from './support/linkedin-export.ts'

const program = join(import.meta.dirname, '..', '..', 'electron', 'call.ts')

let base = ''
let product: Product
let strong = ''
let weak = ''

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'entente-journey-'))
  product = await startProduct({ base })
})

afterAll(async () => {
  expect(product.complaints).toEqual([])
  await product.end()
  rmSync(base, { recursive: true, force: true })
})

/** The workspace file that the journey made. */
function workspaceFile(): string {
  const [name = ''] = readdirSync(product.folder).filter((entry) => entry.endsWith('.entente'))
  return join(product.folder, name)
}

describe('the main job', () => {
  test('a new workspace; a LinkedIn export is previewed, then imported as one step', async () => {
    const { page } = product
    await createWorkspace(page, 'Acme Retail', 'Northlight Advisory')
    const counts = await previewImport(page, writeLinkedInExport(base))
    expect(counts).toMatchObject({
      Rows: '43',
      New: '40',
      'Duplicates in the file': '2',
      'Empty rows': '1',
      'Left out': '0',
    })
    await page.getByRole('button', { name: 'Import 40 contacts' }).click()
    await page.getByRole('region', { name: 'Imported' }).waitFor()
    await go(page, '#/history')
    await page.getByText('Import of 40 contacts', { exact: true }).waitFor()
  })

  test('4 + 5 + 3 goes on, 2 + 1 + 3 is held', async () => {
    const { page } = product
    await openContact(page, 'Ada Moreau')
    await scoreContact(page, [4, 5, 3])
    strong = allianceAddress(page)
    await page.getByText('12 of 15, goes on').first().waitFor()
    await openContact(page, 'Ben Lowe')
    await scoreContact(page, [2, 1, 3])
    weak = allianceAddress(page)
    await page.getByText('6 of 15, below 12: held').first().waitFor()
  })

  test('the held one is held by menu and by keys, with the same reasons', async () => {
    const { page } = product
    await moveByMenu(page, 'Tiny Labels', /^Build trust/)
    const byMenu = await readGate(page)
    expect(byMenu).toEqual([
      { title: 'Score of at least 12 of 15', met: false },
      { title: 'No direct competition', met: false },
    ])
    await page.getByRole('button', { name: 'Cancel' }).click()
    await moveByKeys(page, 'Tiny Labels', '2')
    expect(await readGate(page)).toEqual(byMenu)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => columnOf(page, 'Tiny Labels')).toContain('Identify')
  })

  test('with the window closed, the command line holds it with the same reasons', async () => {
    const file = workspaceFile()
    await product.closeWindow()
    expect(product.complaints).toEqual([])
    const allianceId = weak.split('/').at(-1)
    const input = JSON.stringify({ allianceId, to: 'build-trust' })
    const asked = spawnSync(process.execPath, [program, file, 'board.moveAlliance', input], {
      encoding: 'utf8',
    })
    expect(asked.status).toBe(1)
    const reply = JSON.parse(asked.stdout) as Reply<never>
    const refusal = reply.ok ? null : reply.refusal
    if (refusal?.code !== 'gate-unmet') throw new Error(`Not held: ${asked.stdout}`)
    expect(refusal.gates.flatMap((gate) => gate.conditions.map(({ code, met }) => [code, met]))).toEqual([
      ['score-reaches-threshold', false],
      ['fit-names-no-competition', false],
    ])
    product = await startProduct({ base, file })
    await product.page.getByRole('heading', { level: 1, name: 'This week' }).waitFor()
  })

  test('fit check, two value-first actions and vetting open the way to Formalize', async () => {
    const { page } = product
    await answerFitCheck(page, strong)
    await moveOn(page, strong, /^Build trust/)
    await page.getByText('Harbour Systems moved to Build trust').first().waitFor()
    await giveValue(page, strong, /^1 Gesture/, 'Shared their study')
    await giveValue(page, strong, /^1 Gesture/, 'Congratulated on the award')
    await go(page, strong)
    expect((await readGate(page)).filter((row) => !row.met).map((row) => row.title)).toEqual([
      'Values checked',
    ])
    await checkVetting(page, strong, 'Values and ethics')
    await moveOn(page, strong, /^Formalize/)
    await page.getByText('Harbour Systems moved to Formalize').first().waitFor()
    await expect.poll(() => columnOf(page, 'Harbour Systems')).toContain('Formalize')
  })

  test('the charter is drafted, checked while it is written, and taken as a valid Word file', async () => {
    const { page } = product
    await draftCharter(page, strong, 'Within a year every chain sees its stock on one page.')
    await page.getByText('Saved').first().waitFor()
    const word = await download(page, () => takeCharterAsWord(page))
    expect(word.name).toMatch(/\.docx$/)
    const text = await readWord(word.bytes)
    for (const said of [
      'Within a year every chain',
      '100 qualified leads a quarter',
      'Product integration',
      'Northlight Advisory',
      'Harbour Systems',
    ]) {
      expect(text).toContain(said)
    }
    expect(isValidWord(word.bytes, base)).toBe(true)
  })

  test('another alliance goes on past its gate with a written reason, which its card shows', async () => {
    const { page } = product
    await moveOn(page, weak, /^Formalize/, 'Their board asked for a draft before the summer.')
    await page.getByText('Tiny Labels moved to Formalize').first().waitFor()
    await go(page, '#/board')
    await page
      .getByText(/^Override: /)
      .first()
      .waitFor()
  })

  test('it leaves by a notice, which is taken as a valid Word file', async () => {
    const { page } = product
    await giveNotice(page, weak, 'Return the label samples')
    const word = await download(page, async () => {
      await page.getByRole('button', { name: 'Word', exact: true }).click()
      await page.getByRole('menuitem', { name: /A4/ }).click()
    })
    const text = await readWord(word.bytes)
    expect(text).toContain('Tiny Labels')
    expect(text).toContain('Return the label samples')
    expect(isValidWord(word.bytes, base)).toBe(true)
  })
})
