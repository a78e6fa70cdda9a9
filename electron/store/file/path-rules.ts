/**
 * Which paths a workspace may have. The driver trims names, so outer white space would open another file than the one that
 * was chosen, and SQLite needs room for the names of its journal. It looks at the text of the path only, never at the disk.
 */
import { basename, resolve } from 'node:path'

/** The longest file name, in bytes of UTF-8. */
export const longestNameBytes = 200
/** The longest absolute path, in bytes of UTF-8. */
export const longestPathBytes = 480

/** What is wrong with a path, in a sentence that says what to do; null where nothing is. */
export function findPathProblem(path: string): string | null {
  const name = basename(path)
  if (path === '' || path.includes('\0')) return 'The path of the workspace is not one that a file can have.'
  if (name !== name.trim() || path !== path.trim()) {
    return `The name “${name}” begins or ends with white space. Rename the file without it.`
  }
  const nameBytes = Buffer.byteLength(name)
  if (nameBytes > longestNameBytes) {
    return `The file name is ${nameBytes} bytes long; at most ${longestNameBytes} are possible. Choose a shorter name.`
  }
  const pathBytes = Buffer.byteLength(resolve(path))
  if (pathBytes > longestPathBytes) {
    return `The path of “${name}” is ${pathBytes} bytes long; at most ${longestPathBytes} are possible. Choose a folder nearer to the top.`
  }
  return null
}
