/** Writes every document that the demo workspace keeps into a folder, byte for byte as it was generated. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Application, callTyped } from '../app/application.ts'

/** The names of the files written, in the order of the board. Never overwrites: the folder is new or emptied by the caller. */
export async function writeDocuments(application: Application, folder: string): Promise<readonly string[]> {
  const board = await callTyped(application, 'board.getBoard', {})
  if (!board.ok) throw new Error('The demo board cannot be read.')
  const written: string[] = []
  for (const { allianceId } of board.value.cards) {
    const [formalize, exit] = await Promise.all([
      callTyped(application, 'formalize.getFormalize', { allianceId }),
      callTyped(application, 'exit.getExit', { allianceId }),
    ])
    const kept = [
      ...(formalize.ok ? formalize.value.documents : []),
      ...(exit.ok ? exit.value.documents : []),
    ]
    for (const { id } of new Map(kept.map((document) => [document.id, document])).values()) {
      const file = await callTyped(application, 'formalize.getDocument', { documentId: id })
      if (!file.ok) throw new Error('A kept document of the demo cannot be read.')
      writeFileSync(join(folder, file.value.fileName), Buffer.from(file.value.contentBase64, 'base64'), {
        flag: 'wx',
      })
      written.push(file.value.fileName)
    }
  }
  return written
}
