import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { StopLetter } from './StopLetter.tsx'

beforeEach(() => {
  window.location.hash = '#token=abc'
})

test('the letter of the week is stopped in one press, and looking stops nothing', async () => {
  let weekly = true
  const sent = serve({
    'GET /public/digests/abc': () => ({ weekly }),
    'POST /public/digests/abc': () => {
      weekly = false
      return { weekly }
    },
  })
  await show(<StopLetter />)
  const press = await screen.findByRole('button', { name: 'Stop the letter' })
  expect(sent.every(({ method }) => method === 'GET')).toBe(true)
  await userEvent.click(press)
  await screen.findByText(/No more letters come/)
  expect(screen.queryByRole('button', { name: 'Stop the letter' })).toBeNull()
})

test('a link that is not known says where else it is settled', async () => {
  serve({ 'GET /public/digests/abc': refusal(410, { code: 'digest_link_gone', detail: 'This link is not known any more.' }) })
  await show(<StopLetter />)
  await screen.findByText('This link is not known any more.')
  expect(screen.getByRole('link', { name: 'What I follow' })).toBeTruthy()
})
