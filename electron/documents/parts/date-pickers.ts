/**
 * Turns the empty dates of signature tables into date pickers: content controls with alias, tag and an id that follows from
 * their place, because the library has none.
 */
import { emptyDate } from './signatures.ts'

const run = `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">${emptyDate}</w:t></w:r>`

// Any positive number that is unique within the file; a base keeps them apart from ids that Word gives itself.
const firstId = 410_000

/** The document part with a date picker in place of each empty date. */
export function withDatePickers(documentXml: string): string {
  let count = 0
  return documentXml.replaceAll(run, () => {
    count += 1
    return [
      `<w:sdt><w:sdtPr><w:alias w:val="Date of signature ${count}"/><w:tag w:val="signature-date-${count}"/>`,
      `<w:id w:val="${firstId + count}"/><w:showingPlcHdr/>`,
      '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>',
      `</w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
    ].join('')
  })
}
