/**
 * A process of its own that opens a workspace, says how that went and then waits for its end. Run by `startOpening`; it
 * can give up the rights of root, so that read-only places are read-only for it, and die in the middle of a change.
 */
import { argv, stdin, stdout } from 'node:process'
import { loadDriver } from '../../electron/store/file/load-driver.ts'
import { openWorkspaceFile } from '../../electron/store/open-workspace.ts'
import { migrations } from '../../electron/store/migrations/list.ts'
import { withSlow } from './later-migrations.ts'

const order: unknown = JSON.parse(argv[2] ?? '{}')
const { path, backupFolder, mode } = order as Readonly<Record<'path' | 'backupFolder' | 'mode', string>>

const loaded = await loadDriver()
if (loaded.ok) new loaded.driver(':memory:').close()
if (mode === 'as-nobody' && process.getuid?.() === 0) {
  process.setgid?.(65_534)
  process.setuid?.(65_534)
}
// Only the effective user: the system then says that the place can be written, and SQLite finds that it cannot.
if (mode === 'seems-writable') process.seteuid?.(65_534)
stdout.write('ready\n')
const known = mode === 'migrate' ? withSlow : migrations
const startedAt = performance.now()
const opened = await openWorkspaceFile(path, { programVersion: '1.0.0', backupFolder, migrations: known })
const tookMs = performance.now() - startedAt
if (opened.ok && mode === 'die-in-a-change') {
  opened.database.pragma('cache_size = 10')
  opened.database.exec(`BEGIN; UPDATE organisation SET name = 'half', notes = hex(randomblob(2000))`)
  process.kill(process.pid, 'SIGKILL')
}
const answer = opened.ok
  ? { ok: true, readOnly: opened.readOnly, warnings: opened.warnings.map(({ code }) => code), tookMs }
  : { ok: false, refusal: opened.refusal, tookMs }
stdout.write(`${JSON.stringify(answer)}\n`)
stdin.resume()
stdin.on('end', () => process.exit(0))
