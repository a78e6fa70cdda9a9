/**
 * Composition root of the command line: machine, engine and streams, put together. What it does is in
 * hosts/command-line; `npm run --silent call -- --list` shows everything that can be called.
 */
import { createEngine } from './engine.ts'
import { runCommandLine } from './hosts/command-line/run-command-line.ts'
import { findHostPlaces } from './hosts/workspace/host-places.ts'
import { createMachineSurroundings } from './hosts/workspace/machine-surroundings.ts'

// A reader that has gone away (`| head`) is no failure.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await runCommandLine(process.argv.slice(2), {
  engine: createEngine(createMachineSurroundings(findHostPlaces())),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  // npm moves to the top of the project; paths are meant from where the person stood.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
})
