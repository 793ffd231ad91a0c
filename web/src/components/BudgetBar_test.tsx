import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { serve, show } from '@/lib/testing.tsx'
import { BudgetBar } from './BudgetBar.tsx'

const amount = (minor: number) => ({ minor, currency: 'EUR' })
const widths = () => [...document.querySelectorAll<HTMLElement>('[aria-hidden] > span')].map(({ style }) => style.width)

test('the bar is spent, held and left of the whole, and the words say the same', async () => {
  serve({})
  await show(<BudgetBar spent={amount(2_500)} held={amount(1_000)} left={amount(6_500)} />)
  expect(widths()).toEqual(['25%', '10%'])
  for (const words of ['€25', '€10', '€65']) expect(screen.getByText(words)).toBeTruthy()
})

test('where nothing was granted nothing is drawn', async () => {
  serve({})
  await show(
    <BudgetBar spent={amount(0)} held={amount(0)} left={amount(0)}>
      Nothing yet
    </BudgetBar>,
  )
  expect(widths()).toEqual(['0px', '0px'])
  expect(screen.getByText('Nothing yet')).toBeTruthy()
})
