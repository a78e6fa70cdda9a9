/**
 * Rich text as Word runs: newlines as breaks, bold by the Strong style, references as fields, and direction from the first
 * strong character. No other direct formatting.
 */
import { Bookmark, Paragraph, type ParagraphChild, SimpleField, TextRun } from 'docx'
import type { RichText } from '../../../shared/documents/block.ts'
import { plainText } from '../../../shared/documents/rich-text.ts'

const rightToLeftScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** True where the first letter belongs to a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)
  return first !== null && rightToLeftScript.test(first[0])
}

/** The bookmark of a heading or clause: letters, digits and underscores, at most 40. */
export function bookmarkName(anchor: string): string {
  return `ref_${anchor.replaceAll(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
}

/** A text as runs, one a line, in the character style given ('' for none). */
export function textRuns(text: string, style: string): readonly TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(style === '' ? {} : { style }),
        ...(index === 0 ? {} : { break: 1 }),
        ...(isRightToLeft(line) ? { rightToLeft: true } : {}),
      }),
  )
}

function richRuns(text: RichText): readonly ParagraphChild[] {
  return text.flatMap((run): readonly ParagraphChild[] =>
    run.kind === 'clause'
      ? [new SimpleField(`REF ${bookmarkName(run.anchor)} \\r \\h`, run.cited)]
      : textRuns(run.text, run.kind === 'bold' ? 'Strong' : ''),
  )
}

export type ParagraphSetting = { readonly keepNext?: boolean; readonly anchor?: string }

/** A paragraph in a style. With an anchor it can be cited. */
export function paragraph(style: string, text: RichText, setting: ParagraphSetting): Paragraph {
  const runs = richRuns(text)
  const { anchor, keepNext } = setting
  return new Paragraph({
    style,
    ...(keepNext ? { keepNext: true } : {}),
    ...(isRightToLeft(plainText(text)) ? { bidirectional: true } : {}),
    children: anchor === undefined ? runs : [new Bookmark({ id: bookmarkName(anchor), children: runs })],
  })
}
