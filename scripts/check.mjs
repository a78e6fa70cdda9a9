// npm run check: types, lint, format, unit, integration and architecture tests, side by side, in under a minute.
import { join } from 'node:path'
import { ensureReady } from './ensure-ready.mjs'
import { top } from './project.mjs'
import { runStep, staticSteps, vitestArgs } from './steps.mjs'

const node = await ensureReady()
const report = join(top, 'node_modules', '.cache', 'entente', 'check.json')
const tests = vitestArgs(['unit', 'integration', 'architecture'], report)
const results = await Promise.all([
  runStep(node, 'unit, integration and architecture tests', tests),
  ...Object.entries(staticSteps).map(([name, args]) => runStep(node, name, args)),
])
process.exit(results.every(Boolean) ? 0 : 1)
