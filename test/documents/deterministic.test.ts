import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { renderDocument } from '../../electron/documents/render-document.ts'
import { documents } from './fixtures/documents.ts'

const script = path.join(import.meta.dirname, 'fixtures/print-hashes.ts')

async function hashesIn(timeZone: string): Promise<string> {
  const environment = { ...process.env, TZ: timeZone }
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env: environment })
  return stdout
}

describe('The same record gives the same bytes', () => {
  it('in Auckland and in Honolulu, and as they were recorded', async () => {
    const [auckland, honolulu] = await Promise.all([
      hashesIn('Pacific/Auckland'),
      hashesIn('Pacific/Honolulu'),
    ])
    expect(auckland).toBe(honolulu)
    expect(auckland).toMatchSnapshot()
  }, 60_000)

  it('twice in one process, with other documents made in between', async () => {
    const first = await renderDocument(documents['charter']!, 'a4')
    await renderDocument(documents['exit notice']!, 'letter')
    expect(await renderDocument(documents['charter']!, 'a4')).toEqual(first)
  })
})
