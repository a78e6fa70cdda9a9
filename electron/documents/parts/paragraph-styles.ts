/**
 * Every paragraph style of a document, from the layout's measures. Built-in styles keep their real names and ids, so that
 * Word's navigation, lists and templates know them.
 */
import { addressSpace, fixedMeasures, type Measures } from '../../../shared/documents/layout.ts'
import type { StyleDefinition } from './style-xml.ts'
import { grey, hairline, ink, navy, teal, tint } from './theme.ts'

/** The lists of the numbering part: headings with clauses, bullets in text, bullets in tables. */
export const lists = { clauses: 1, bullets: 2, tableBullets: 3 } as const

function builtIn(measures: Measures, numbered: boolean): readonly StyleDefinition[] {
  const list = numbered ? { list: { numId: lists.clauses, level: 0 } } : {}
  return [
    { id: 'Normal', name: 'Normal', quick: true, after: measures.paragraphAfter, line: measures.bodyLine },
    {
      id: 'Heading1',
      name: 'heading 1',
      basedOn: 'Normal',
      next: 'Normal',
      quick: true,
      keepNext: true,
      keepLines: true,
      ...list,
      before: measures.headingBefore,
      after: measures.headingAfter,
      line: 1,
      outline: 0,
      heading: true,
      bold: true,
      colour: navy,
      size: measures.heading,
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      basedOn: 'Normal',
      next: 'Normal',
      quick: true,
      keepNext: true,
      keepLines: true,
      before: measures.headingBefore / 2,
      after: measures.headingAfter / 2,
      outline: 1,
      bold: true,
      colour: navy,
      size: measures.body,
    },
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Subtitle',
      quick: true,
      keepNext: true,
      keepLines: true,
      after: measures.paragraphAfter,
      line: 1,
      heading: true,
      colour: navy,
      size: measures.title,
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quick: true,
      keepNext: true,
      line: 1,
      after: fixedMeasures.subtitleAfter,
      colour: grey,
      size: measures.subtitle,
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quick: true,
      borders: { left: { colour: teal, points: 2.25, space: 8 } },
      after: measures.quoteAfter,
      indent: { left: fixedMeasures.quoteIndent },
      heading: true,
      italic: true,
      colour: navy,
      size: measures.quote,
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      basedOn: 'Normal',
      quick: true,
      list: { numId: lists.bullets, level: 0 },
      after: measures.bulletAfter,
    },
    { id: 'Salutation', name: 'Salutation', basedOn: 'Normal', next: 'Normal' },
    {
      id: 'Closing',
      name: 'Closing',
      basedOn: 'Normal',
      keepNext: true,
      before: measures.headingBefore / 2,
      after: measures.signatureRoom,
    },
  ]
}

function ownText(measures: Measures, textWidth: number): readonly StyleDefinition[] {
  const calloutEdge = { colour: tint, points: 0.5, space: Math.round(measures.calloutPadding) }
  return [
    {
      id: 'Kicker',
      name: 'Kicker',
      basedOn: 'Normal',
      next: 'Title',
      keepNext: true,
      after: 0,
      line: 1,
      bold: true,
      capitals: true,
      tracking: 1.5,
      colour: teal,
      size: measures.kicker,
    },
    {
      id: 'Clause',
      name: 'Clause',
      basedOn: 'Normal',
      quick: true,
      list: { numId: lists.clauses, level: 1 },
      after: measures.clauseAfter,
    },
    {
      id: 'Callout',
      name: 'Callout',
      basedOn: 'Normal',
      keepNext: true,
      keepLines: true,
      borders: {
        top: calloutEdge,
        left: { colour: navy, points: 3, space: 6 },
        bottom: calloutEdge,
        right: { colour: tint, points: 0.5, space: 6 },
      },
      fill: tint,
      before: measures.calloutPadding,
      after: measures.calloutPadding + measures.headingBefore / 2,
      indent: { left: fixedMeasures.calloutIndent, right: fixedMeasures.calloutIndent },
      size: measures.table,
    },
    {
      id: 'AddressLine',
      name: 'Address Line',
      basedOn: 'Normal',
      next: 'Salutation',
      before: measures.headingBefore * addressSpace,
      after: measures.headingBefore,
    },
    {
      id: 'SignatureLine',
      name: 'Signature Line',
      basedOn: 'Normal',
      keepLines: true,
      borders: { top: { colour: grey, points: 0.5, space: 3 } },
      indent: { left: 0, right: textWidth / 2 },
      bold: true,
      colour: navy,
      after: 0,
    },
    {
      id: 'SignatureTitle',
      name: 'Signature Title',
      basedOn: 'Normal',
      colour: grey,
      size: measures.table,
      after: measures.headingBefore,
    },
    { id: 'TableEnd', name: 'Table End', basedOn: 'Normal', after: 0, line: 1, size: 1 },
  ]
}

function inTables(measures: Measures): readonly StyleDefinition[] {
  const bold = { bold: true } as const
  return [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quick: true,
      after: 0,
      line: measures.tableLine,
      size: measures.table,
    },
    { id: 'TableNumber', name: 'Table Number', basedOn: 'TableText', align: 'end' },
    { id: 'TableLabel', name: 'Table Label', basedOn: 'TableText', ...bold },
    {
      id: 'TableSubLabel',
      name: 'Table Sub-label',
      basedOn: 'TableText',
      colour: grey,
      size: measures.label,
    },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      keepNext: true,
      ...bold,
      colour: navy,
      size: measures.tableHead,
    },
    { id: 'TableHeadNumber', name: 'Table Head Number', basedOn: 'TableHead', align: 'end' },
    {
      id: 'TableBullet',
      name: 'Table Bullet',
      basedOn: 'TableText',
      list: { numId: lists.tableBullets, level: 0 },
      after: measures.bulletAfter,
    },
    {
      id: 'FactLabel',
      name: 'Fact Label',
      basedOn: 'TableText',
      keepNext: true,
      line: 1,
      colour: grey,
      size: measures.label,
    },
    { id: 'FactValue', name: 'Fact Value', basedOn: 'TableText', line: 1, ...bold, size: measures.body },
    {
      id: 'PartyName',
      name: 'Party Name',
      basedOn: 'TableText',
      keepNext: true,
      ...bold,
      colour: navy,
      size: measures.body,
    },
    { id: 'SignatureEntry', name: 'Signature Entry', basedOn: 'TableText', size: measures.body },
  ]
}

function runningHeads(textWidth: number): readonly StyleDefinition[] {
  const head = { basedOn: 'Normal', after: 0, line: 1, colour: grey, size: 8, rightTab: textWidth } as const
  return [
    { id: 'Header', name: 'header', ...head },
    {
      id: 'HeaderFirst',
      name: 'Header First',
      basedOn: 'Header',
      borders: { top: { colour: navy, points: 5, space: 8 } },
    },
    { id: 'Footer', name: 'footer', ...head, borders: { top: { colour: hairline, points: 0.5, space: 6 } } },
  ]
}

/** All paragraph styles; headings carry numbers where the document's own headings do. Width in points. */
export function paragraphStyles(
  measures: Measures,
  textWidth: number,
  numbered: boolean,
): readonly StyleDefinition[] {
  return [
    ...builtIn(measures, numbered),
    ...ownText(measures, textWidth),
    ...inTables(measures),
    ...runningHeads(textWidth),
  ]
}

/** What text has unless a style says otherwise. */
export function defaultText(measures: Measures): StyleDefinition {
  return { id: '', name: '', colour: ink, size: measures.body }
}
