/** Moving cards and reading the gate, as a person goes about it. */
import type { Page } from 'playwright-core'
import { go } from './go.ts'

/** Opens the menu of a card by its button and chooses a place. */
export async function moveByMenu(page: Page, partner: string, to: RegExp): Promise<void> {
  await go(page, '#/board')
  await page.getByRole('button', { name: `Move ${partner} to…` }).click()
  await page.getByRole('menuitem', { name: to }).click()
}

/** The same by keys alone: the card is focused, M opens the menu, the digit chooses. */
export async function moveByKeys(page: Page, partner: string, digit: string): Promise<void> {
  await go(page, '#/board')
  await page.getByRole('link', { name: partner, exact: true }).focus()
  await page.keyboard.press('m')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press(digit)
}

export type GateRow = { readonly title: string; readonly met: boolean }

/** The conditions that the gate panel shows. */
export async function readGate(page: Page): Promise<readonly GateRow[]> {
  const gate = page.getByRole('complementary', { name: /^Gates? to/ })
  await gate.waitFor()
  const rows = await gate.getByRole('listitem').allInnerTexts()
  return rows.map((row) => ({ title: row.split('\n')[0] ?? '', met: !row.includes('Not met') }))
}

/** In which column a card stands: the heading's words. */
export async function columnOf(page: Page, partner: string): Promise<string> {
  await go(page, '#/board')
  const column = page
    .getByRole('region')
    .filter({ has: page.getByRole('link', { name: partner, exact: true }) })
  return (await column.getByRole('heading').first().innerText()).replaceAll('\n', ' ').trim()
}
