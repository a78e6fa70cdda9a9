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
  return code === 0 ? null : said
}

/** Builds one of `renderer` and `electron` if it is stale; answers what vite said where it failed, else null. */
export async function tryBuild(node, name) {
  const { about, result, from } = builds[name]
  const digest = digestOf(...from)
  if (existsSync(join(top, result)) && readNote(`build-${name}`) === digest) return null
  process.stderr.write(`Building ${about} …\n`)
  const config = ['--config', `${name}/vite.config.ts`]
  const steps = name === 'electron' ? [config, [...config, '--mode', 'preload']] : [config]
  for (const args of steps) {
    const failure = await build(node, args)
    if (failure !== null) return failure
  }
  writeNote(`build-${name}`, digest)
  return null
}

/** As above; ends with what vite said where it failed. */
export async function buildIfStale(node, name) {
  const failure = await tryBuild(node, name)
  if (failure !== null) stop(`${failure}The build failed; the reason stands above.`)
}
