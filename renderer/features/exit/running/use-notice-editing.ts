/** The parts of a notice while they are written: saved on leaving a field and on leaving the page; what was typed stays. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import type { ExitNotice } from '../../../../shared/domain/records/exit.ts'
import { useCall } from '../../../client/use-call.ts'

export type NoticeWords = Pick<
  ExitNotice,
  | 'sharedAssets'
  | 'confidentiality'
  | 'dealsInFlight'
  | 'moneyAndReferralFees'
  | 'customerContinuity'
  | 'jointBrands'
  | 'returnOfData'
  | 'jointStatement'
  | 'lessons'
  | 'doorOpen'
>

export type NoticeEditing = {
  /** The notice with what is typed. */
  readonly edited: ExitNotice
  readonly change: (words: Partial<NoticeWords>) => void
  readonly flush: () => Promise<void>
  readonly refusal: Refusal | null
  /** “Saved”, “Saving”, “Not saved”. */
  readonly note: string
}

export function useNoticeEditing(notice: ExitNotice): NoticeEditing {
  const call = useCall()
  const typed = useRef<Partial<NoticeWords>>({})
  const [shown, setShown] = useState<Partial<NoticeWords>>({})
  const [note, setNote] = useState('Saved')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const exitNoticeId = notice.id

  const flush = useCallback(async (): Promise<void> => {
    const sent = typed.current
    if (Object.keys(sent).length === 0) return
    setNote('Saving')
    const reply = await call('exit.editNotice', { exitNoticeId, ...mutable(sent) })
    setRefusal(reply.ok ? null : reply.refusal)
    setNote(reply.ok ? 'Saved' : 'Not saved')
    if (reply.ok && typed.current === sent) typed.current = {}
  }, [call, exitNoticeId])

  const change = useCallback((words: Partial<NoticeWords>): void => {
    typed.current = { ...typed.current, ...words }
    setShown((before) => ({ ...before, ...words }))
    setNote('Not saved yet')
  }, [])

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (Object.keys(typed.current).length === 0) return
      void flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      void flush()
    }
  }, [flush])

  const edited = useMemo(() => ({ ...notice, ...shown }), [notice, shown])
  return { edited, change, flush, refusal, note }
}

function mutable({ sharedAssets, lessons, ...texts }: Partial<NoticeWords>) {
  return {
    ...texts,
    ...(sharedAssets !== undefined && { sharedAssets: [...sharedAssets] }),
    ...(lessons !== undefined && { lessons: [...lessons] }),
  }
}
