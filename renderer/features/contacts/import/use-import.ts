/** The way of one file: chosen, previewed, decided about, imported. What was decided stays when something is refused. */
import { useState } from 'react'
import type { ImportPreview } from '../../../../shared/contract/contacts-contract.ts'
import type { CallValue } from '../../../../shared/contract/contract.ts'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { DateOrder } from '../../../../shared/domain/contacts/imported-contact.ts'
import { useCall } from '../../../client/use-call.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import type { Decisions } from './import-plan.ts'
import { type ChosenFile, readFile } from './read-file.ts'

export type Reading = {
  readonly dateOrder?: DateOrder
  readonly mapping?: Readonly<Record<string, string>>
}

export type ImportState = {
  readonly file: ChosenFile | null
  readonly isReading: boolean
  /** Why the file cannot be read at all, before it was sent. */
  readonly problem: string | null
  readonly refusal: Refusal | null
  readonly preview: ImportPreview | null
  readonly reading: Reading
  /** True once dates were found that can be read two ways, so that the answer can be changed. */
  readonly asksDateOrder: boolean
  readonly decisions: Decisions
}

export type ImportResult = CallValue<'contacts.importContacts'>

const nothing: ImportState = {
  file: null,
  isReading: false,
  problem: null,
  refusal: null,
  preview: null,
  reading: {},
  asksDateOrder: false,
  decisions: { duplicates: 'skip', byLine: {} },
}

export function useImport(): {
  readonly state: ImportState
  readonly result: ImportResult | null
  readonly importing: { readonly isRunning: boolean; readonly refusal: Refusal | null }
  readonly choose: (file: File) => void
  readonly read: (reading: Reading) => void
  readonly decide: (decisions: Decisions) => void
  readonly importNow: () => void
  readonly startOver: () => void
} {
  const call = useCall()
  const command = useContractCommand('contacts.importContacts')
  const [state, setState] = useState(nothing)
  const [result, setResult] = useState<ImportResult | null>(null)

  const preview = async (file: ChosenFile, reading: Reading): Promise<void> => {
    setState((before) => ({ ...before, file, reading, isReading: true, problem: null, refusal: null }))
    command.reset()
    const reply = await call('contacts.previewImport', { file, ...withMutableMapping(reading) })
    setState((before) => {
      if (before.file !== file) return before
      if (!reply.ok) return { ...before, isReading: false, preview: null, refusal: reply.refusal }
      const asksDateOrder = before.asksDateOrder || reply.value.dateOrderUnclear
      return { ...before, isReading: false, preview: reply.value, asksDateOrder }
    })
  }
  const choose = async (chosen: File): Promise<void> => {
    setState({ ...nothing, isReading: true })
    setResult(null)
    const read = await readFile(chosen)
    if ('problem' in read) setState({ ...nothing, problem: read.problem })
    else await preview(read.file, {})
  }
  const importNow = async (): Promise<void> => {
    const { file, reading, decisions } = state
    if (file === null) return
    const { duplicates, byLine } = decisions
    const reply = await command.run({
      file,
      ...withMutableMapping(reading),
      duplicates,
      byLine: { ...byLine },
    })
    if (reply.ok) setResult(reply.value)
  }

  return {
    state,
    result,
    importing: command,
    choose: (file) => void choose(file),
    read: (reading) => void (state.file !== null && preview(state.file, reading)),
    decide: (decisions) => setState({ ...state, decisions }),
    importNow: () => void importNow(),
    startOver: () => {
      setState(nothing)
      setResult(null)
      command.reset()
    },
  }
}

/** The contract takes plain records. */
function withMutableMapping({ dateOrder, mapping }: Reading): {
  dateOrder?: DateOrder
  mapping?: Record<string, string>
} {
  return {
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(mapping === undefined ? {} : { mapping: { ...mapping } }),
  }
}
