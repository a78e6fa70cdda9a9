/** A document as pages: the same blocks that become the Word file, drawn to the width of the column. */
import { useMemo, type CSSProperties, type JSX } from 'react'
import type { DocumentBlocks } from '../../shared/documents/block.ts'
import { fixedMeasures, measuresOf, paperSize, signatureShares } from '../../shared/documents/layout.ts'
import type { PageSize } from '../../shared/domain/records/document.ts'
import { BlockView } from './blocks/block-view.tsx'
import { numbersAt, type PreviewMark } from './marks.tsx'
import { paginate } from './paginate.ts'
import styles from './preview.module.css'

export type DocumentPreviewProps = {
  /** Names the preview for screen readers: “Preview of the charter”. */
  label: string
  document: DocumentBlocks
  pageSize: PageSize
  /** Numbers of findings, at their rows. */
  marks?: readonly PreviewMark[] | undefined
}

const noMarks: readonly PreviewMark[] = []

export function DocumentPreview(props: DocumentPreviewProps): JSX.Element {
  const { label, document, pageSize, marks = noMarks } = props
  const pages = useMemo(() => paginate(document, pageSize), [document, pageSize])
  const measures = useMemo(() => sheetMeasures(document, pageSize), [document, pageSize])
  return (
    <div
      role="region"
      tabIndex={0}
      className={styles.preview}
      aria-label={label}
      lang={document.language}
      style={measures}
    >
      {pages.map((placed, page) => {
        const head = page === 0 ? document.firstPageHead : document.followingHead
        return (
          <div key={page} className={styles.sheet} data-first={page === 0 ? true : undefined}>
            <div className={styles.paper}>
              <div className={styles.runningHead}>
                <span>{head.start}</span>
                <span>{head.end}</span>
              </div>
              <div className={styles.body}>
                {placed.map(({ index, block, firstRow }) => (
                  <BlockView key={index} block={block} numbers={numbersAt(marks, index, firstRow)} />
                ))}
              </div>
              <div className={styles.foot}>
                <span>{document.foot}</span>
                <span>{`Page ${page + 1} of ${pages.length}`}</span>
              </div>
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** The measures of the layout, in points, as custom properties of the sheet. */
function sheetMeasures(document: DocumentBlocks, pageSize: PageSize): CSSProperties {
  const measures = { ...measuresOf(document.density), ...fixedMeasures }
  const paper = paperSize(pageSize)
  const named = Object.entries(measures).map(([name, value]) => [`--${name}`, value] as const)
  return {
    ...Object.fromEntries(named),
    '--paperWidth': paper.width,
    '--paperHeight': paper.height,
    '--signatureLabel': `${signatureShares.label * 100}%`,
    '--signatureGap': `${signatureShares.gap * 100}%`,
  } as CSSProperties
}
