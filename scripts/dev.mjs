// npm run dev: builds the page again with each change, and starts the browser host again when its sources change.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { ensureReady } from './ensure-ready.mjs'
import { top, writeNote } from './project.mjs'

const node = await ensureReady()
await buildIfStale(node, 'renderer')
// What the watching build leaves behind is not told to the next start: it builds anew.
writeNote('build-renderer', '')
const vite = join(top, 'node_modules', 'vite', 'bin', 'vite.js')
const children = [
  [
    vite,
    'build',
    '--config',
    'renderer/vite.config.ts',
    '--watch',
    '--emptyOutDir=false',
    '--logLevel',
    'error',
  ],
  // The files of the page are read at the start of the host: a new build starts it again as well.
  [
    ...node.flags,
    '--watch',
    '--watch-path=electron',
    '--watch-path=shared',
    '--watch-path=dist/renderer',
    'electron/serve.ts',
    '--no-open',
  ],
].map((args) => spawn(node.path, args, { cwd: top, stdio: 'inherit' }))
const end = () => children.forEach((child) => child.kill('SIGTERM'))
process.on('SIGINT', end)
process.on('SIGTERM', end)
children.forEach((child) => child.on('exit', end))
