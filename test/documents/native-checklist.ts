/**
 * A linter of our own over Word files: what makes a document native to Word, and what no validator catches but Word calls
 * corrupt. Returns findings in words; an empty list is a clean file.
 */
import type { WordParts } from './word-file.ts'
import { checkTables } from './table-checklist.ts'

const builtInStyles: Readonly<Record<string, string>> = {
  Normal: 'Normal',
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  ListBullet: 'List Bullet',
  Quote: 'Quote',
  Header: 'header',
  Footer: 'footer',
  TableGrid: 'Table Grid',
  DefaultParagraphFont: 'Default Paragraph Font',
  TableNormal: 'Normal Table',
  NoList: 'No List',
}

type Check = (parts: WordParts) => readonly string[]

function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? match[0])
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

export function bodyOf(parts: WordParts): string {
  return parts['word/document.xml'] ?? ''
}

const wellFormed: Check = (parts) =>
  Object.entries(parts).flatMap(([name, xml]) => {
    const open: string[] = []
    for (const [, close, tag, empty] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:"[^"]*"|[^>"])*?(\/?)>/g)) {
      if (close === '/') {
        if (open.pop() !== tag) return [`${name}: </${tag}> closes nothing`]
      } else if (empty !== '/') open.push(tag ?? '')
    }
    const bad = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(xml) || !xml.isWellFormed()
    return [
      ...open.map((tag) => `${name}: <${tag}> stays open`),
      ...(bad ? [`${name}: forbidden character`] : []),
    ]
  })

const order: Check = (parts) => {
  const names = Object.keys(parts)
  const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
  return first.every((name, index) => names[index] === name) ? [] : [`order of parts: ${names.join(', ')}`]
}

const typed: Check = (parts) => {
  const types = parts['[Content_Types].xml'] ?? ''
  return Object.keys(parts)
    .filter((name) => name.endsWith('.xml') && !name.startsWith('[') && name !== 'customXml/item1.xml')
    .filter((name) => !types.includes(`PartName="/${name}"`))
    .map((name) => `${name}: no content type`)
}

const related: Check = (parts) =>
  Object.entries(parts)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) => {
      const folder = name.replace(/_rels\/[^/]*$/, '')
      return all(xml, /Target="([^"]+)"/g)
        .map((target) => new URL(target, `file:///${folder}`).pathname.slice(1))
        .filter((target) => !(target in parts))
        .map((target) => `${name}: nothing at ${target}`)
    })

const styled: Check = (parts) => {
  const styles = parts['word/styles.xml'] ?? ''
  const ids = all(styles, /w:styleId="([^"]+)"/g)
  const used = Object.entries(parts)
    .filter(([name]) => /^word\/(document|header\d|footer\d|numbering)\.xml$/.test(name))
    .flatMap(([, xml]) => all(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g))
  return [
    ...Object.entries(builtInStyles)
      .filter(([id, name]) => !styles.includes(`w:styleId="${id}"><w:name w:val="${name}"/>`))
      .map(([id]) => `styles: ${id} is missing or misnamed`),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `style ${id} is used, not defined`),
    ...duplicates(ids).map((id) => `style ${id} is defined twice`),
    ...(/w:styleId="Heading1".*?<w:keepNext\/>.*?<w:outlineLvl w:val="0"\/>/s.test(styles)
      ? []
      : ['heading 1 lacks keepNext or its outline level']),
    ...(styles.includes('w:asciiTheme="majorHAnsi"') && styles.includes('w:themeColor=')
      ? []
      : ['no theme fonts or colours']),
    ...(/<w:rFonts[^>]*w:ascii=/.test(styles) ? ['a style names a font, not a theme font'] : []),
  ]
}

const undecorated: Check = (parts) => {
  const body = bodyOf(parts)
  const runs = all(body, /<w:rPr>(.*?)<\/w:rPr>/gs)
    .map((run) => run.replaceAll(/<w:rStyle [^>]*\/>|<w:rtl\/>/g, ''))
    .filter((rest) => rest !== '')
  const paragraphs = all(body, /<w:pPr>(.*?)<\/w:pPr>/gs)
    .map((paragraph) => paragraph.replaceAll(/<w:pStyle [^>]*\/>|<w:keepNext\/>|<w:bidi\/>/g, ''))
    .filter((rest) => rest !== '')
  const bare = all(body, /<w:p>(?!<w:pPr><w:pStyle )(.{0,60})/g)
  return [
    ...runs.map((rest) => `direct run formatting: ${rest}`),
    ...paragraphs.map((rest) => `direct paragraph formatting: ${rest}`),
    ...bare.map((rest) => `a paragraph without a style: ${rest}`),
  ]
}

const structured: Check = (parts) => {
  const body = bodyOf(parts)
  const styles = all(body, /<w:pStyle w:val="([^"]+)"/g)
  const instructions = all(body, /REF (\w+)/g)
  const bookmarks = all(body, /<w:bookmarkStart[^>]*w:name="([^"]+)"/g)
  const starts = all(body, /<w:bookmarkStart[^>]*w:id="([^"]+)"/g)
  const ends = all(body, /<w:bookmarkEnd[^>]*w:id="([^"]+)"/g)
  return [
    ...(styles.filter((style) => style === 'Title').length === 1 ? [] : ['not exactly one title']),
    ...(styles.includes('Heading2') && !styles.includes('Heading1') ? ['a heading level is skipped'] : []),
    ...(/<\/w:tbl><w:sectPr/.test(body) ? ['the document ends in a table'] : []),
    ...instructions.filter((name) => !bookmarks.includes(name)).map((name) => `REF to nothing: ${name}`),
    ...[...duplicates(bookmarks), ...duplicates(starts)].map((name) => `bookmark twice: ${name}`),
    ...(starts.toSorted().join() === ends.toSorted().join() ? [] : ['bookmarks do not pair']),
    ...bookmarks.filter((name) => name.length > 40).map((name) => `bookmark too long: ${name}`),
    ...(body.includes('<w:titlePg/>') ? [] : ['no different first page']),
  ]
}

const controlled: Check = (parts) => {
  const controls = all(bodyOf(parts), /<w:sdtPr>(.*?)<\/w:sdtPr>/gs)
  const value = (control: string, name: string): string =>
    new RegExp(`<w:${name} w:val="([^"]*)"`).exec(control)?.[1] ?? ''
  return [
    ...duplicates(controls.map((control) => value(control, 'id'))).map((id) => `control id twice: ${id}`),
    ...controls.flatMap((control) =>
      ['alias', 'tag']
        .filter((name) => value(control, name) === '' || value(control, name).length > 64)
        .map((name) => `control with no or too long ${name}`),
    ),
  ]
}

const described: Check = (parts) => {
  const core = parts['docProps/core.xml'] ?? ''
  const wanted = ['dc:title', 'dc:subject', 'dc:creator', 'cp:keywords', 'dc:language', 'dcterms:created']
  const settings = parts['word/settings.xml'] ?? ''
  const feet = Object.entries(parts).filter(([name]) => /^word\/footer\d\.xml$/.test(name))
  return [
    ...wanted
      .filter((name) => !new RegExp(`<${name}[^>]*>[^<]+</${name}>`).test(core))
      .map((name) => `core property ${name} is missing`),
    ...(/w:name="compatibilityMode"[^>]*w:val="15"/.test(settings) ? [] : ['not compatibility mode 15']),
    ...['EntenteRecord', 'EntenteVersion', 'EntenteFingerprint']
      .filter((name) => !(parts['docProps/custom.xml'] ?? '').includes(`name="${name}"`))
      .map((name) => `custom property ${name} is missing`),
    ...((parts['customXml/item1.xml'] ?? '').includes('urn:entente:record:1') ? [] : ['no record part']),
    ...feet
      .filter(([, xml]) => !xml.includes('PAGE') || !xml.includes('NUMPAGES'))
      .map(([name]) => `${name}: no page number`),
    ...(feet.length === 2 ? [] : ['not two feet']),
    ...(/w:lang w:val="[a-z]{2}-[A-Z]{2}"/.test(parts['word/styles.xml'] ?? '') ? [] : ['no language']),
  ]
}

/** Everything wrong with a Word file of ours. */
export function nativeFindings(parts: WordParts): readonly string[] {
  const checks: readonly Check[] = [
    wellFormed,
    order,
    typed,
    related,
    styled,
    undecorated,
    structured,
    controlled,
    described,
    (all) => checkTables(bodyOf(all), all['word/styles.xml'] ?? ''),
  ]
  return checks.flatMap((check) => check(parts))
}
