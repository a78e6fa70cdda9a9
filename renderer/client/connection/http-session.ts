/**
 * The token of this page. The launch secret comes in the fragment of the address, is exchanged once and taken off the
 * address; the token stays in the tab's own storage, so that a reload goes on.
 */
const storageKey = 'entente-token'
const launchKey = '#launch='

function takeLaunchSecret(): string | null {
  if (!location.hash.startsWith(launchKey)) return null
  const secret = location.hash.slice(launchKey.length)
  history.replaceState(null, '', `${location.pathname}#/`)
  return secret
}

async function exchange(secret: string): Promise<string | null> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-entente-launch': secret },
    body: '{}',
  })
  if (!response.ok) return null
  const answer: unknown = await response.json()
  if (typeof answer !== 'object' || answer === null || !('token' in answer)) return null
  return typeof answer.token === 'string' ? answer.token : null
}

/** The token of this tab, or null when its address was not given out by a running Entente. */
export async function findToken(): Promise<string | null> {
  const secret = takeLaunchSecret()
  if (secret !== null) {
    const token = await exchange(secret).catch(() => null)
    if (token !== null) sessionStorage.setItem(storageKey, token)
  }
  return sessionStorage.getItem(storageKey)
}
