import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import type { Session } from '@/api/types.ts'
import { refusal, serve, show, type Sent } from '@/lib/testing.tsx'
import { SignInForm } from './SignInForm.tsx'

const outside: Session = {
  signed_in: false,
  needs: 'sign_in',
  csrf: '',
  me: null,
  organisation: null,
  oidc: { enabled: false, label: '' },
  passwords: true,
  has_history: false,
  has_selfcheck: false,
}
const inside: Session = { ...outside, signed_in: true, needs: 'none', csrf: 'x' }

async function form(answers: Parameters<typeof serve>[0]) {
  const sent = serve({ 'GET /session': outside, ...answers })
  const signedIn = vi.fn()
  await show(
    <Suspense fallback="…">
      <SignInForm onSignedIn={signedIn} />
    </Suspense>,
  )
  return { sent, signedIn }
}

async function signIn() {
  await userEvent.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'anna@nordhavn.example')
  await userEvent.type(screen.getByLabelText('Password'), 'a few good words')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

test('a password that fits is enough where no second step is asked', async () => {
  const { sent, signedIn } = await form({ 'POST /session': inside })
  await signIn()
  await vi.waitFor(() => {
    expect(signedIn).toHaveBeenCalledWith(inside)
  })
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    email: 'anna@nordhavn.example',
    password: 'a few good words',
  })
})

test('a refusal is told in the server’s words, and what was typed stays', async () => {
  const { signedIn } = await form({ 'POST /session': refusal(401, { detail: 'E-mail or password doesn’t fit.' }) })
  await signIn()
  expect((await screen.findByRole('alert')).textContent).toContain('doesn’t fit')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mail' }).value).toBe('anna@nordhavn.example')
  expect(signedIn).not.toHaveBeenCalled()
})

test('the second step asks for a code, or for a recovery code', async () => {
  const codes: unknown[] = []
  const keep = ({ body }: Sent) => {
    codes.push(body)
    return inside
  }
  const { signedIn } = await form({ 'POST /session': { ...outside, needs: 'totp' }, 'POST /session/recovery': keep })
  await signIn()
  await screen.findByLabelText('Code from your authenticator app')
  await userEvent.click(screen.getByRole('button', { name: 'Use a recovery code instead' }))
  await userEvent.type(screen.getByLabelText('Recovery code'), '7hk2 m9qd')
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await vi.waitFor(() => {
    expect(signedIn).toHaveBeenCalledOnce()
  })
  expect(codes).toEqual([{ code: '7hk2m9qd' }])
})
