// Makes the project ready from a fresh clone: dependencies from the lock file, and a Node that can run the sources.
// It runs on the system's own Node (18 or newer) and says what it does on the standard error output only.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, readNote, run, runQuietly, stop, top, writeNote } from './project.mjs'

const lockNote = 'lock-file'

function isInstalled(digest) {
  const installed = join(top, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  if (readNote(lockNote) === digest) return true
  return statSync(installed).mtimeMs >= statSync(join(top, 'package-lock.json')).mtimeMs
}

async function install() {
  process.stderr.write('Installing the dependencies from the lock file (once, about half a minute) …\n')
  // Whatever npm says goes to the error output, so that answers on the standard output stay clean.
  const options = { stdio: ['ignore', 2, 2] }
  const npm = process.env.npm_execpath
  const code = npm
    ? await run(process.execPath, [npm, 'ci'], options)
    : await run('npm', ['ci'], { ...options, shell: process.platform === 'win32' })
  if (code !== 0) stop('The dependencies could not be installed; what npm says about it stands above.')
}

function listNodes() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = join(
    top,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  )
  return [join(packaged, 'bin', program), join(packaged, program), process.execPath].filter((path) =>
    existsSync(path),
  )
}

const probe =
  'console.log(process.versions.node, process.versions.napi, process.features.typescript ?? false)'

/** The Node that runs the sources, with the flags that it needs; null when this one cannot. */
async function tryNode(path) {
  const { code, said } = await runQuietly(path, ['-e', probe])
  if (code !== 0) return null
  const [version, napi, typescript] = said.trim().split(' ')
  const [major, minor] = version.split('.').map(Number)
  // The database driver needs Node-API 10 and ends the process without it; types are stripped since 22.6.
  if (Number(napi) < 10 || major < 22 || (major === 22 && minor < 14)) return null
  const flags = typescript === 'false' ? ['--experimental-strip-types'] : []
  return { path, flags: [...flags, '--disable-warning=ExperimentalWarning'] }
}

async function findNode() {
  for (const path of listNodes()) {
    const node = await tryNode(path)
    if (node !== null) return node
  }
  return stop(
    `Entente needs Node 22.14 or newer on this system (${process.platform}, ${process.arch}); this is Node ${process.versions.node}. Install a newer one from nodejs.org, then start again.`,
  )
}

/** Installs what is missing and answers the Node to go on with. */
export async function ensureReady() {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    stop(`Entente needs Node 18 or newer to start; this is Node ${process.versions.node}.`)
  }
  const digest = digestOf('package-lock.json')
  if (!isInstalled(digest)) await install()
  if (readNote(lockNote) !== digest) writeNote(lockNote, digest)
  return await findNode()
}

/** Runs a source file of ours under that Node and answers the exit code. */
export function runSource(node, file, args, options = {}) {
  return run(node.path, [...node.flags, join(top, file), ...args], options)
}
