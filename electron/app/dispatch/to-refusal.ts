/**
 * Turns whatever a handler or the database threw into a refusal in a sentence. What was not foreseen gets a reference; its
 * stack goes to the log only, never to the page.
 */
import type { Refusal } from '../../../shared/contract/envelope.ts'
import type { Surroundings } from '../application.ts'
import { RefusalError } from './refuse.ts'

const sentences: readonly { readonly codes: readonly string[]; readonly refusal: Refusal }[] = [
  {
    codes: ['SQLITE_FULL'],
    refusal: {
      code: 'storage-full',
      sentence: 'There is no room left on the disk, so nothing was changed. Free some space and try again.',
    },
  },
  {
    codes: ['SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_CANTOPEN'],
    refusal: {
      code: 'read-only',
      sentence:
        'The workspace file cannot be written any more, so nothing was changed. Check its folder and its permissions.',
    },
  },
  {
    codes: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    refusal: {
      code: 'workspace-damaged',
      sentence:
        'The workspace file is damaged, so nothing was changed. Close it, keep the file, and open the last backup.',
    },
  },
  {
    codes: ['SQLITE_BUSY', 'SQLITE_LOCKED'],
    refusal: {
      code: 'workspace-in-use',
      sentence:
        'Another program holds the workspace file, so nothing was changed. Close it there and try again.',
    },
  },
]

/** The refusal that an error stands for; an unforeseen one is logged under a reference. */
export function toRefusal(error: unknown, surroundings: Pick<Surroundings, 'newId' | 'log'>): Refusal {
  if (error instanceof RefusalError) return error.refusal
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = sentences.find((entry) =>
    entry.codes.some((one) => code === one || code.startsWith(`${one}_`)),
  )
  if (known !== undefined) return known.refusal
  const reference = surroundings.newId()
  surroundings.log(reference, error)
  return {
    code: 'unexpected',
    sentence:
      'Something went wrong that was not foreseen; nothing was changed. The log names it by this reference.',
    reference,
  }
}
