import { expect, test } from 'vitest'
import { base64url } from './base64url.ts'

test('bytes travel without signs that an address or padding would need', () => {
  expect(base64url(new Uint8Array([251, 255, 254]))).toBe('-__-')
  expect(base64url(new Uint8Array([1]))).toBe('AQ')
  expect(base64url(new Uint8Array(100_000)).length).toBe(Math.ceil((100_000 * 4) / 3))
})
