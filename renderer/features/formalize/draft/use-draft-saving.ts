/**
 * Saves a draft by itself: a moment after the last key, on leaving a field and on leaving the page. What was typed is never
 * lost: a refused save says so, is tried again at the next change, and the text is kept when the page is left.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CharterId } from '../../../../shared/base/ids.ts'
import { contract } from '../../../../shared/contract/contract.ts'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import { useCall } from '../../../client/use-call.ts'
import type { CharterStore } from './charter-store.ts'

const quietMs = 800

export type SavingState = 'saved' | 'unsaved' | 'saving' | 'refused'

export type DraftSaving = {
  readonly state: SavingState
  readonly refusal: Refusal | null
  /** Saves now what is not saved yet; false when that was refused. */
  readonly flush: () => Promise<boolean>
}

/** Texts whose saving was refused when the page was left, until it is opened again. */
const unsavedTexts = new Map<CharterId, CharterContent>()

/** What stands in the form at first: the text that could not be saved before, else what is stored. */
export function firstContent(charterId: CharterId, stored: CharterContent): CharterContent {
  return unsavedTexts.get(charterId) ?? stored
}

export function useDraftSaving(
  charterId: CharterId,
  store: CharterStore,
  stored: CharterContent,
  isDraft: boolean,
): DraftSaving {
  const call = useCall()
  const [state, setState] = useState<SavingState>('saved')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const saved = useRef(stored)
  const running = useRef<Promise<boolean>>(Promise.resolve(true))

  const save = useCallback(async (): Promise<boolean> => {
    const content = store.content()
    if (content === saved.current) return true
    setState('saving')
    const reply = await call('formalize.saveCharter', { charterId, content })
    if (!reply.ok) {
      unsavedTexts.set(charterId, content)
      setRefusal(reply.refusal)
      setState('refused')
      return false
    }
    unsavedTexts.delete(charterId)
    saved.current = content
    setRefusal(null)
    setState(store.content() === content ? 'saved' : 'unsaved')
    return true
  }, [call, charterId, store])

  // One save after the other: a later text is never overtaken by an earlier one.
  const flush = useCallback((): Promise<boolean> => {
    running.current = running.current.then(save, save)
    return running.current
  }, [save])

  useSaveWhenQuiet(store, saved, flush, setState, isDraft)
  useStoredElsewhere(store, saved, stored)
  return useMemo(() => ({ state, refusal, flush }), [state, refusal, flush])
}

function useSaveWhenQuiet(
  store: CharterStore,
  saved: { readonly current: CharterContent },
  flush: () => Promise<boolean>,
  setState: (state: SavingState) => void,
  isDraft: boolean,
): void {
  useEffect(() => {
    if (!isDraft) return undefined
    let timer: number | undefined
    const onChange = (): void => {
      window.clearTimeout(timer)
      if (store.content() === saved.current) return
      setState('unsaved')
      timer = window.setTimeout(() => void flush(), quietMs)
    }
    const onBlur = (): void => void flush()
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (store.content() === saved.current) return
      void flush()
      event.preventDefault()
    }
    const unsubscribe = store.subscribe(onChange)
    onChange()
    window.addEventListener('focusout', onBlur)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      window.clearTimeout(timer)
      unsubscribe()
      window.removeEventListener('focusout', onBlur)
      window.removeEventListener('beforeunload', onUnload)
      void flush()
    }
  }, [store, saved, flush, setState, isDraft])
}

/** Takes over what was stored from elsewhere (an undo, another window), unless it is our own text or something is unsaved. */
function useStoredElsewhere(
  store: CharterStore,
  saved: { current: CharterContent },
  stored: CharterContent,
): void {
  useEffect(() => {
    if (store.content() !== saved.current) return
    if (JSON.stringify(cleaned(saved.current)) === JSON.stringify(cleaned(stored))) return
    saved.current = stored
    store.replace(stored)
  }, [store, saved, stored])
}

/** As the application stores it: outer space trimmed, empty lines dropped. */
function cleaned(content: CharterContent): unknown {
  const parsed = contract['formalize.saveCharter'].input.shape.content.safeParse(content)
  return parsed.success ? parsed.data : content
}
