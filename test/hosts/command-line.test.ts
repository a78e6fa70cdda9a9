/** The command line as a shell sees it: exit codes, JSON on the standard output and nothing else, files, batches. */
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeTemporaryFolder } from './temporary-folder.ts'

type Ended = { readonly code: number | null; readonly output: string; readonly errors: string }

const source = join(import.meta.dirname, '..', '..', 'electron', 'call.ts')

function runCall(folder: string, given: readonly string[], input = ''): Promise<Ended> {
  const env = { ...process.env, INIT_CWD: folder, ENTENTE_STATE: join(folder, 'state') }
  const child = spawn(process.execPath, [source, ...given], { env })
  let [output, errors] = ['', '']
  child.stdout.on('data', (part: Buffer) => (output += part.toString()))
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()))
  // A program that ends before it has read everything closes its end of the pipe.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, errors })))
}

const first = JSON.stringify({ name: 'Acme', currency: 'EUR', ownFirm: 'Our firm' })

async function createWorkspace(): Promise<string> {
  const folder = makeTemporaryFolder()
  const created = await runCall(folder, ['a.entente', '--create', first])
  expect(created).toMatchObject({ code: 0, errors: '' })
  return folder
}

describe('exit code 0', () => {
  test('a query is answered on one line of JSON', async () => {
    const folder = await createWorkspace()
    const ended = await runCall(folder, ['a.entente', 'workspace.getWorkspace', '{}'])
    expect(ended).toMatchObject({ code: 0, errors: '' })
    expect(JSON.parse(ended.output)).toMatchObject({ ok: true, value: { name: 'Acme' } })
    expect(ended.output.trimEnd()).not.toContain('\n')
  })
  test('the JSON comes from the standard input as -, in UTF-8', async () => {
    const folder = await createWorkspace()
    const name = 'Zoë 東京 😀'
    await runCall(folder, ['a.entente', 'workspace.editWorkspace', '-'], JSON.stringify({ name }))
    const ended = await runCall(folder, ['a.entente', 'workspace.getWorkspace'])
    expect(JSON.parse(ended.output)).toMatchObject({ value: { name } })
  })
  test('--list names every call with kind, words and schema', async () => {
    const ended = await runCall(makeTemporaryFolder(), ['--list'])
    expect(ended.code).toBe(0)
    const listed = JSON.parse(ended.output) as readonly Record<string, unknown>[]
    expect(listed.length).toBeGreaterThan(50)
    for (const entry of listed) {
      expect(entry).toMatchObject({
        name: expect.stringMatching(/^\w+\.\w+$/),
        about: expect.stringMatching(/\.$/),
      })
      expect(['command', 'query']).toContain(entry['kind'])
      expect(entry['input']).toMatchObject({ type: 'object', additionalProperties: false })
    }
  })
  test('a file goes in by {"$file"}, its path meant from where the person stands', async () => {
    const folder = await createWorkspace()
    writeFileSync(
      join(folder, 'people.csv'),
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,,,Acme,,05 Nov 2024\n',
    )
    const input = JSON.stringify({ file: { $file: 'people.csv' } })
    const ended = await runCall(folder, ['a.entente', 'contacts.importContacts', input])
    expect(JSON.parse(ended.output)).toMatchObject({ ok: true, value: { added: 1 } })
  })
  test('a batch answers a line each, in order, and passes over empty lines', async () => {
    const folder = await createWorkspace()
    const add = (givenName: string): string =>
      JSON.stringify({ name: 'contacts.addContact', input: { givenName, familyName: 'B' } })
    const lines = [add('A'), '', add('C'), '{"name":"contacts.listContacts"}']
    const ended = await runCall(folder, ['a.entente', '--batch'], lines.join('\r\n'))
    const replies = ended.output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(ended.code).toBe(0)
    expect(replies).toHaveLength(3)
    expect(replies[2]).toMatchObject({ ok: true, value: { total: 2 } })
  })
})

describe('exit code 1', () => {
  test.each([
    ['an unknown name', ['a.entente', 'board.nothing', '{}'], 'invalid-input'],
    ['a field too many', ['a.entente', 'workspace.getWorkspace', '{"more":1}'], 'invalid-input'],
    ['null as input', ['a.entente', 'workspace.getWorkspace', 'null'], 'invalid-input'],
    ['a workspace that is there already', ['a.entente', '--create', first], 'conflict'],
  ])('%s is refused', async (_title, given, code) => {
    const folder = await createWorkspace()
    const ended = await runCall(folder, given)
    expect(ended).toMatchObject({ code: 1, errors: '' })
    expect(JSON.parse(ended.output)).toMatchObject({ ok: false, refusal: { code } })
  })
  test('a file that is not there is refused and not made', async () => {
    const folder = makeTemporaryFolder()
    const ended = await runCall(folder, ['b.entente', 'workspace.getWorkspace'])
    expect(ended.code).toBe(1)
    expect(JSON.parse(ended.output)).toMatchObject({ ok: false })
    expect(existsSync(join(folder, 'b.entente'))).toBe(false)
  })
  test.each(['[', '{"a":'])(
    'an input that nests 20,000 levels of %s is refused, and a batch goes on',
    async (open) => {
      const folder = await createWorkspace()
      const close = open === '[' ? ']' : '}'
      const deep = `${open.repeat(20_000)}1${close.repeat(20_000)}`
      const single = await runCall(folder, ['a.entente', 'workspace.getWorkspace', '-'], deep)
      expect(single).toMatchObject({ code: 1, errors: '' })
      expect(single.output).toContain('nests deeper than 64 levels')
      const lines = [
        `{"name":"workspace.editWorkspace","input":{"name":${deep}}}`,
        '{"name":"workspace.getWorkspace"}',
      ]
      const batch = await runCall(folder, ['a.entente', '--batch'], lines.join('\n'))
      const oks = batch.output
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { readonly ok: boolean }).ok)
      expect({ code: batch.code, errors: batch.errors, oks }).toEqual({
        code: 1,
        errors: '',
        oks: [false, true],
      })
    },
  )
  test('a batch goes on after a refusal, a line that is no call, and a file that cannot be read', async () => {
    const folder = await createWorkspace()
    const lines = [
      '{"name":"board.nothing","input":{}}',
      'nonsense',
      '[]',
      '{"name":"contacts.previewImport","input":{"file":{"$file":"nowhere.csv"}}}',
      '{"name":"workspace.getWorkspace","input":{}}',
    ]
    const ended = await runCall(folder, ['a.entente', '--batch'], `${lines.join('\n')}\n`)
    const oks = ended.output
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly ok: boolean }).ok)
    expect(ended.code).toBe(1)
    expect(oks).toEqual([false, false, false, false, true])
    expect(ended.output).toContain('nowhere.csv')
  })
})

describe('exit code 2, with a sentence on the error output and nothing on the other', () => {
  test.each([
    ['no argument', []],
    ['a file without a name', ['a.entente']],
    ['an argument too many', ['a.entente', 'workspace.getWorkspace', '{}', 'more']],
    ['an unknown option', ['--nothing']],
    ['an unknown option after the file', ['a.entente', '--nothing']],
    ['something after --list', ['--list', 'more']],
    ['something after --batch', ['a.entente', '--batch', 'more']],
    ['--create without JSON', ['b.entente', '--create']],
    ['--create with a field missing', ['b.entente', '--create', '{"name":"Acme"}']],
    ['JSON that is none', ['a.entente', 'workspace.getWorkspace', '{']],
    [
      'a file that cannot be read',
      ['a.entente', 'contacts.previewImport', '{"file":{"$file":"nowhere.csv"}}'],
    ],
  ])('%s', async (_title, given) => {
    const ended = await runCall(makeTemporaryFolder(), given)
    expect(ended).toMatchObject({ code: 2, output: '' })
    expect(ended.errors).toMatch(/^[A-Z].*\.?\nnpm run/)
  })
})
