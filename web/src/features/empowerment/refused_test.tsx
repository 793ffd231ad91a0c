// What is refused says so in a plain sentence, and loses nothing that was typed.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { AskLink } from './AskLink.tsx'
import { GestureForm } from './GestureForm.tsx'

const refused =
  (code: string, detail: string, field = '') =>
  () =>
    refusal(422, { code, title: 'Refused', detail, errors: field ? [{ field, code, sentence: detail }] : [] })
const typed = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
const eur = (minor: number) => ({ minor, currency: 'EUR' })

beforeEach(() => {
  sessionStorage.clear()
})

test('an answer beyond the own caps stays typed, and says what can be allowed', async () => {
  const sentence = 'Your own policy allows €110.00 here by now.'
  const sent = serve({ 'POST /gestures/g1/answer': refused('over_own_caps', sentence, 'amount/minor') })
  await show(<AnswerForm path="/gestures/g1/answer" id="g1" amount={eur(15_000)} />)
  await userEvent.type(await screen.findByRole('textbox'), 'Three letters, and no card yet')
  await userEvent.click(screen.getByRole('button', { name: /€150/ }))
  await screen.findByText(sentence)
  expect(typed()).toEqual(['150', 'Three letters, and no card yet'])
  expect(sessionStorage.getItem('draft.ask.g1')).toContain('Three letters')
  expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('a cap that a colleague reached a second before is said at the amount, and the gesture stays typed', async () => {
  const sentence = 'The gift rules allow €10.00 more for this customer, whoever gives it. Lower the amount.'
  serve({
    'GET /cases/c1/gesture-options': {
      at_once: eur(10_000),
      right: eur(20_000),
      policy: null,
      left: eur(50_000),
      kinds: [{ id: 'k1', name: 'Flowers', usual: [] }],
      above: null,
      code: '',
      sentence: '',
    },
    'POST /cases/c1/gestures': refused('over_gift_limit', sentence, 'amount/minor'),
  })
  await show(<GestureForm to={{ kind: 'cases', id: 'c1' }} onDone={() => undefined} />)
  const [amount, words] = await screen.findAllByRole('textbox')
  if (!amount || !words) throw new Error('The form has no fields.')
  await userEvent.type(amount, '40')
  await userEvent.type(words, 'She waited all day')
  await userEvent.click(screen.getByRole('button', { name: /Flowers|€40/ }))
  await screen.findByText(sentence)
  expect(typed()).toEqual(['40', 'She waited all day'])
})

test('a link that has run out says so and leads on', async () => {
  const sentence = 'This link has been used or has run out, or somebody else is asked by now.'
  serve({ 'POST /ask-links/reading': () => refusal(410, { code: 'ask_link_gone', title: 'Gone', detail: sentence, errors: [] }) })
  await show(<AskLink />)
  await screen.findByText(new RegExp(sentence))
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/^\/responsibility\/budget/)
})
