import { QueryClient } from '@tanstack/react-query'
import { isRedirect } from '@tanstack/react-router'
import { afterEach, expect, test } from 'vitest'
import { sessionQuery } from '@/api/session.ts'
import { onlyInside } from './guard.ts'

const secret = 'Yt0dR3nJw9QmZ1'

// Where whoever arrives there with that need is sent; nothing where they may stay.
async function sentTo(href: string, needs: 'none' | 'sign_in' | 'totp_enrolment') {
  const client = new QueryClient()
  client.setQueryData(sessionQuery.queryKey, { needs, me: { permissions: [] } } as never)
  const pathname = href.split(/[?#]/)[0] ?? ''
  try {
    await onlyInside({ context: { client }, location: { href, pathname, search: {} } })
  } catch (sent) {
    if (isRedirect(sent)) return sent.options as unknown as { to: string; search: Record<string, string>; hash?: string }
    throw sent
  }
  return undefined
}

afterEach(() => {
  sessionStorage.clear()
})

test('the secret of a link stands in no address while its reader signs in, and is there again afterwards', async () => {
  const door = await sentTo(`/budgets/answer#token=${secret}`, 'sign_in')
  expect(door).toMatchObject({ to: '/sign-in', search: { to: '/budgets/answer' } })
  expect(JSON.stringify(door)).not.toContain(secret)
  const back = await sentTo('/budgets/answer', 'none')
  expect(back).toMatchObject({ to: '/budgets/answer', hash: `token=${secret}` })
  expect(await sentTo('/budgets/answer', 'none'), 'once').toBeUndefined()
})

test('it also waits while a second step is set up', async () => {
  const door = await sentTo(`/budgets/answer#token=${secret}`, 'totp_enrolment')
  expect(door).toMatchObject({ to: '/enrol' })
  expect(JSON.stringify(door)).not.toContain(secret)
})

test('whoever goes elsewhere takes it nowhere', async () => {
  await sentTo(`/budgets/answer#token=${secret}`, 'sign_in')
  expect(await sentTo('/cases', 'none')).toBeUndefined()
  expect(await sentTo('/budgets/answer', 'none')).toBeUndefined()
})

test('an address without a secret is come back to as before', async () => {
  expect(await sentTo('/cases?state=open', 'sign_in')).toMatchObject({ to: '/sign-in', search: { to: '/cases?state=open' } })
  expect((await sentTo('/', 'sign_in'))?.search).toEqual({})
})
