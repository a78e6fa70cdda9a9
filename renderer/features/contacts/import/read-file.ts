/** The bytes of a chosen file as the application takes them. Nothing is read that it would refuse by its size. */
import { importRefusalText } from '../../../../shared/text/import-text.ts'

export type ChosenFile = { readonly name: string; readonly contentBase64: string }

const limitBytes = 20_000_000

/** The file, or the sentence that says why it cannot be read. */
export async function readFile(
  file: File,
): Promise<{ readonly file: ChosenFile } | { readonly problem: string }> {
  const { name, size } = file
  if (size > limitBytes) {
    const values = { file: name, bytes: size, limitBytes }
    return { problem: importRefusalText({ code: 'too-large', values }) }
  }
  try {
    return { file: { name, contentBase64: await toBase64(file) } }
  } catch {
    return {
      problem: `“${name}” cannot be read. Check that it is a file, not a folder, and that it still exists.`,
    }
  }
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'))
    // A data address: what follows the comma is the content.
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '')
    reader.readAsDataURL(file)
  })
}
