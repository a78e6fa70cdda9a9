/**
 * Loads the SQLite driver, behind a guard: on a Node without Node-API 10 its binary ends the process without a word, so the
 * version is looked at first and the answer is a sentence. No other file imports the driver's code.
 */
import type BetterSqlite3 from 'better-sqlite3'
import type { FileRefusal } from '../opened-file.ts'
import { refuseUnexpected } from './refuse.ts'

export type Driver = typeof BetterSqlite3

const neededNodeApi = 10

/** The driver, or why this Node cannot load it. */
export async function loadDriver(
  nodeApi: string = process.versions.napi ?? '',
): Promise<{ readonly ok: true; readonly driver: Driver } | FileRefusal> {
  if (!(Number(nodeApi) >= neededNodeApi)) {
    const sentence = `Workspaces cannot be opened with Node ${process.versions.node}: Node-API ${neededNodeApi} is needed, and this one has ${nodeApi || 'none'}. Start with “npm start”, which brings Node 24, or install Node 22.14 or newer.`
    return refuseUnexpected(sentence, undefined)
  }
  const { default: driver } = await import('better-sqlite3')
  return { ok: true, driver }
}
