/** Ends the browser host once, cleanly, whoever asks for it: the last page, Ctrl+C, or the system. */

/** The exit code is 0 when everything was closed; a second signal while closing ends at once. */
export function endOnSignals(close: () => Promise<void>): () => void {
  let ending = false
  const end = (): void => {
    if (ending) process.exit(1)
    ending = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  return end
}
