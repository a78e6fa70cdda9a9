/**
 * The style sheet of a document as its XML part: defaults, paragraph, character and table styles. It replaces the one that
 * the library writes, which knows neither table styles nor theme fonts.
 */
import { fixedMeasures, type Measures } from '../../../shared/documents/layout.ts'
import { defaultText, paragraphStyles } from './paragraph-styles.ts'
import { borderXml, colourXml, fillXml, type Line, styleXml, twips } from './style-xml.ts'
import { grey, hairline, ink, navy, tint } from './theme.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const hair: Line = { colour: hairline, points: 0.5, space: 0 }
const rule: Line = { colour: navy, points: 1, space: 0 }
const thinRule: Line = { colour: navy, points: 0.5, space: 0 }

function defaultsXml(measures: Measures, language: string): string {
  const size = Math.round(measures.body * 2)
  const { colour } = defaultText(measures)
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>',
    colourXml(colour ?? ink),
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:lang w:val="${language}" w:eastAsia="en-US" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  ].join('')
}

function characterStyles(): string {
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
    `<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr>${colourXml(grey)}</w:rPr></w:style>`,
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  ].join('')
}

function cellMargins(measures: Measures, side: number): string {
  const padding = twips(measures.cellPadding)
  return `<w:tblCellMar><w:top w:w="${padding}" w:type="dxa"/><w:left w:w="${twips(side)}" w:type="dxa"/><w:bottom w:w="${padding}" w:type="dxa"/><w:right w:w="${twips(side)}" w:type="dxa"/></w:tblCellMar>`
}

function tableStyle(id: string, name: string, borders: string, margins: string, conditional: string): string {
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>`,
    `<w:tblPr>${borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`}${margins}</w:tblPr>`,
    conditional,
    '</w:style>',
  ].join('')
}

function tableStyles(measures: Measures): string {
  const { cellSide } = fixedMeasures
  const margins = cellMargins(measures, cellSide)
  const inner = borderXml('insideH', hair)
  const below = borderXml('bottom', hair)
  const headRow = `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${borderXml('bottom', thinRule)}</w:tcBorders>${fillXml(tint)}</w:tcPr></w:tblStylePr>`
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => borderXml(side, hair)).join('')}</w:tblBorders></w:tblPr></w:style>`,
    tableStyle('RuledTable', 'Ruled Table', borderXml('top', rule) + below + inner, margins, headRow),
    tableStyle('LabelTable', 'Label Table', borderXml('top', rule) + below + inner, margins, ''),
    tableStyle('FactTable', 'Fact Table', borderXml('top', hair) + below, cellMargins(measures, 0), ''),
    tableStyle('SignatureTable', 'Signature Table', '', cellMargins(measures, 0), ''),
  ].join('')
}

/** The `word/styles.xml` part. */
export function stylesXml(
  measures: Measures,
  textWidth: number,
  numbered: boolean,
  language: string,
): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${namespace}">`,
    defaultsXml(measures, language),
    paragraphStyles(measures, textWidth, numbered).map(styleXml).join(''),
    characterStyles(),
    tableStyles(measures),
    '</w:styles>',
  ].join('')
}
