/**
 * Lets calls through until the workspace is closed. Closing waits for the calls that run, and every later call gets a refusal
 * in a sentence, so that a page that is slow to notice never meets a closed file.
 */
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { Application } from '../application.ts'

/** `call` and `close` of an application, around what answers the calls and what closes the file. */
export function answerUntilClosed(
  answer: Application['call'],
  closeFile: () => Promise<void>,
): Pick<Application, 'call' | 'close'> {
  const running = new Set<Promise<Reply<unknown>>>()
  let closed: Promise<void> | null = null
  return {
    call: async (name, input) => {
      if (closed !== null) return { ok: false, refusal: { code: 'conflict', sentence: closedSentence } }
      const reply = answer(name, input)
      running.add(reply)
      try {
        return await reply
      } finally {
        running.delete(reply)
      }
    },
    close: () => {
      closed ??= Promise.allSettled(running).then(closeFile)
      return closed
    },
  }
}

const closedSentence = 'This workspace is closed, so nothing was changed. Open it again to go on.'
