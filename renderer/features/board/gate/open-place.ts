/** Opens a tab and brings one of its sections into view, as soon as it stands there. */

/** A section that is not there after this long, in milliseconds, is not coming. */
const patience = 5000

export function openPlace(href: string, section: string | null): void {
  window.location.assign(href)
  if (section === null || showSection(section)) return
  const observer = new MutationObserver(() => {
    if (!showSection(section)) return
    observer.disconnect()
    clearTimeout(giveUp)
  })
  const giveUp = setTimeout(() => observer.disconnect(), patience)
  observer.observe(document.body, { childList: true, subtree: true })
}

/** The focus goes along, so that the next Tab leads into the section. */
function showSection(id: string): boolean {
  const section = document.getElementById(id)
  if (section === null) return false
  section.tabIndex = -1
  section.scrollIntoView({ block: 'start' })
  section.focus({ preventScroll: true })
  return true
}
