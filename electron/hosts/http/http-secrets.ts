/**
 * The two secrets of the browser host: one that opens the page and works once, and the token that the page gets for it.
 * Neither is ever written to a log or sent in an address that a server sees.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export type HttpSecrets = {
  readonly launchSecret: string
  /** The token, for the launch secret and only the first time; null for anything else. */
  readonly exchange: (secret: string | undefined) => string | null
  readonly isToken: (token: string | undefined) => boolean
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Compares in a time that tells nothing about where two texts differ. */
function isSame(given: string | undefined, expected: Buffer): boolean {
  return given !== undefined && timingSafeEqual(digest(given), expected)
}

export function createHttpSecrets(): HttpSecrets {
  const launchSecret = randomBytes(32).toString('base64url')
  const token = randomBytes(32).toString('base64url')
  const [launchDigest, tokenDigest] = [digest(launchSecret), digest(token)]
  let used = false
  return {
    launchSecret,
    exchange: (secret) => {
      if (used || !isSame(secret, launchDigest)) return null
      used = true
      return token
    },
    isToken: (given) => isSame(given, tokenDigest),
  }
}
