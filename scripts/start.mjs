// npm start: the desktop application where Electron can be had, else the same product in the browser.
// npm start -- FILE opens a workspace; --browser chooses the browser, --no-open only prints the address.
import { buildIfStale } from './build.mjs'
import { findElectron } from './electron-binary.mjs'
import { ensureReady, runSource } from './ensure-ready.mjs'
import { run, stop, top } from './project.mjs'

const known = ['--browser', '--no-open']
const given = process.argv.slice(2)
const unknown = given.find((argument) => argument.startsWith('--') && !known.includes(argument))
if (unknown)
  stop(`There is no option ${unknown}. Known are ${known.join(' and ')}, and the path of a workspace.`)

/** Electron that ends within this time with a failure did not come up at all (a library that is missing, say). */
const startsWithinMs = 5_000

async function startElectron(node, binary, files) {
  await buildIfStale(node, 'electron')
  const startedAt = Date.now()
  const code = await run(binary, [top, ...files])
  if (code !== 0 && Date.now() - startedAt < startsWithinMs) return 'it ended at once'
  return process.exit(code)
}

const node = await ensureReady()
await buildIfStale(node, 'renderer')
const files = given.filter((argument) => !argument.startsWith('--'))
if (!given.some((argument) => known.includes(argument))) {
  const found = await findElectron(node)
  const why = found.binary ? await startElectron(node, found.binary, files) : found.why
  console.log(`Electron cannot be used here: ${why}. Entente opens in the browser instead.`)
}
process.exit(
  await runSource(
    node,
    'electron/serve.ts',
    given.filter((argument) => argument !== '--browser'),
  ),
)
