/**
 * The real product under a real browser: the browser host as its own process on a folder of its own, and Chromium on the
 * address that it prints. Ends both; nothing is left behind.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const top = resolve(import.meta.dirname, '../../..')

export type Product = {
  readonly page: Page
  readonly context: BrowserContext
  /** The folder in which new workspaces are put. */
  readonly folder: string
  /** Whatever the page wrote to its console as an error, and every request that left this machine. */
  readonly complaints: readonly string[]
  /** Closes the window; answers once the host has ended by itself. */
  readonly closeWindow: () => Promise<void>
  readonly end: () => Promise<void>
}

export type Wanted = {
  /** A folder to live in; left out, one of its own that is gone in the end. */
  readonly base?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly file?: string
  readonly width?: number
  readonly height?: number
}

/** Starts the host and opens its page; with `file`, in that workspace. */
export async function startProduct(wanted: Wanted = {}): Promise<Product> {
  const base = wanted.base ?? mkdtempSync(join(tmpdir(), 'entente-e2e-'))
  const folder = join(base, 'workspaces')
  const host = startHostProcess(base, folder, wanted.file)
  const address = await readAddress(host.stdout)
  const browser = await launchChromium()
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: wanted.width ?? 1440, height: wanted.height ?? 900 },
    colorScheme: wanted.colorScheme ?? 'light',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const complaints = watch(page, new URL(address).origin)
  await page.goto(address)
  const ended = new Promise<void>((done) => host.once('exit', () => done()))
  return {
    page,
    context,
    folder,
    complaints,
    closeWindow: async () => {
      await browser.close()
      await ended
    },
    end: () => endProduct(browser, host, ended, wanted.base === undefined ? base : null),
  }
}

type HostProcess = ChildProcessByStdio<null, Readable, null>

function startHostProcess(base: string, folder: string, file: string | undefined): HostProcess {
  const program = join(top, 'electron', 'serve.ts')
  return spawn(process.execPath, [program, '--no-open', ...(file === undefined ? [] : [file])], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ENTENTE_FOLDER: folder,
      ENTENTE_STATE: join(base, 'state'),
      ENTENTE_GRACE_MS: '500',
      TZ: 'Europe/London',
    },
  })
}

function readAddress(output: Readable): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(said) ?? []
      if (address !== undefined) found(address)
    })
    output.once('end', () => failed(new Error(`The host ended before it was ready: ${said}`)))
  })
}

function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['ENTENTE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Errors on the console and requests to anywhere but the host: a journey ends with none. */
function watch(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const own = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol)
    if (!own) complaints.push(`A request left the machine: ${request.url()}`)
  })
  return complaints
}

async function endProduct(
  browser: Browser,
  host: HostProcess,
  ended: Promise<void>,
  ownBase: string | null,
): Promise<void> {
  await browser.close()
  if (host.exitCode === null) {
    host.kill('SIGTERM')
    await ended
  }
  if (ownBase !== null) rmSync(ownBase, { recursive: true, force: true })
}
