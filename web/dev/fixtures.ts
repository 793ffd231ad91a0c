// A server of made-up answers inside vite, for working on pages and for the browser tests. It is no part of the bundle. The preview
// also sends the content security policy that the real server sends, so that whatever the policy forbids is seen here first.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { Refused, type Asked } from './answers.ts'
import { routes } from './routes.ts'

export const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

const card =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><path fill="#fff" d="M0 0h29v29H0z"/><path d="M4 4h7v7H4zM18 4h7v7h-7zM4 18h7v7H4zM13 5h2v4h-2zM12 12h4v2h-4zM18 13h3v3h-3zM13 17h2v6h-2zM20 19h5v2h-5zM18 23h4v2h-4z"/></svg>'

export function fixtures(): Plugin {
  return {
    name: 'fixtures',
    configureServer: ({ middlewares }) => {
      middlewares.use(answer)
    },
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((_, response, next) => {
        response.setHeader('Content-Security-Policy', policy)
        next()
      })
      middlewares.use(answer)
    },
  }
}

const answer: Connect.NextHandleFunction = (request, response, next) => {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  if (url.pathname === '/healthz') return void response.end('ok')
  if (!url.pathname.startsWith('/api/v1/')) return void next()
  const path = url.pathname.slice('/api/v1'.length)
  if (path === '/live') return void stream(response)
  if (path.endsWith('card.svg')) return void response.setHeader('Content-Type', 'image/svg+xml').end(card)
  const found = routes
    .map(([row, reply]) => ({ params: match(row, request.method ?? 'GET', path), reply }))
    .find(({ params }) => params !== null)
  if (!found?.params) return void send(response, 404, { code: 'not_found', status: 404 })
  void bodyOf(request).then((body) => {
    const asked: Asked = {
      params: found.params ?? {},
      query: Object.fromEntries(url.searchParams),
      body,
      language: (request.headers['accept-language'] ?? 'en').slice(0, 2),
      origin: url.origin,
    }
    const result = found.reply(asked)
    if (result instanceof Refused) send(response, result.status, result.body)
    else send(response, result === undefined || result === null ? 204 : 200, result)
  })
}

function match(row: string, method: string, path: string): Record<string, string> | null {
  const [verb, pattern = ''] = row.split(' ')
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (verb !== method || wanted.length !== given.length) return null
  const fits = wanted.every((part, index) => part.startsWith(':') || part === given[index])
  return fits
    ? Object.fromEntries(
        wanted.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), decodeURIComponent(given[index] ?? '')]] : [])),
      )
    : null
}

// Never ends and says nothing: the pages work without it.
function stream(response: ServerResponse) {
  response.setHeader('Content-Type', 'text/event-stream')
  response.write(': open\n\n')
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return (request.headers['content-type'] ?? '').includes('json') && text ? (JSON.parse(text) as Record<string, unknown>) : {}
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.statusCode = status
  response.setHeader('Content-Type', status >= 400 ? 'application/problem+json' : 'application/json')
  response.setHeader('ETag', '"1"')
  response.end(status === 204 ? undefined : JSON.stringify(body))
}
