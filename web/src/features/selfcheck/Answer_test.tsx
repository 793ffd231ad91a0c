import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PublicSelfcheck } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { Questions } from './Answer.tsx'

const check: PublicSelfcheck = {
  name: 'Self-check',
  group: 'frontline',
  language: 'en',
  steps: ['Report a lost card'],
  questions: [
    {
      key: 'who_answers',
      kind: 'choice',
      step: 'Report a lost card',
      text: 'Who answers?',
      options: [
        { value: 'cards', text: 'Cards' },
        { value: 'nobody', text: 'Nobody' },
      ],
    },
    {
      key: 'may_put_right',
      kind: 'case',
      step: null,
      text: 'May you?',
      options: [
        { value: 'at_once', text: 'At once' },
        { value: 'passed_on', text: 'No' },
      ],
    },
    { key: 'change_one', kind: 'text', step: null, text: 'One small thing?', options: [] },
  ],
}

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  Element.prototype.scrollIntoView = vi.fn()
})

test('what is still open is said before anything is sent', async () => {
  const sent = serve({ 'POST /public/selfchecks/abc': new Response(null, { status: 204 }) })
  await show(<Questions token="abc" check={check} onSent={() => undefined} />)
  await userEvent.click(screen.getByRole('radio', { name: 'Cards' }))
  await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }))
  expect(screen.getByRole('alert').textContent).toBe('One question is still open.')
  expect(within(screen.getByRole('group', { name: /May you/ })).getByText('Please choose one.')).toBeDefined()
  expect(sent).toEqual([])
})

test('answers are sent with nothing but what was chosen and a number of this browser', async () => {
  const sent = serve({ 'POST /public/selfchecks/abc': new Response(null, { status: 204 }) })
  const onSent = vi.fn()
  await show(<Questions token="abc" check={check} onSent={onSent} />)
  await userEvent.click(screen.getByRole('radio', { name: 'Nobody' }))
  await userEvent.click(screen.getByRole('radio', { name: 'At once' }))
  await userEvent.type(screen.getByRole('textbox', { name: /One small thing/ }), 'Call back')
  await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }))
  await vi.waitFor(() => {
    expect(onSent).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.body).toEqual({
    browser: localStorage.getItem('regard.answered.abc'),
    answers: [
      { question: 'who_answers', step: 'Report a lost card', value: 'nobody' },
      { question: 'may_put_right', value: 'at_once' },
      { question: 'change_one', value: '', text: 'Call back' },
    ],
  })
})

test('a phone that went to sleep still holds what was chosen', async () => {
  serve({})
  await show(<Questions token="abc" check={check} onSent={() => undefined} />)
  await userEvent.click(screen.getByRole('radio', { name: 'Nobody' }))
  expect(sessionStorage.getItem('draft.selfcheck.abc')).toContain('nobody')
})
