/**
 * Every page, light and dark, typical and empty: axe finds nothing, nothing is written to the console, nothing leaves the
 * machine. ENTENTE_SHOTS names a folder for pictures of all of them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { createWorkspace } from './pages/contacts.ts'
import { go } from './pages/go.ts'
import { checkAccessibility } from './support/check-accessibility.ts'
import { makeDemoWorkspace, type DemoWorkspace } from './support/demo-workspace.ts'
import { startProduct, type Product } from './support/product.ts'

const schemes = ['light', 'dark'] as const

async function look(page: Page, name: string): Promise<void> {
  // The host keeps a connection open, so the network is never idle: what loads shows within this time.
  await page.waitForTimeout(400)
  const folder = process.env['ENTENTE_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
  expect(await checkAccessibility(page)).toEqual([])
}

describe.each(schemes)('the demo workspace, %s', (colorScheme) => {
  let base = ''
  let demo: DemoWorkspace
  let product: Product

  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'entente-pages-'))
    demo = await makeDemoWorkspace(base)
    product = await startProduct({ colorScheme, file: demo.path })
    await product.page.getByRole('heading', { level: 1 }).waitFor()
  })

  afterAll(async () => {
    expect(product.complaints).toEqual([])
    await product.end()
    rmSync(base, { recursive: true, force: true })
  })

  test.each([
    ['home', () => '#/'],
    ['board', () => '#/board'],
    ['contacts', () => '#/contacts'],
    ['contact', () => demo.contact],
    ['score', () => `${demo.contact}/score`],
    ['import', () => '#/contacts/import'],
    ['organisations', () => '#/organisations'],
    ['organisation', () => demo.organisation],
    ['compare-models', () => '#/compare/models'],
    ['compare-assets', () => '#/compare/assets'],
    ['compare-meetings', () => '#/compare/meetings'],
    ['history', () => '#/history'],
    ['settings', () => '#/settings'],
    ['identify', () => `${demo.alliance('Ostrava')}/identify`],
    ['trust', () => `${demo.alliance('Halden')}/trust`],
    ['charter-tab', () => `${demo.alliance('Tessellate')}/charter`],
    ['charter', () => demo.charter],
    ['pilot', () => `${demo.alliance('Tessellate')}/pilot`],
    ['exit-before', () => `${demo.alliance('Harrow')}/exit`],
    ['exit-running', () => `${demo.alliance('Oakmere')}/exit`],
    ['alliance-history', () => `${demo.alliance('Oakmere')}/history`],
    ['closed', () => demo.alliance('Collecta')],
    ['nowhere', () => '#/nowhere'],
  ])('%s', async (name, address) => {
    await go(product.page, address())
    await look(product.page, `${name}-${colorScheme}`)
  })
})

describe.each(schemes)('an empty workspace, %s', (colorScheme) => {
  let product: Product

  beforeAll(async () => {
    product = await startProduct({ colorScheme })
  })

  afterAll(async () => {
    expect(product.complaints).toEqual([])
    await product.end()
  })

  test('the start page', async () => {
    await product.page.getByLabel('Name of the workspace').waitFor()
    await look(product.page, `start-${colorScheme}`)
    await createWorkspace(product.page, 'Acme', 'Our firm')
  })

  test.each([
    ['home', '#/'],
    ['board', '#/board'],
    ['contacts', '#/contacts'],
    ['organisations', '#/organisations'],
    ['history', '#/history'],
  ])('%s', async (name, address) => {
    await go(product.page, address)
    await look(product.page, `${name}-empty-${colorScheme}`)
  })
})
