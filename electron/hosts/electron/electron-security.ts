/**
 * Closes what a page could reach beyond its own: other addresses, new windows, webviews, permissions, the network. It
 * applies to every page that is ever made, before it loads anything.
 */
import { app, type Session, session } from 'electron'
import { isPageAddress } from './electron-page.ts'

/** Nothing but the page's own scheme is loaded; developer tools read their parts from Electron itself. */
function cancelNetwork(page: Session): void {
  page.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isPageAddress(url) && !/^(devtools|data|blob):/.test(url) })
  })
}

/** To copy to the clipboard is all that the page may be granted. */
function denyPermissions(page: Session): void {
  const allowed = new Set(['clipboard-sanitized-write'])
  page.setPermissionRequestHandler((_contents, permission, decide) => decide(allowed.has(permission)))
  page.setPermissionCheckHandler((_contents, permission) => allowed.has(permission))
  page.setDevicePermissionHandler(() => false)
}

/** Before any window is made, once the application is ready. */
export function closeSession(): void {
  const page = session.defaultSession
  cancelNetwork(page)
  denyPermissions(page)
  // The dictionaries of the spell checker would be fetched from outside.
  page.setSpellCheckerEnabled(false)
}

/** Before the application is ready. */
export function closePages(): void {
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isPageAddress(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
