/**
 * The one step after the library has packed a document: parts that it has no API for are put in, parts that say nothing are
 * left out, ids follow from the content, and the package is zipped in a fixed order at a fixed time. Same blocks, same bytes.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { DocumentBlocks } from '../../shared/documents/block.ts'
import { withDatePickers } from './parts/date-pickers.ts'
import { propertyParts } from './parts/properties.ts'
import { withTableProperties } from './parts/table-properties.ts'

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'application/vnd.openxmlformats-package'
const officeTypes = 'application/vnd.openxmlformats-officedocument'

const firstParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
const leftOut = /^word\/(_rels\/)?(footnotes|endnotes|comments)\.xml(\.rels)?$/

const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${officeTypes}.wordprocessingml.document.main+xml`],
  [/^word\/(styles|settings|numbering|fontTable)\.xml$/, `${officeTypes}.wordprocessingml.$1+xml`],
  [/^word\/(header|footer)\d+\.xml$/, `${officeTypes}.wordprocessingml.$1+xml`],
  [/^word\/theme\/theme1\.xml$/, `${officeTypes}.theme+xml`],
  [/^docProps\/core\.xml$/, `${packageTypes}.core-properties+xml`],
  [/^docProps\/app\.xml$/, `${officeTypes}.extended-properties+xml`],
  [/^docProps\/custom\.xml$/, `${officeTypes}.custom-properties+xml`],
  [/^customXml\/itemProps1\.xml$/, `${officeTypes}.customXmlProperties+xml`],
]

function contentTypesXml(names: readonly string[]): string {
  const overrides = names
    .toSorted()
    .flatMap((name) =>
      contentTypes
        .filter(([pattern]) => pattern.test(name))
        .map(
          ([pattern, type]) => `<Override PartName="/${name}" ContentType="${name.replace(pattern, type)}"/>`,
        ),
    )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    `<Default Extension="rels" ContentType="${packageTypes}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    ...overrides,
    '</Types>',
  ].join('')
}

// The library counts bookmarks on through the life of the process.
function withOwnBookmarkIds(documentXml: string): string {
  const ids = new Map<string, number>()
  return documentXml.replaceAll(/<w:bookmark(Start|End)\b[^>]*?>/g, (element) =>
    element.replace(/w:id="(\d+)"/, (_, id: string) => {
      const own = ids.get(id) ?? ids.size + 1
      ids.set(id, own)
      return `w:id="${own}"`
    }),
  )
}

function documentRelations(xml: string): string {
  return xml
    .replaceAll(/<Relationship [^>]*Target="(footnotes|endnotes|comments)\.xml"[^>]*\/>/g, '')
    .replace(
      '</Relationships>',
      `<Relationship Id="rIdRecord" Type="${officeDocument}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    )
}

function isEmptyRelations(name: string, xml: string): boolean {
  return name.endsWith('.rels') && !xml.includes('<Relationship ')
}

function zipInOrder(parts: ReadonlyMap<string, string>): Uint8Array {
  const rest = [...parts.keys()].filter((name) => !firstParts.includes(name)).toSorted()
  const files: Zippable = {}
  for (const name of [...firstParts, ...rest]) files[name] = strToU8(parts.get(name) ?? '')
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1), os: 0 })
}

/** The packed document with its own style sheet and numbering, complete and the same for the same blocks. */
export function finalize(
  packed: Uint8Array,
  document: DocumentBlocks,
  ownParts: Readonly<Record<string, string>>,
): Uint8Array {
  const parts = new Map<string, string>()
  for (const [name, bytes] of Object.entries(unzipSync(packed))) {
    const xml = strFromU8(bytes)
    if (!leftOut.test(name) && !isEmptyRelations(name, xml)) parts.set(name, xml)
  }
  for (const [name, xml] of Object.entries({ ...propertyParts(document), ...ownParts })) parts.set(name, xml)
  const body = withOwnBookmarkIds(parts.get('word/document.xml') ?? '')
  parts.set('word/document.xml', withDatePickers(withTableProperties(body, document.blocks)))
  const relations = 'word/_rels/document.xml.rels'
  parts.set(relations, documentRelations(parts.get(relations) ?? ''))
  parts.set('[Content_Types].xml', contentTypesXml([...parts.keys()]))
  return zipInOrder(parts)
}
