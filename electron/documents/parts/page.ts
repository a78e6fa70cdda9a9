/**
 * The page: size, margins, running heads and the foot with "Page 1 of 2". The first page has its own head with a bar.
 */
import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { DocumentBlocks, RunningHead } from '../../../shared/documents/block.ts'
import { fixedMeasures, type Measures, paperSize } from '../../../shared/documents/layout.ts'
import type { PageSize } from '../../../shared/domain/records/document.ts'
import { twips } from './style-xml.ts'

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

// Heads and feet are one line: texts that would push the other side off it are cut with an ellipsis.
const longest = { headStart: 70, headEnd: 45, foot: 100 }

function fitted(text: string, longestText: number): string {
  const line = [...oneLine(text)]
  return line.length <= longestText ? line.join('') : `${line.slice(0, longestText - 1).join('')}…`
}

function head(style: string, texts: RunningHead): Header {
  return new Header({
    children: [
      new Paragraph({
        style,
        children: [
          new TextRun({
            children: [fitted(texts.start, longest.headStart), new Tab(), fitted(texts.end, longest.headEnd)],
          }),
        ],
      }),
    ],
  })
}

function foot(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({
            children: [
              fitted(text, longest.foot),
              new Tab(),
              'Page ',
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}

/** Everything of the one section but its children. */
export function pageSetting(
  document: DocumentBlocks,
  pageSize: PageSize,
  measures: Measures,
): Omit<ISectionOptions, 'children'> {
  const paper = paperSize(pageSize)
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(paper.width), height: twips(paper.height) },
        margin: {
          top: twips(measures.pageTop),
          bottom: twips(measures.pageBottom),
          left: twips(measures.pageSide),
          right: twips(measures.pageSide),
          header: twips(fixedMeasures.header),
          footer: twips(fixedMeasures.footer),
        },
      },
    },
    headers: {
      first: head('HeaderFirst', document.firstPageHead),
      default: head('Header', document.followingHead),
    },
    footers: { first: foot(document.foot), default: foot(document.foot) },
  }
}
