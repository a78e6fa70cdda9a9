// The steps that check and test are made of: each a program with a name, run quietly, told in a line, its words shown on failure.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly, top } from './project.mjs'

const bin = (...parts) => join(top, 'node_modules', ...parts)

/** Types, lint and format, as [name, program arguments] to be run under the project's Node. */
export const staticSteps = {
  types: [bin('typescript', 'bin', 'tsc'), '-b'],
  lint: [bin('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'],
  format: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
}

/** What nothing uses any more: files, exports, dependencies. Not part of check: it speaks up while work is half done. */
export const unusedCode = [bin('knip', 'bin', 'knip.js'), '--no-progress', '--config', 'scripts/knip.json']

/** Runs a step and answers whether it went well. */
export async function runStep(node, name, args, options = {}) {
  const startedAt = Date.now()
  const { code, said } = await runQuietly(node.path, args, options)
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(said.trimEnd())
  return code === 0
}

/** The arguments of a vitest run of these projects that leaves its counts in a file. */
export function vitestArgs(projects, report) {
  return [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--config',
    'test/vitest.config.ts',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
  ]
}

/** The counts of a report; one failure where there is none, since a run that broke off is no success. */
export function readCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  const failed = success || numFailedTests > 0 ? numFailedTests : 1
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
}
