/** Goes to the field of a path: scrolls it into view and focuses it; where it has none of its own, to what holds it. */
export function focusField(path: string): void {
  const keys = path.split('.')
  for (let length = keys.length; length > 0; length -= 1) {
    const place = document.querySelector<HTMLElement>(`[data-path="${keys.slice(0, length).join('.')}"]`)
    if (place === null) continue
    const control = place.querySelector<HTMLElement>('input, textarea, button')
    place.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
    return
  }
}

/** Goes to a part of the form. */
export function focusPart(part: string): void {
  const heading = document.getElementById(partId(part))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

export function partId(part: string): string {
  return `part-${part}`
}
