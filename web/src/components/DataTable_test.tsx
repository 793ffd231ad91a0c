import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/lib/testing.tsx'
import { DataTable, type Column } from './DataTable.tsx'

interface Row {
  id: string
  name: string
}

const columns: Column<Row>[] = [
  { key: 'id', head: 'Number', width: '90px', cell: ({ id }) => id, sort: 'id' },
  { key: 'name', head: 'Name', width: '1fr', cell: ({ name }) => name },
]

const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `C-${String(index)}`, name: `Case ${String(index)}` }))

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(48)
  vi.stubGlobal('scrollTo', vi.fn())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('of ten thousand rows only those in sight exist, and the reader is told how many there are', async () => {
  await show(<DataTable label="Cases" columns={columns} rows={rows} idOf={({ id }) => id} onOpen={() => undefined} />)
  const grid = screen.getByRole('grid', { name: 'Cases' })
  expect(grid.getAttribute('aria-rowcount')).toBe('10001')
  expect(screen.getAllByRole('row').length).toBeLessThan(80)
  expect(screen.getByText('Case 3')).toBeDefined()
})

test('arrows walk the rows, Enter opens one', async () => {
  const open = vi.fn()
  await show(<DataTable label="Cases" columns={columns} rows={rows} idOf={({ id }) => id} onOpen={open} />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  await userEvent.keyboard('{ArrowDown}')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  await userEvent.keyboard('{Enter}')
  expect(open).toHaveBeenCalledWith(rows[2])
})

test('a column is sorted down first, then up, and says so', async () => {
  const sort = vi.fn()
  await show(
    <DataTable
      label="Cases"
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      onOpen={() => undefined}
      sort="-id"
      onSort={sort}
    />,
  )
  expect(screen.getByRole('columnheader', { name: /Number/ }).getAttribute('aria-sort')).toBe('descending')
  await userEvent.click(screen.getByRole('button', { name: /Number/ }))
  expect(sort).toHaveBeenCalledWith('id')
})

test('more is asked for when the end comes into sight', async () => {
  const more = vi.fn()
  await show(
    <DataTable
      label="Cases"
      columns={columns}
      rows={rows.slice(0, 10)}
      idOf={({ id }) => id}
      onOpen={() => undefined}
      onEnd={more}
    />,
  )
  expect(more).toHaveBeenCalled()
})
