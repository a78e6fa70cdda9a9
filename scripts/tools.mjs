// The programs outside the project that parts of the tests need, and what cannot run without them.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path)) ?? null
}

/** Each tool with its path, null where it is missing. */
export function findTools() {
  return [
    {
      name: 'Chromium',
      path: process.env.ENTENTE_CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome'),
      part: 'the journeys in the browser',
      projects: ['e2e'],
    },
    {
      name: 'LibreOffice Writer',
      path: findProgram('soffice', 'libreoffice'),
      part: 'the rendering of documents by LibreOffice',
      projects: [],
    },
    {
      name: 'pdftoppm',
      path: findProgram('pdftoppm'),
      part: 'the pages of documents as pictures',
      projects: [],
    },
  ]
}
