import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '@/lib/testing.tsx'
import { stepsOf, type Step } from './steps.ts'
import { StepsField } from './StepsField.tsx'

function Field({ texts }: { texts: string[] }) {
  const [steps, setSteps] = useState<readonly Step[]>(stepsOf(texts))
  return <StepsField value={steps} onChange={setSteps} />
}

const texts = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value)

test('a list is written by keyboard alone: Enter begins a step, Alt and an arrow moves it, Backspace takes an empty one away', async () => {
  await show(<Field texts={['Look']} />)
  await userEvent.click(screen.getByRole('textbox', { name: 'Step 1' }))
  await userEvent.keyboard('{Enter}Ask{Enter}Tell')
  expect(texts()).toEqual(['Look', 'Ask', 'Tell'])
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}')
  expect(texts()).toEqual(['Tell', 'Look', 'Ask'])
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Step 1' }))
  expect(screen.getByRole('status').textContent).toBe('Now step 1 of 3.')
  await userEvent.keyboard('{Enter}{Backspace}!')
  expect(texts()).toEqual(['Tell!', 'Look', 'Ask'])
})

test('by pointer a step is moved by its arrows', async () => {
  await show(<Field texts={['Look', 'Ask']} />)
  await userEvent.click(screen.getByRole('button', { name: 'Move step 2 up' }))
  expect(texts()).toEqual(['Ask', 'Look'])
  await userEvent.click(screen.getByRole('button', { name: 'Remove step 1' }))
  expect(texts()).toEqual(['Look'])
})

test('lines that are pasted become steps', async () => {
  await show(<Field texts={['']} />)
  await userEvent.click(screen.getByRole('textbox', { name: 'Step 1' }))
  await userEvent.paste('Look\n Ask \n\nTell')
  expect(texts()).toEqual(['Look', 'Ask', 'Tell'])
})
