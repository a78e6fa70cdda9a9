/** Charter and exit, as a person goes about them, and the Word files that come out. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { go } from './go.ts'

/** Drafts a charter of the alliance and writes its most important parts; the page of the charter is shown then. */
export async function draftCharter(page: Page, alliance: string, vision: string): Promise<void> {
  await go(page, `${alliance}/charter`)
  await page.getByRole('button', { name: 'Draft charter' }).click()
  await page.getByRole('textbox', { name: 'Vision' }).fill(vision)
  await page.getByRole('textbox', { name: 'Shared objective' }).fill('100 qualified leads a quarter')
  await page.getByRole('button', { name: 'Add a line to out of scope' }).click()
  await page.getByRole('textbox', { name: 'Out of scope, line 1' }).fill('Product integration')
  await page.getByRole('button', { name: 'Add a contribution' }).click()
}

/** The bytes of the Word file that a button hands over, and its name. */
export async function download(
  page: Page,
  ask: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), ask()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

export async function takeCharterAsWord(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Word', exact: true }).click()
  await page.getByRole('menuitem', { name: /A4/ }).click()
}

/** Gives notice with what the product proposes, and adds an obligation. */
export async function giveNotice(page: Page, alliance: string, obligation: string): Promise<void> {
  await go(page, `${alliance}/exit`)
  await page.getByRole('button', { name: 'Give notice' }).click()
  await page.getByRole('form', { name: 'Notice' }).getByRole('button', { name: 'Give notice' }).click()
  await page.getByRole('button', { name: /Add an obligation/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an obligation' })
  await dialog.getByLabel('What remains to be done').fill(obligation)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
