/** Runs axe on what the page shows now; answers each finding in a line, an empty list when there is none. */
import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

type Finding = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}
type AxeWindow = {
  readonly axe: { readonly run: () => Promise<{ readonly violations: readonly Finding[] }> }
}

/** The page's policy forbids foreign scripts, so axe is evaluated from outside of it. */
export async function checkAccessibility(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as AxeWindow
    return (await axe.run()).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      html: nodes.map((node) => node.html),
    }))
  })
  return violations.map(({ id, help, html }) => `${id}: ${help}: ${html.slice(0, 3).join(' | ')}`)
}
