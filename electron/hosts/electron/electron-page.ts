/**
 * Serves the built page under a scheme of its own, `app://entente`, with the same files and headers as the browser host.
 * The file scheme is not used: it would make every file of the machine an origin of its own.
 */
import { protocol } from 'electron'
import type { PageFiles } from '../page/page-files.ts'
import { pageHeaders } from '../page/page-policy.ts'

const scheme = 'app'
export const pageOrigin = `${scheme}://entente`

/** Before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** True for an address of the page itself. */
export function isPageAddress(address: string): boolean {
  return URL.canParse(address) && address.startsWith(`${pageOrigin}/`)
}

function answer(request: Request, files: PageFiles): Response {
  const refuse = (status: number): Response => new Response(null, { status, headers: { ...pageHeaders } })
  if (!isPageAddress(request.url)) return refuse(403)
  if (request.method !== 'GET') return refuse(405)
  const file = files.find(new URL(request.url).pathname)
  if (file === null) return refuse(404)
  return new Response(file.bytes, { headers: { ...pageHeaders, 'content-type': file.type } })
}

export function servePage(files: PageFiles): void {
  protocol.handle(scheme, (request) => answer(request, files))
}
