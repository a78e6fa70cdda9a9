/** Workspace, contacts and scores, as a person goes about them. */
import type { Page } from 'playwright-core'
import { go } from './go.ts'

export async function createWorkspace(page: Page, name: string, ownFirm: string): Promise<void> {
  await page.getByLabel('Name of the workspace').fill(name)
  await page.getByLabel('Own firm').fill(ownFirm)
  await page.getByRole('button', { name: 'Create the workspace' }).click()
  await page.getByRole('heading', { level: 1, name: 'This week' }).waitFor()
}

/** Shows the preview of a contact file; the definitions of its counts by name. */
export async function previewImport(page: Page, file: string): Promise<Readonly<Record<string, string>>> {
  await go(page, '#/contacts/import')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('table', { name: 'Rows of the file' }).waitFor()
  const terms = await page.getByRole('term').allInnerTexts()
  const counts = await page.getByRole('definition').allInnerTexts()
  return Object.fromEntries(terms.map((term, index) => [term, counts[index] ?? '']))
}

export async function openContact(page: Page, name: string): Promise<void> {
  await go(page, '#/contacts')
  await page.getByRole('searchbox', { name: 'Search contacts' }).fill(name)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

const dimensions = ['Complementary assets', 'Shared customer base', 'Cultural fit']

/** Scores the contact that is shown; afterwards its alliance is. */
export async function scoreContact(page: Page, points: readonly [number, number, number]): Promise<void> {
  await page.getByRole('link', { name: 'Score', exact: true }).first().click()
  for (const [index, dimension] of dimensions.entries()) {
    const picker = page.getByRole('radiogroup', { name: dimension })
    await picker.getByRole('radio', { name: String(points[index]), exact: true }).click()
    await page.getByLabel(`Evidence for ${dimension.toLowerCase()}`).fill(`Seen in ${dimension}`)
  }
  await page.getByRole('button', { name: 'Save the score' }).click()
  await page.getByRole('heading', { name: 'Fit check' }).waitFor()
}
