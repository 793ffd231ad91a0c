import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { CaseAtDesk } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { SuggestedFields } from './SuggestedFields.tsx'

const theCase = { row: { id: 'd1', kind: 'complaint', touchpoint: null }, product: null } as CaseAtDesk

test('the product of similar cases is taken with one key', async () => {
  serve({
    'GET /cases/d1/suggestions': { kind: null, touchpoint: null, product: { id: 'p1', name: 'Cards', share: 0.9 }, similar: [] },
  })
  const take = vi.fn()
  await show(<SuggestedFields of={theCase} onTake={take} />)
  await screen.findByRole('button', { name: /Cards/ })
  await userEvent.keyboard('{Alt>}[Digit1]{/Alt}')
  expect(take).toHaveBeenCalledExactlyOnceWith({ product: 'p1' })
})

test('where nothing is sure nothing is said', async () => {
  const sent = serve({ 'GET /cases/d1/suggestions': { kind: null, touchpoint: null, product: null, similar: [] } })
  await show(
    <>
      <p>The case</p>
      <SuggestedFields of={theCase} onTake={vi.fn()} />
    </>,
  )
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1)
  })
  expect(screen.queryByText('As with similar cases')).toBeNull()
})
