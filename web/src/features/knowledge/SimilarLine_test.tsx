import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { serve, show } from '@/lib/testing.tsx'
import { SimilarLine } from './SimilarLine.tsx'

const known = [1, 2, 3, 4].map((n) => ({ id: `a${String(n)}`, title: `Article ${String(n)}`, beginning: '', nearness: 1 / n }))

test('the best three are offered, and the words of one are put in', async () => {
  serve({
    'GET /cases/d1/similar': { articles: known, notes: [], cases: [] },
    'GET /articles/a2': { text: 'Block it in the app.' },
  })
  const put = vi.fn()
  await show(<SimilarLine caseId="d1" onPut={put} />)
  expect(await screen.findAllByRole('link')).toHaveLength(3)
  await userEvent.click(screen.getByRole('button', { name: 'Put in “Article 2”' }))
  await waitFor(() => {
    expect(put).toHaveBeenCalledWith('Block it in the app.')
  })
})

test('where nothing is known nothing is said', async () => {
  const sent = serve({ 'GET /cases/d1/similar': { articles: [], notes: [], cases: [] } })
  await show(
    <>
      <p>Your answer</p>
      <SimilarLine caseId="d1" onPut={() => undefined} />
    </>,
  )
  await waitFor(() => {
    expect(sent).toHaveLength(1)
  })
  expect(screen.queryByRole('link')).toBeNull()
})
