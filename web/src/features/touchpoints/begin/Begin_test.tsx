import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import type { StarterSet, StarterSetBegun } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { Begin } from './BeginPage.tsx'

const set: StarterSet = {
  name: 'Bank',
  about: 'A bank with branches.',
  journeys: [
    {
      code: 'trouble',
      name: 'Something is wrong',
      about: 'When every minute counts.',
      touchpoints: [
        {
          code: 'lost_card',
          name: 'Report a lost card',
          good: 'One call, one person.',
          examples: ['The card is blocked during the call.'],
          decision_level: 'Adviser',
          decisions: ['fee'],
        },
      ],
    },
  ],
  causes: [{ code: 'cards', name: 'Cards', below: [{ code: 'late', name: 'The card came late' }] }],
  decisions: [
    {
      code: 'fee',
      kind: 'redress',
      name: 'Give a fee back',
      about: 'It should not have been charged.',
      limits: { frontline: 0, lead: 200, vertical_head: 500 },
      at: [{ touchpoint: 'lost_card', limits: { frontline: 50, lead: 300, vertical_head: 500 } }],
    },
  ],
  texts: [
    {
      code: 'ack',
      purpose: 'acknowledgement',
      name: 'It arrived',
      kinds: [],
      touchpoints: [],
      asks: false,
      text: 'Dear {{customer.name}}, thank you.',
    },
  ],
}
const row = { code: 'bank', name: 'Bank', about: set.about, journeys: 1, touchpoints: 1, causes: 2, decisions: 1, texts: 1 }
const rows = { items: [row, { ...row, code: 'retailer', name: 'Retailer' }], languages: ['en', 'da'] }
const begun: StarterSetBegun = {
  map: { journeys: 1, touchpoints: 1, left: 0, draft: null, draft_name: '' },
  causes: { causes: 2, left: 0 },
  rights: null,
  rights_later: 0,
  texts: null,
  left_out: [],
}

const signedIn = { csrf: 'x', organisation: null, me: { language: 'en', zone: 'UTC', permissions: [] } }

interface Given {
  trade?: string
  permissions?: string[]
  answer?: StarterSetBegun
  isMapEmpty?: boolean
}

const opened = async ({ trade, permissions, answer = begun, isMapEmpty = true }: Given = {}) => {
  const may = permissions ?? ['touchpoints.write', 'rights.write', 'templates.write']
  const sent = serve({
    'GET /session': { ...signedIn, me: { ...signedIn.me, permissions: may } },
    'GET /starter-sets': rows,
    'GET /starter-sets/bank': { code: 'bank', set, unit: { minor: 1000, currency: 'DKK' }, is_map_empty: isMapEmpty },
    'POST /starter-sets/bank': answer,
  })
  await show(
    <Suspense fallback="…">
      <Begin trade={trade} language="en" onLanguage={() => undefined} />
    </Suspense>,
  )
  return sent
}

test('a trade is chosen among those there are, each with what it holds', async () => {
  await opened()
  expect(await screen.findByRole('link', { name: /^Bank/ })).toHaveProperty('href', expect.stringContaining('set=bank'))
  expect(screen.getByRole('link', { name: /Retailer.*2 causes/ })).toBeTruthy()
})

test('all of a set is seen before, with limits in the organisation’s currency', async () => {
  await opened({ trade: 'bank' })
  await screen.findByRole('heading', { name: 'Report a lost card' })
  expect(screen.getByText('One call, one person.')).toBeTruthy()
  expect(screen.getByText('Matters here: Give a fee back')).toBeTruthy()
  expect(screen.getByRole('row', { name: /^Give a fee back.*– kr\s?2,000 kr\s?5,000$/ })).toBeTruthy()
  expect(screen.getByRole('row', { name: /^at “Report a lost card” kr\s?500/ })).toBeTruthy()
  expect(screen.getByText('The card came late')).toBeTruthy()
})

test('the parts one wants are taken by keyboard, and then the next step is offered', async () => {
  const sent = await opened({ trade: 'bank' })
  const user = userEvent.setup()
  const texts = await screen.findByRole('checkbox', { name: /^Ready texts/ })
  texts.focus()
  await user.keyboard(' ')
  await user.click(screen.getByRole('button', { name: 'Begin with these' }))
  expect(await screen.findByText('1 touchpoint stands on your map now.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Say who answers' })).toHaveProperty('href', expect.stringContaining('/responsibility'))
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('You have begun')
  })
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    language: 'en',
    map: true,
    causes: true,
    rights: true,
    texts: false,
  })
})

test('what a role may not take is said before, and not asked for', async () => {
  const sent = await opened({ trade: 'bank', permissions: ['touchpoints.write'] })
  const rights = await screen.findByRole('checkbox', { name: /^Decision rights/ })
  expect(rights).toHaveProperty('disabled', true)
  expect(screen.getByText(/^Your role may not settle rights/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Begin with these' }))
  await screen.findByText('You have begun')
  expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ map: true, rights: false, texts: false })
})

test('over a map that is there a draft is made, and it is the next step', async () => {
  await opened({
    trade: 'bank',
    isMapEmpty: false,
    answer: {
      ...begun,
      map: { journeys: 1, touchpoints: 24, left: 1, draft: 'd9', draft_name: 'Starter set: Bank' },
      rights: { decisions: 1, left: 0, rights: 3, waiting: 2, changes: ['c1'] },
      rights_later: 3,
      left_out: [{ part: 'texts', sentence: 'The ready texts were left out.' }],
    },
  })
  expect(await screen.findByText(/^You have a map already/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Begin with these' }))
  expect(await screen.findByText('24 touchpoints wait in the draft “Starter set: Bank”.')).toBeTruthy()
  expect(screen.getByText('1 touchpoint was there already and was left as it is.')).toBeTruthy()
  expect(screen.getByText('2 limits wait for a second person.')).toBeTruthy()
  expect(screen.getByText(/^3 limits belong to touchpoints/)).toBeTruthy()
  expect(screen.getByText('The ready texts were left out.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Look at the draft' })).toHaveProperty('href', expect.stringContaining('/drafts/d9'))
})
