import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '@/lib/testing.tsx'
import { MoreRows } from './MoreRows.tsx'

// A board of 120 rows, of which each press brings fifty more.
function Board() {
  const [shown, setShown] = useState(50)
  const more = () => {
    const next = Math.min(120, shown + 50)
    setShown(next)
    return Promise.resolve({ hasNextPage: next < 120 })
  }
  return <MoreRows shown={shown} total={120} loading={false} onMore={more} />
}

test('more of a long board comes by keyboard, and the focus is never lost', async () => {
  await show(<Board />)
  expect(screen.getByRole('status').textContent).toContain('50 of 120')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toContain('100 of 120')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show more' }))
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toContain('120 of 120')
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('status'))
})
