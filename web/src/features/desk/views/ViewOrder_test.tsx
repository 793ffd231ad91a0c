import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { CaseListView } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { ViewOrder } from './ViewOrder.tsx'

const storm: CaseListView = {
  id: 'v1',
  name: 'Storm',
  query: 'which=open&tag=storm',
  shared: 'nobody',
  unit: null,
  owner: { id: 'e1', name: 'Anna Holm' },
  mine: true,
  opens: false,
  version: 4,
}
const answers = {
  'GET /session': { csrf: 'csrf', me: { permissions: [], language: 'en', zone: 'UTC', email: '' } },
  'PUT /views/v1': storm,
}

test('a view of mine gets another name and other readers, and keeps its filters', async () => {
  const sent = serve(answers)
  await show(<ViewOrder views={[storm]} line="which=open" />)
  await userEvent.click(await screen.findByRole('button', { name: 'Change “Storm”' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Its name' }), ' in the north')
  await userEvent.click(screen.getByRole('radio', { name: 'everyone' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByRole('button', { name: 'Change “Storm”' })
  const put = sent.find(({ method }) => method === 'PUT')
  expect(put?.body).toEqual({ name: 'Storm in the north', shared: 'everyone', query: storm.query, unit: null })
  expect(put?.headers.get('If-Match')).toBe('"4"')
})

test('it takes the filters of the list in sight when asked to', async () => {
  const sent = serve(answers)
  await show(<ViewOrder views={[storm]} line="which=open&kind=complaint" />)
  await userEvent.click(await screen.findByRole('button', { name: 'Change “Storm”' }))
  await userEvent.click(await screen.findByRole('checkbox', { name: /filters of the list in sight/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({ query: 'which=open&kind=complaint' })
  })
})

test('one of somebody else is not mine to change', async () => {
  serve(answers)
  await show(<ViewOrder views={[{ ...storm, mine: false }]} line="which=open" />)
  await screen.findByText('Storm · Anna Holm')
  expect(screen.queryByRole('button', { name: /Change/ })).toBeNull()
})
