/** Reads the JSON that was typed or piped in, with files put in their places. */
import type { Readable } from 'node:stream'
import type { FirstEntries } from '../../app/application.ts'
import { FileArgumentError, putFilesIn } from './file-argument.ts'
import { readAll } from './streams.ts'

/** What was typed cannot be meant; the sentence says why. */
export class MisuseError extends Error {}

export async function readJson(text: string, input: Readable, folder: string): Promise<unknown> {
  const json = text === '-' ? await readAll(input) : text
  try {
    return await putFilesIn(JSON.parse(json), folder)
  } catch (error) {
    if (error instanceof FileArgumentError) throw new MisuseError(error.message)
    throw new MisuseError(`The input is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

export function readFirst(input: unknown): FirstEntries {
  const fields =
    typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {}
  const { name, currency, ownFirm, ...more } = fields
  if (
    typeof name !== 'string' ||
    typeof currency !== 'string' ||
    typeof ownFirm !== 'string' ||
    Object.keys(more).length > 0
  ) {
    throw new MisuseError('A new workspace takes {"name":…,"currency":…,"ownFirm":…}, all of them texts.')
  }
  return { name, currency, ownFirm }
}
