/** Walking by the address, as a bookmark does; the page is there once its heading is. */
import type { Page } from 'playwright-core'

export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** The address of the alliance whose page is shown, `#/alliances/<id>`. */
export function allianceAddress(page: Page): string {
  const [, address] = /(#\/alliances\/[0-9a-f-]+)/.exec(page.url()) ?? []
  if (address === undefined) throw new Error(`No alliance is shown: ${page.url()}`)
  return address
}
