/** The direction of imports as DESIGN.md draws it: what each part may import of ours, and which packages belong to whom. */
import type { Edge } from './read-imports.ts'

type Layer = {
  readonly of: RegExp
  /** Parts of ours that it may import beside itself. */
  readonly may: readonly string[]
}

const below = (...names: readonly string[]): readonly string[] => names.map((name) => `shared/${name}/`)
const everyShared = below('base', 'playbook', 'domain', 'text', 'documents', 'contract')
const applicationParts = [
  'electron/store/',
  'electron/documents/',
  'electron/importers/',
  'electron/exporters/',
]
/** What hosts hold of the application, without what lies behind it. */
const application = 'electron/app/application.ts'
const everyElectron = [...everyShared, 'electron/']

const layers: Readonly<Record<string, Layer>> = {
  base: { of: /^shared\/base\//, may: [] },
  playbook: { of: /^shared\/playbook\//, may: below('base') },
  domain: { of: /^shared\/domain\//, may: below('base', 'playbook') },
  text: { of: /^shared\/text\//, may: below('base', 'playbook', 'domain') },
  'shared/documents': { of: /^shared\/documents\//, may: below('base', 'playbook', 'domain', 'text') },
  contract: { of: /^shared\/contract\//, may: below('base', 'playbook', 'domain', 'text', 'documents') },
  store: { of: /^electron\/store\//, may: everyShared },
  'electron/documents': { of: /^electron\/documents\//, may: everyShared },
  importers: { of: /^electron\/importers\//, may: everyShared },
  exporters: { of: /^electron\/exporters\//, may: everyShared },
  app: { of: /^electron\/app\//, may: [...everyShared, ...applicationParts] },
  demo: { of: /^electron\/demo\//, may: [...everyShared, application] },
  hosts: { of: /^electron\/hosts\//, may: [...everyShared, application] },
  roots: { of: /^electron\/[^/]+\.ts$/, may: [...everyElectron, 'package.json'] },
  client: { of: /^renderer\/client\//, may: everyShared },
  ui: { of: /^renderer\/ui\//, may: below('base') },
  preview: {
    of: /^renderer\/document-preview\//,
    may: [...everyShared, 'renderer/ui/', 'renderer/client/'],
  },
  features: {
    of: /^renderer\/features\//,
    may: [...everyShared, 'renderer/ui/', 'renderer/client/', 'renderer/document-preview/'],
  },
  page: { of: /^renderer\/app\//, may: [...everyShared, 'renderer/'] },
}

type Owned = { readonly package: RegExp; readonly by: RegExp; readonly why: string }

const electronOwners = /^electron\/(main|preload)\.ts$|^electron\/hosts\/electron\/electron-[^/]+\.ts$/

const owned: readonly Owned[] = [
  { package: /^(kysely|better-sqlite3)(\/|$)/, by: /^electron\/store\//, why: 'the database is the store’s' },
  { package: /^docx(\/|$)/, by: /^electron\/documents\//, why: 'Word files are made in electron/documents' },
  { package: /^zod(\/|$)/, by: /^(shared\/contract|renderer\/client)\//, why: 'schemas are the contract’s' },
  {
    package: /^electron(\/|$)/,
    by: electronOwners,
    why: 'Electron is known to main, preload and hosts/electron',
  },
  { package: /^node:/, by: /^electron\//, why: 'shared and renderer run without Node' },
  {
    package: /^node:(http|https|net|tls|dgram)$/,
    by: /^electron\/hosts\/http\//,
    why: 'sockets are the browser host’s',
  },
  { package: /^(react|react-dom)(\/|$)/, by: /^renderer\//, why: 'React is the page’s' },
]

/** `renderer/features/board/…` → `board`. */
function featureOf(path: string): string | undefined {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1]
}

function isOurs(target: string): boolean {
  return /^(shared|electron|renderer|package\.json)(\/|$)/.test(target) && target !== 'electron'
}

function judgeOwn({ from, to }: Edge): string | null {
  const found = Object.entries(layers).find(([, layer]) => layer.of.test(from))
  if (found === undefined) return `${from} belongs to no layer`
  const [name, layer] = found
  const [one, other] = [featureOf(from), featureOf(to)]
  if (one !== undefined && other !== undefined && one !== other) return 'a feature never imports another'
  // A style sheet beside its component, or one of the page's own.
  if (to.endsWith('.css') && to.startsWith('renderer/')) return null
  if (layer.of.test(to) || layer.may.some((part) => to.startsWith(part))) return null
  return `${name} may not import it`
}

/** What is wrong with an edge; null when it may be. The edge is printed as it would be searched for. */
export function judgeEdge(edge: Edge): string | null {
  const wrong = isOurs(edge.to)
    ? judgeOwn(edge)
    : (owned.find((owner) => owner.package.test(edge.to) && !owner.by.test(edge.from))?.why ?? null)
  return wrong === null ? null : `${edge.from} → ${edge.to}: ${wrong}`
}
