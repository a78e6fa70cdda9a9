/**
 * The lists of a document as their XML part: one multilevel list that numbers headings ("9") and clauses ("9.4") through
 * their styles, and bullets in text and in tables. Paragraphs name a style, never a list.
 */
import { fixedMeasures } from '../../../shared/documents/layout.ts'
import { lists } from './paragraph-styles.ts'
import { colourXml, twips } from './style-xml.ts'
import { grey, teal } from './theme.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function levelXml(
  level: number,
  format: string,
  text: string,
  style: string,
  indent: number,
  run: string,
): string {
  const pStyle = style === '' ? '' : `<w:pStyle w:val="${style}"/>`
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${pStyle}<w:suff w:val="tab"/>`,
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${twips(indent)}"/></w:tabs><w:ind w:left="${twips(indent)}" w:hanging="${twips(indent)}"/></w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:lvl>',
  ].join('')
}

function listXml(id: number, type: string, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="${type}"/>${levels.join('')}</w:abstractNum>`
}

/** The `word/numbering.xml` part. */
export function numberingXml(numbered: boolean): string {
  const { clauseIndent, bulletIndent } = fixedMeasures
  const plainNumber = `<w:b w:val="0"/><w:bCs w:val="0"/>${colourXml(grey)}`
  const bullet = (style: string): string => levelXml(0, 'bullet', '•', style, bulletIndent, colourXml(teal))
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${namespace}">`,
    listXml(lists.clauses, 'multilevel', [
      levelXml(0, 'decimal', '%1', numbered ? 'Heading1' : '', clauseIndent, ''),
      levelXml(1, 'decimal', '%1.%2', 'Clause', clauseIndent, plainNumber),
    ]),
    listXml(lists.bullets, 'hybridMultilevel', [bullet('ListBullet')]),
    listXml(lists.tableBullets, 'hybridMultilevel', [bullet('TableBullet')]),
    ...Object.values(lists).map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
    '</w:numbering>',
  ].join('')
}
