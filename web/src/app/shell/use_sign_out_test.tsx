import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { codes, keep } from '@/features/knowledge/codes.ts'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { useSignOut } from './use_sign_out.ts'

vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  useNavigate: () => () => undefined,
}))

function Out() {
  const signOut = useSignOut()
  return <button onClick={() => void signOut()}>Out</button>
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  keep({ secret: 'a code', day: '2026-11-22' })
  sessionStorage.setItem('draft.field_note', '{"text":"We hang up"}')
})

test('whoever signs out leaves no code and no note they began', async () => {
  serve({ 'DELETE /session': {} })
  await show(<Out />)
  await userEvent.click(await screen.findByRole('button', { name: 'Out' }))
  await waitFor(() => {
    expect(codes()).toEqual([])
  })
  expect(sessionStorage.getItem('draft.field_note')).toBeNull()
})

test('whoever is still signed in keeps them', async () => {
  const sent = serve({ 'DELETE /session': refusal(503, { code: 'unavailable' }) })
  await show(<Out />)
  await userEvent.click(await screen.findByRole('button', { name: 'Out' }))
  await waitFor(() => {
    expect(sent).toHaveLength(1)
  })
  expect(codes()).toHaveLength(1)
})
