/**
 * Small writers of WordprocessingML style definitions. The elements of each group are written in the order that the schema
 * demands, which is why nothing else writes them.
 */
import type { ThemeColour } from './theme.ts'

const twipsPerPoint = 20

/** Points to twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * twipsPerPoint)
}

const lineUnit = 240

export type Line = { readonly colour: ThemeColour; readonly points: number; readonly space: number }

export type StyleDefinition = {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  /** Shown among the styles that Word recommends. */
  readonly quick?: boolean
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly list?: { readonly numId: number; readonly level: number }
  readonly borders?: { readonly [side in 'top' | 'left' | 'bottom' | 'right']?: Line }
  readonly fill?: ThemeColour
  readonly rightTab?: number
  /** Points before, after; line as a multiple. */
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number }
  readonly align?: 'start' | 'end'
  readonly outline?: number
  readonly heading?: boolean
  readonly bold?: boolean
  readonly italic?: boolean
  readonly capitals?: boolean
  readonly tracking?: number
  readonly colour?: ThemeColour
  readonly size?: number
}

export function colourXml(colour: ThemeColour): string {
  return `<w:color w:val="${colour.hex}" w:themeColor="${colour.slot}"/>`
}

export function fillXml(colour: ThemeColour): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${colour.hex}" w:themeFill="${colour.slot}"/>`
}

/** One border; widths are in eighths of a point. */
export function borderXml(side: string, line: Line): string {
  const { colour, points, space } = line
  return `<w:${side} w:val="single" w:sz="${Math.round(points * 8)}" w:space="${space}" w:color="${colour.hex}" w:themeColor="${colour.slot}"/>`
}

function bordersXml(borders: NonNullable<StyleDefinition['borders']>): string {
  const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
    const line = borders[side]
    return line === undefined ? '' : borderXml(side, line)
  })
  return `<w:pBdr>${sides.join('')}</w:pBdr>`
}

function spacingXml({ before, after, line }: StyleDefinition): string {
  if (before === undefined && after === undefined && line === undefined) return ''
  const parts = [
    before === undefined ? '' : ` w:before="${twips(before)}"`,
    after === undefined ? '' : ` w:after="${twips(after)}"`,
    line === undefined ? '' : ` w:line="${Math.round(line * lineUnit)}" w:lineRule="auto"`,
  ]
  return `<w:spacing${parts.join('')}/>`
}

function indentXml(indent: NonNullable<StyleDefinition['indent']>): string {
  const right = indent.right === undefined ? '' : ` w:right="${twips(indent.right)}"`
  const hanging = indent.hanging === undefined ? '' : ` w:hanging="${twips(indent.hanging)}"`
  return `<w:ind w:left="${twips(indent.left)}"${right}${hanging}/>`
}

/** Paragraph properties in the schema's order. */
export function paragraphXml(style: StyleDefinition): string {
  const parts = [
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    style.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${style.list.level}"/><w:numId w:val="${style.list.numId}"/></w:numPr>`,
    style.borders === undefined ? '' : bordersXml(style.borders),
    style.fill === undefined ? '' : fillXml(style.fill),
    style.rightTab === undefined
      ? ''
      : `<w:tabs><w:tab w:val="right" w:pos="${twips(style.rightTab)}"/></w:tabs>`,
    spacingXml(style),
    style.indent === undefined ? '' : indentXml(style.indent),
    style.align === undefined ? '' : `<w:jc w:val="${style.align === 'end' ? 'right' : 'left'}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('')
  return parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`
}

/** Run properties in the schema's order. */
export function runXml(style: StyleDefinition): string {
  const size = style.size === undefined ? '' : Math.round(style.size * 2)
  const parts = [
    style.heading
      ? '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>'
      : '',
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    style.capitals ? '<w:caps/>' : '',
    style.colour === undefined ? '' : colourXml(style.colour),
    style.tracking === undefined ? '' : `<w:spacing w:val="${twips(style.tracking)}"/>`,
    size === '' ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('')
  return parts === '' ? '' : `<w:rPr>${parts}</w:rPr>`
}

/** A paragraph style. */
export function styleXml(style: StyleDefinition): string {
  return [
    `<w:style w:type="paragraph"${style.id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${style.id}">`,
    `<w:name w:val="${style.name}"/>`,
    style.basedOn === undefined ? '' : `<w:basedOn w:val="${style.basedOn}"/>`,
    style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`,
    style.quick ? '<w:qFormat/>' : '',
    paragraphXml(style),
    runXml(style),
    '</w:style>',
  ].join('')
}
