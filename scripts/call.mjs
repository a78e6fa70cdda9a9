// npm run --silent call -- FILE NAME JSON: one call from the command line; see electron/call.ts.
import { ensureReady, runSource } from './ensure-ready.mjs'

process.exit(await runSource(await ensureReady(), 'electron/call.ts', process.argv.slice(2)))
