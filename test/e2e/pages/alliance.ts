/** The steps of one alliance: fit check, value-first actions, vetting, moving on. */
import type { Page } from 'playwright-core'
import { go } from './go.ts'

const fitAnswers = [
  ['Are the same customers reached?', 'Yes'],
  ['Is the same budget competed for?', 'No'],
  ['Is there something that only both together can offer?', 'Yes'],
] as const

export async function answerFitCheck(page: Page, alliance: string): Promise<void> {
  await go(page, `${alliance}/identify`)
  for (const [question, answer] of fitAnswers) {
    const choices = page.getByRole('radiogroup', { name: question })
    await choices.getByRole('radio', { name: answer, exact: true }).click()
  }
  await page.getByRole('button', { name: 'Save the fit check' }).click()
  await page.getByText('Fit check saved.').first().waitFor()
}

export async function giveValue(page: Page, alliance: string, rung: RegExp, note: string): Promise<void> {
  await go(page, `${alliance}/trust`)
  await page.getByRole('button', { name: 'Add action' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a value-first action' })
  await dialog.getByRole('radio', { name: rung }).click()
  await dialog.getByRole('combobox', { name: 'Kind' }).click()
  await page.getByRole('option').first().click()
  await dialog.getByLabel('Note').fill(note)
  await dialog.getByRole('button', { name: 'Save the action' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

export async function checkVetting(page: Page, alliance: string, item: string): Promise<void> {
  await go(page, `${alliance}/trust`)
  await page.getByRole('button', { name: `Check: ${item}` }).click()
  const dialog = page.getByRole('dialog', { name: item, exact: true })
  await dialog.getByRole('radio', { name: 'Good' }).click()
  await dialog.getByLabel('Note').fill('Two clients would hire them again')
  await dialog.getByRole('button', { name: /^Save/ }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Moves from the alliance's own page; with a reason past an unmet gate. */
export async function moveOn(page: Page, alliance: string, to: RegExp, reason = ''): Promise<void> {
  await go(page, alliance)
  await page.getByRole('button', { name: /^Move to…/ }).click()
  await page.getByRole('menuitem', { name: to }).click()
  if (reason === '') return
  const gate = page.getByRole('complementary', { name: /^Gates? to/ })
  await gate.getByLabel('Reason').fill(reason)
  await gate.getByRole('button', { name: /^Move to/ }).click()
}
