/** The demo workspace in the person's folder: made once, then opened like any other. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceEnding } from './file-name.ts'

const demoName = `Demo${workspaceEnding}`

/** Answers the path. It is built under another name first, so that a demo that was interrupted is never opened. */
export async function openDemoFile(
  folder: string,
  makeDemo: (path: string) => Promise<void>,
): Promise<string> {
  const path = join(folder, demoName)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const unfinished = join(folder, `.demo-${process.pid}-${Date.now()}${workspaceEnding}`)
  try {
    await makeDemo(unfinished)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return path
}
