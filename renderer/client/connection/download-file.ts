/** Hands bytes to the person as a download; the browser asks where to, or puts them into its own folder. */
export function downloadFile(file: {
  readonly name: string
  readonly type: string
  readonly contentBase64: string
}): void {
  const bytes = Uint8Array.from(atob(file.contentBase64), (character) => character.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: file.type }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
