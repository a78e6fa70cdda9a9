/** The direction of imports, over every module there is; and the same judgement over planted breaches, each of them found. */
import { describe, expect, test } from 'vitest'
import { judgeEdge } from './layer-rules.ts'
import { readEdges, readModules } from './read-imports.ts'

const modules = readModules()
const edges = modules.flatMap((module) => module.edges)

test('modules and imports are found', () => {
  for (const folder of ['shared/', 'electron/', 'renderer/']) {
    expect(modules.filter(({ path }) => path.startsWith(folder)).length).toBeGreaterThan(20)
  }
  expect(modules.length).toBeGreaterThan(50)
  expect(edges.length).toBeGreaterThan(modules.length)
  expect(edges.filter(({ to }) => to === 'kysely').length).toBeGreaterThan(0)
})

test('every import goes in the direction of the design', () => {
  expect(edges.map(judgeEdge).filter((breach) => breach !== null)).toEqual([])
})

describe('a planted breach is found', () => {
  test.each([
    ['shared/base/ids.ts', "import '../domain/judgement.ts'"],
    ['shared/playbook/stages.ts', "import type { X } from '../domain/judgement.ts'"],
    ['shared/domain/judgement.ts', "import type { X } from '../text/condition-text.ts'"],
    ['shared/domain/judgement.ts', "type X = import('../contract/contract.ts').Contract"],
    ['shared/text/number-text.ts', "export { x } from '../documents/block.ts'"],
    ['shared/documents/block.ts', "export * from '../contract/contract.ts'"],
    ['shared/contract/contract.ts', "import type { X } from '../../electron/app/application.ts'"],
    ['shared/domain/judgement.ts', "import { z } from 'zod'"],
    ['shared/domain/judgement.ts', "import 'node:fs'"],
    ['electron/store/writer.ts', "import type { X } from '../app/application.ts'"],
    ['electron/importers/read-contacts.ts', "import '../store/writer.ts'"],
    ['electron/documents/render-document.ts', "import '../store/writer.ts'"],
    ['electron/app/handlers.ts', "import { sql } from 'kysely'"],
    ['electron/app/handlers.ts', "import type X from 'better-sqlite3'"],
    ['electron/app/handlers.ts', "import '../hosts/http/http-host.ts'"],
    ['electron/app/handlers.ts', "import 'node:http'"],
    ['electron/app/handlers.ts', "import type { X } from 'electron'"],
    ['electron/app/handlers.ts', "const { Packer } = await import('docx')"],
    ['electron/hosts/http/http-host.ts', "import '../../store/writer.ts'"],
    ['electron/hosts/http/http-host.ts', "import '../../app/dispatch/dispatch.ts'"],
    ['electron/hosts/http/http-host.ts', "import { app } from 'electron'"],
    ['electron/hosts/electron/electron-ipc.ts', "import 'node:http'"],
    ['electron/serve.ts', "import { app } from 'electron'"],
    ['electron/serve.ts', "import '../renderer/client/query-client.ts'"],
    ['renderer/ui/action/button.tsx', "import '../../../shared/domain/judgement.ts'"],
    ['renderer/ui/action/button.tsx', "import '../../client/use-call.ts'"],
    ['renderer/ui/action/button.tsx', "import '../../features/board/board-page.tsx'"],
    ['renderer/client/use-call.ts', "import '../ui/action/button.tsx'"],
    ['renderer/features/board/board-page.tsx', "import '../contacts/contacts-page.tsx'"],
    ['renderer/features/board/board-page.tsx', "import '../../app/app.tsx'"],
    ['renderer/features/board/board-page.tsx', "import '../../../electron/app/application.ts'"],
    ['renderer/features/board/board-page.tsx', "import { z } from 'zod'"],
    ['renderer/document-preview/marks.tsx', "import '../features/board/board-page.tsx'"],
    ['renderer/ui/action/button.tsx', "import '../../document-preview/marks.tsx'"],
    ['renderer/app/app.tsx', "import type { X } from '../../electron/engine.ts'"],
    ['renderer/app/app.tsx', "import 'node:path'"],
  ])('%s: %s', (path, code) => {
    const breaches = readEdges(path, code).map(judgeEdge)
    expect(breaches).toEqual([expect.stringContaining(`${path} → `)])
  })
})
