import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { serve, show } from '@/lib/testing.tsx'
import { MentionField } from './MentionField.tsx'

function Field({ onNamed, naming = true }: { onNamed: (name: string) => void; naming?: boolean }) {
  const [text, setText] = useState('')
  return (
    <MentionField
      label="Note"
      value={text}
      naming={naming}
      onChange={setText}
      onNamed={({ name }) => {
        onNamed(name)
      }}
    />
  )
}

test('an @ offers colleagues, Enter takes one, and writing goes on right behind the name', async () => {
  serve({ 'GET /employees': { items: [{ id: '1', name: 'Jonas Berg' }], next: null } })
  const named = vi.fn()
  await show(<Field onNamed={named} />)
  const field = screen.getByRole('textbox', { name: 'Note' })
  await userEvent.type(field, 'Ask @jo')
  await screen.findByRole('option', { name: 'Jonas Berg' })
  await userEvent.keyboard('{Enter}have a look')
  expect((field as HTMLTextAreaElement).value).toBe('Ask @Jonas Berg have a look')
  expect(named).toHaveBeenCalledWith('Jonas Berg')
})

test('in an answer to the customer an @ is an @', async () => {
  const sent = serve({ 'GET /employees': { items: [{ id: '1', name: 'Jonas Berg' }], next: null } })
  await show(<Field onNamed={vi.fn()} naming={false} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask @jo')
  expect(screen.queryByRole('option')).toBeNull()
  expect(sent.filter(({ path }) => path === '/employees')).toEqual([])
})
