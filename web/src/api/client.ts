// The one place that talks to the server. Adds what every request owes it (CSRF, idempotency, If-Match) and turns every
// answer that is no success into a Problem, every silence into Unreachable.
import { Problem, problemOf, Unreachable } from './problem.ts'

export type Query = Record<string, string | number | boolean | null | undefined>
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Sent {
  query?: Query
  body?: unknown // JSON, or FormData for files
  etag?: string | null // what was read, for edits
  key?: string // Idempotency-Key: the same for every attempt at one and the same wish
  signal?: AbortSignal
}

export interface Answer<T> {
  data: T
  etag: string | null
}

type Ended = () => void

let csrf: string | null = null
let ended: Ended = () => undefined

export function keepCsrf(token: string | null) {
  csrf = token
}

// Called when a request finds that nobody is signed in any more.
export function onSessionEnded(told: Ended) {
  ended = told
}

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return `/api/v1${path}${search ? `${path.includes('?') ? '&' : '?'}${search}` : ''}`
}

export async function call<T>(method: Method, path: string, sent: Sent = {}): Promise<Answer<T>> {
  const response = await reach(address(path, sent.query), {
    method,
    headers: headersOf(method, sent),
    body: sent.body === undefined ? undefined : sent.body instanceof FormData ? sent.body : JSON.stringify(sent.body),
    signal: sent.signal,
    // What is answered anonymously travels without the session, even of somebody who is signed in.
    credentials: path.startsWith('/public/') ? 'omit' : 'same-origin',
  })
  if (!response.ok) throw await refused(response, path)
  const data = response.status === 204 ? undefined : await response.json()
  return { data: data as T, etag: response.headers.get('ETag') }
}

export function headersOf(method: Method, sent: Sent): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': document.documentElement.lang || 'en' })
  if (sent.body !== undefined && !(sent.body instanceof FormData)) headers.set('Content-Type', 'application/json')
  if (method !== 'GET' && csrf) headers.set('X-Regard-Csrf', csrf)
  if (method === 'POST') headers.set('Idempotency-Key', sent.key ?? newKey())
  if (sent.etag) headers.set('If-Match', sent.etag)
  return headers
}

// crypto.randomUUID exists only on https and localhost; a bank's first trial may run on plain http inside the house.
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreachable(String(error))
  }
}

async function refused(response: Response, path: string): Promise<Problem> {
  const problem = await problemOf(response)
  if (problem.code === 'not_signed_in' && !path.startsWith('/session') && !path.startsWith('/public')) ended()
  return problem
}
