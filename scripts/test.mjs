// npm test: everything. Outside CI, what cannot run for want of a program is named with the reason; with CI=true that is a
// failure. The last line counts tests; a step that is no test (types, lint, …) counts only when it fails.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { tryBuild } from './build.mjs'
import { ensureReady } from './ensure-ready.mjs'
import { top } from './project.mjs'
import { readCounts, runStep, staticSteps, unusedCode, vitestArgs } from './steps.mjs'
import { findTools } from './tools.mjs'

const projects = [
  'unit',
  'integration',
  'store',
  'documents',
  'importers',
  'hosts',
  'architecture',
  'renderer',
  'e2e',
]
const inCi = process.env.CI === 'true'

const node = await ensureReady()
const missing = findTools().filter(({ path }) => path === null)
for (const { name, part } of missing) {
  console.log(`${inCi ? 'FAILED' : 'NOT RUN'} ${part}: ${name} is not installed on this machine.`)
}

const results = await Promise.all(
  Object.entries({ ...staticSteps, 'unused code': unusedCode }).map(([name, args]) =>
    runStep(node, name, args),
  ),
)
const buildFailure = await tryBuild(node, 'renderer')
if (buildFailure !== null) console.log(`FAILED build of the page\n${buildFailure}`)
results.push(buildFailure === null)

const leftOut = new Set(missing.flatMap((tool) => tool.projects))
const report = join(top, 'node_modules', '.cache', 'entente', 'test.json')
rmSync(report, { force: true })
const ran = projects.filter((project) => !leftOut.has(project))
results.push(await runStep(node, 'tests', vitestArgs(ran, report)))

const counts = readCounts(report)
const failedSteps = results.slice(0, -1).filter((ok) => !ok).length + (inCi ? missing.length : 0)
const failed = counts.failed + failedSteps
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`)
process.exit(failed === 0 && results.every(Boolean) ? 0 : 1)
