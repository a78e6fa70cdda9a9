/**
 * Puts files into the input of a call: `{"$file": "path"}`, wherever it stands, becomes the name and content that the
 * contract expects of a file. So an import can be made from a shell.
 */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { nestsTooDeep } from '../../../shared/base/nests-too-deep.ts'

/** Says in a sentence which file could not be read. */
export class FileArgumentError extends Error {}

async function readAsInput(path: string, folder: string): Promise<{ name: string; contentBase64: string }> {
  const place = resolve(folder, path)
  try {
    return { name: basename(place), contentBase64: (await readFile(place)).toString('base64') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new FileArgumentError(`The file ${place} could not be read${code}.`)
  }
}

/** Paths are meant from `folder`. What nests too deep stays as it is: the call refuses it in its own words. */
export async function putFilesIn(input: unknown, folder: string): Promise<unknown> {
  return nestsTooDeep(input) ? input : await withFiles(input, folder)
}

async function withFiles(input: unknown, folder: string): Promise<unknown> {
  if (Array.isArray(input)) return await Promise.all(input.map((part) => withFiles(part, folder)))
  if (typeof input !== 'object' || input === null) return input
  const entries = Object.entries(input)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === '$file' && typeof only[1] === 'string') {
    return await readAsInput(only[1], folder)
  }
  return Object.fromEntries(
    await Promise.all(entries.map(async ([key, value]) => [key, await withFiles(value, folder)] as const)),
  )
}
