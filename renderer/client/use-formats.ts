/** Dates, numbers and money in the locale of the person at the screen. */
import { createFormats, type Formats } from '../../shared/text/formats/formats.ts'

const formats = createFormats(navigator.language)

export function useFormats(): Formats {
  return formats
}
