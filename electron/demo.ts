/**
 * Composition root of the demo: `npm run demo -- --out DIR` writes `demo.entente` and every document that can be made from
 * it. The same bytes each time; `--today YYYY-MM-DD` puts the portfolio at another day.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isCalendarDate } from '../shared/base/calendar-date.ts'
import { demoToday, makeDemo } from './demo/make-demo.ts'
import { createSeededSurroundings } from './demo/seeded-surroundings.ts'
import { writeDocuments } from './demo/write-documents.ts'
import { createEngine } from './engine.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, today: { type: 'string' } } })
const today = values.today ?? demoToday

function misuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

if (values.out === undefined) misuse('Say where: npm run demo -- --out FOLDER')
if (!isCalendarDate(today)) misuse(`There is no day ${today}: --today takes a date as YYYY-MM-DD.`)

const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out)
const path = join(folder, 'demo.entente')
if (existsSync(path))
  misuse(`${path} is there already, and nothing is overwritten. Move it away or name another folder.`)
mkdirSync(folder, { recursive: true })

const backupFolder = join(folder, 'backups')
await makeDemo(createEngine, { path, backupFolder, today })
const { surroundings } = createSeededSurroundings(today, backupFolder)
const opened = await createEngine(surroundings).open(path)
if (!opened.ok) misuse('The demo was written but cannot be opened again.')
const documents = await writeDocuments(opened.application, folder)
await opened.application.close()
process.stdout.write(`${path}\n${documents.map((name) => join(folder, name)).join('\n')}\n`)
