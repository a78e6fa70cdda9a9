/** Time, identifiers and the log of this machine, as the application takes them from outside. */
import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { Surroundings } from '../../app/application.ts'
import type { HostPlaces } from './host-places.ts'

/** Today in the machine's own time zone. */
export function findToday(now = new Date()): CalendarDate {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}` as CalendarDate
}

/** A UUIDv7 by RFC 9562. Node's own is missing before Node 24, which people on a Mac may have. */
export function createUuidV7(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The log holds stacks under their references, and nothing that a person wrote. */
function writeLog(file: string, reference: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    appendFileSync(file, `${new Date().toISOString()} ${reference}\n${stack}\n`, { mode: 0o600 })
  } catch {
    // A log that cannot be written must not stop the call whose failure it was to keep.
  }
}

export function createMachineSurroundings(places: HostPlaces): Surroundings {
  return {
    today: () => findToday(),
    now: () => new Date().toISOString(),
    newId: createUuidV7,
    device: hostname() || 'this machine',
    log: (reference, error) => writeLog(places.logFile, reference, error),
    backupFolder: places.backupFolder,
  }
}
