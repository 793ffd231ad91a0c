import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refusal, serve } from '@/lib/testing.tsx'
import { address, call, keepCsrf, onSessionEnded } from './client.ts'
import { Problem, Unreachable } from './problem.ts'

beforeEach(() => {
  keepCsrf('token')
})
afterEach(() => {
  onSessionEnded(() => undefined)
})

test('a change carries the CSRF token and an idempotency key, a read neither', async () => {
  const sent = serve({ 'POST /units': { id: 'u1' }, 'GET /units': { items: [] } })
  await call('POST', '/units', { body: { name: 'Branch' } })
  await call('GET', '/units')
  expect(sent[0]?.headers.get('X-Regard-Csrf')).toBe('token')
  expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
  expect(sent[0]?.body).toEqual({ name: 'Branch' })
  expect(sent[1]?.headers.get('X-Regard-Csrf')).toBeNull()
  expect(sent[1]?.headers.get('Idempotency-Key')).toBeNull()
})

test('an edit sends back the ETag of what was read', async () => {
  const sent = serve({ 'GET /units/u1': { id: 'u1' }, 'PATCH /units/u1': { id: 'u1' } })
  const { etag } = await call('GET', '/units/u1')
  await call('PATCH', '/units/u1', { body: {}, etag })
  expect(sent[1]?.headers.get('If-Match')).toBe('"7"')
})

test('a refusal lists its fields', async () => {
  serve({
    'POST /units': refusal(422, {
      code: 'invalid',
      detail: 'Look again.',
      errors: [{ field: 'name', code: 'missing', sentence: 'Please fill this in.' }],
    }),
  })
  const error = await call('POST', '/units', { body: {} }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Problem)
  expect(error).toMatchObject({ status: 422, code: 'invalid', sentence: 'Look again.', errors: [{ field: 'name' }] })
})

test('a page of some proxy is a problem without words, not a crash', async () => {
  serve({ 'GET /units': new Response('<html>Bad gateway</html>', { status: 502, headers: { 'Content-Type': 'text/html' } }) })
  await expect(call('GET', '/units')).rejects.toMatchObject({ status: 502, sentence: '' })
})

test('silence is told apart from refusal', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(call('GET', '/units')).rejects.toBeInstanceOf(Unreachable)
})

test('the end of a session is told once a read finds it, but not while signing in, nor where a code is wrong', async () => {
  const told = vi.fn()
  onSessionEnded(told)
  const over = refusal(401, { code: 'not_signed_in' })
  serve({ 'GET /units': over, 'POST /session': over.clone(), 'POST /me/totp/confirmation': refusal(401, { code: 'wrong_code' }) })
  await call('POST', '/session', { body: {} }).catch(() => undefined)
  await call('POST', '/me/totp/confirmation', { body: {} }).catch(() => undefined)
  expect(told).not.toHaveBeenCalled()
  await call('GET', '/units').catch(() => undefined)
  expect(told).toHaveBeenCalledOnce()
})

test('an address leaves out what is not given', () => {
  expect(address('/cases', { from: '2026-01-01', unit: undefined, team: '', reopened: false, cursor: null })).toBe(
    '/api/v1/cases?from=2026-01-01&reopened=false',
  )
})
