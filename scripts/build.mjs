// Builds the page and Electron's scripts with vite, where what they are made of has changed since.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, readNote, runQuietly, stop, top, writeNote } from './project.mjs'

const vite = join(top, 'node_modules', 'vite', 'bin', 'vite.js')

const builds = {
  renderer: {
    about: 'the page',
    result: 'dist/renderer/index.html',
    from: ['renderer', 'shared', 'package-lock.json'],
  },
  electron: {
    about: "Electron's scripts",
    result: 'dist/main/main.js',
    from: ['electron', 'shared', 'package.json', 'package-lock.json'],
  },
}

async function build(node, args) {
  const { code, said } = await runQuietly(node.path, [vite, 'build', '--logLevel', 'warn', ...args])
  if (code !== 0) stop(`${said}The build failed; the reason stands above.`)
}

/** Builds one of `renderer` and `electron` if it is stale. */
export async function buildIfStale(node, name) {
  const { about, result, from } = builds[name]
  const digest = digestOf(...from)
  if (existsSync(join(top, result)) && readNote(`build-${name}`) === digest) return
  process.stderr.write(`Building ${about} …\n`)
  const config = ['--config', `${name}/vite.config.ts`]
  await build(node, config)
  if (name === 'electron') await build(node, [...config, '--mode', 'preload'])
  writeNote(`build-${name}`, digest)
}
