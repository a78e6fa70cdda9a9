/** Writes answers: the same strict headers on each, and plain JSON. */
import type { ServerResponse } from 'node:http'
import type { PageFile } from '../page/page-files.ts'
import { pageHeaders } from '../page/page-policy.ts'
import type { Denial } from './http-gate.ts'

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value))
  response.writeHead(status, {
    ...pageHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
  })
  response.end(bytes)
}

/** The connection is not used again: what is left of a refused body is not read. */
export function sendDenial(response: ServerResponse, denial: Denial): void {
  response.setHeader('connection', 'close')
  sendJson(response, denial.status, { sentence: denial.sentence })
}

export function sendFile(response: ServerResponse, file: PageFile, withBody: boolean): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': file.type, 'content-length': file.bytes.length })
  response.end(withBody ? file.bytes : undefined)
}

/** Begins an answer that stays open for as long as the page is there. */
export function beginStream(response: ServerResponse): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'application/x-ndjson; charset=utf-8' })
}
