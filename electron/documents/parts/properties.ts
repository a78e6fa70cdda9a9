/**
 * The parts that describe a file: core, application and custom properties, settings, and the custom XML part by which the
 * file is known again when it comes back. Dates come from the record, never from a clock.
 */
import { createHash } from 'node:crypto'
import type { DocumentBlocks } from '../../../shared/documents/block.ts'
import { escapeXml } from '../xml-safe.ts'

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006'
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const customFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** The namespace of the record's mark inside the file. */
export const recordNamespace = 'urn:entente:record:1'

// Names the schema of the part, not the file: the same in every document.
const storeItemId = '{6B1F7C52-4E0D-4E57-9C5B-2A6B51B3E0A1}'

/** SHA-256 of the body as it was exported, by which a changed file is told from an unchanged one. */
export function bodyFingerprint(document: DocumentBlocks): string {
  return createHash('sha256').update(JSON.stringify(document.blocks)).digest('hex')
}

// A name of which nothing could be kept leaves the product's own.
function creatorOf(document: DocumentBlocks): string {
  return document.creator.trim() || 'Entente'
}

function coreXml(document: DocumentBlocks): string {
  const at = `${document.recordedOn}T00:00:00Z`
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(document.title)}</dc:title><dc:subject>${escapeXml(document.subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(creatorOf(document))}</dc:creator><cp:keywords>${escapeXml(document.keywords.join(', '))}</cp:keywords>`,
    `<cp:lastModifiedBy>${escapeXml(creatorOf(document))}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    `<dc:language>${document.language}</dc:language></cp:coreProperties>`,
  ].join('')
}

function appXml(document: DocumentBlocks): string {
  return `${xmlHead}<Properties xmlns="${officeDocument}/extended-properties"><Application>Entente</Application><Company>${escapeXml(creatorOf(document))}</Company><AppVersion>16.0000</AppVersion></Properties>`
}

function customXml(document: DocumentBlocks): string {
  const properties: readonly (readonly [string, string])[] = [
    ['EntenteKind', document.kind],
    ['EntenteRecord', document.recordId],
    ['EntenteVersion', String(document.version)],
    ['EntenteFingerprint', bodyFingerprint(document)],
  ]
  const rows = properties.map(
    ([name, value], index) =>
      `<property fmtid="${customFormat}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  return `${xmlHead}<Properties xmlns="${officeDocument}/custom-properties" xmlns:vt="${officeDocument}/docPropsVTypes">${rows.join('')}</Properties>`
}

function recordXml(document: DocumentBlocks): string {
  return `${xmlHead}<record xmlns="${recordNamespace}" kind="${document.kind}" id="${escapeXml(document.recordId)}" version="${document.version}" fingerprint="${bodyFingerprint(document)}"/>`
}

function settingsXml(document: DocumentBlocks): string {
  const compatibility = [
    ['compatibilityMode', '15'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
  ].map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  )
  return [
    `${xmlHead}<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>`,
    `<w:characterSpacingControl w:val="doNotCompress"/><w:compat>${compatibility.join('')}</w:compat>`,
    `<w:themeFontLang w:val="${document.language}" w:bidi="ar-SA"/>`,
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>',
  ].join('')
}

function fontsXml(): string {
  return [
    `${xmlHead}<w:fonts xmlns:w="${wordNamespace}">`,
    '<w:font w:name="Calibri"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>',
    '<w:font w:name="Georgia"><w:altName w:val="Gelasio"/><w:panose1 w:val="02040502050405020303"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>',
    '</w:fonts>',
  ].join('')
}

/** The parts by their names in the package. */
export function propertyParts(document: DocumentBlocks): Readonly<Record<string, string>> {
  return {
    'docProps/core.xml': coreXml(document),
    'docProps/app.xml': appXml(document),
    'docProps/custom.xml': customXml(document),
    'word/settings.xml': settingsXml(document),
    'word/fontTable.xml': fontsXml(),
    'customXml/item1.xml': recordXml(document),
    'customXml/itemProps1.xml': `${xmlHead}<ds:datastoreItem xmlns:ds="${officeDocument}/customXml" ds:itemID="${storeItemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${recordNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeDocument}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  }
}
