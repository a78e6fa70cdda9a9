/**
 * Refusals about the workspace file: one constructor, and the translation of what the driver or the file system throws.
 * Every sentence names the file, says what is wrong and what to do. It opens nothing.
 */
import { randomUUID } from 'node:crypto'
import type { FileRefusal } from '../opened-file.ts'

type SentenceCode =
  | 'workspace-newer'
  | 'workspace-foreign'
  | 'workspace-damaged'
  | 'workspace-in-use'
  | 'read-only'
  | 'storage-full'
  | 'conflict'

export function refuse(code: SentenceCode, sentence: string, cause?: unknown): FileRefusal {
  return { ok: false, refusal: { code, sentence }, ...(cause === undefined ? {} : { cause }) }
}

export function refuseUnreadable(sentence: string, cause?: unknown): FileRefusal {
  const refusal = { code: 'file-unreadable', sentence, line: null } as const
  return { ok: false, refusal, ...(cause === undefined ? {} : { cause }) }
}

export function refuseUnexpected(sentence: string, cause: unknown): FileRefusal {
  const reference = randomUUID().slice(0, 8)
  return { ok: false, refusal: { code: 'unexpected', sentence, reference }, cause }
}

export function refuseDamaged(name: string, what: string, cause?: unknown): FileRefusal {
  const advice = 'Keep it as it is, and open the last verified backup.'
  return refuse('workspace-damaged', `“${name}” is damaged: ${what}. ${advice}`, cause)
}

/** The code of an error of the driver (`SQLITE_BUSY`) or of the file system (`ENOSPC`); empty where it has none. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/** Whether the driver says that another connection holds the file. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(errorCode(error))
}

/** Whether the driver or the file system says that nothing can be written here. */
export function isReadOnly(error: unknown): boolean {
  return /^(SQLITE_READONLY|EROFS|EACCES$|EPERM$)/.test(errorCode(error))
}

/** Whether no space is left. */
export function isStorageFull(error: unknown): boolean {
  return /^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(errorCode(error))
}

/** The refusal for an error that was thrown while the file was opened or written. */
export function refuseError(error: unknown, name: string): FileRefusal {
  const code = errorCode(error)
  if (isBusy(error)) return refuse('workspace-in-use', inUseSentence(name, null), error)
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return refuseDamaged(name, 'its pages contradict each other', error)
  if (isStorageFull(error)) {
    return refuse(
      'storage-full',
      `There is no space left to write “${name}”. Free some space and try again.`,
      error,
    )
  }
  if (isReadOnly(error)) {
    return refuse(
      'read-only',
      `“${name}” cannot be written where it lies. Copy it to a folder of your own.`,
      error,
    )
  }
  if (/^(SQLITE_(CANTOPEN|IOERR)|E[A-Z]+$)/.test(code)) {
    return refuseUnreadable(
      `“${name}” cannot be read: the system answers ${code}. Check the drive and the access rights.`,
      error,
    )
  }
  return refuseUnexpected(`“${name}” could not be opened.`, error)
}

/** Says that another connection holds the file, and where that is known, which. */
export function inUseSentence(name: string, holder: string | null): string {
  const where = holder ?? 'in another program or on another computer'
  return `“${name}” is open ${where}. Close it there and try again.`
}
