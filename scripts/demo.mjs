// npm run demo -- --out DIR: writes the demo workspace and every document that can be made from it.
import { ensureReady, runSource } from './ensure-ready.mjs'

process.exit(await runSource(await ensureReady(), 'electron/demo.ts', process.argv.slice(2)))
