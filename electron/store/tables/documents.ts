/**
 * The bytes of kept documents, once each by their SHA-256. They stay outside the row images of the history: a document's row
 * carries the hash only. Bytes are added, never changed and never taken out.
 */
import { createHash } from 'node:crypto'
import type { ReadHandle, WriteHandle } from '../database-handle.ts'

/** Keeps the bytes unless they are there already; answers their hash. */
export async function keepBytes(handle: WriteHandle, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await handle
    .insertInto('documentBytes')
    .values({ sha256, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  return sha256
}

/** The bytes with that hash, exactly as they were kept. */
export async function readBytes(handle: ReadHandle, sha256: string): Promise<Uint8Array> {
  const { bytes } = await handle
    .selectFrom('documentBytes')
    .select('bytes')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return bytes
}
