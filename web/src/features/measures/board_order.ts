import type { ScoreRow } from '@/api/types.ts'

// Rows in the chosen order. What can't be said stands last, whichever way one sorts: it is neither best nor worst.
export function sorted(rows: readonly ScoreRow[], sort: string): ScoreRow[] {
  const down = sort.startsWith('-')
  const column = down ? sort.slice(1) : sort
  const turn = down ? -1 : 1
  if (column === 'name') return [...rows].sort((left, right) => turn * left.name.localeCompare(right.name))
  return [...rows].sort((left, right) => compare(valueOf(left, column), valueOf(right, column), turn))
}

function valueOf(row: ScoreRow, column: string): number | null {
  if (column === 'cases') return row.cases
  const figure = row.figures[column]
  return figure?.state === 'known' ? figure.value : null
}

function compare(left: number | null, right: number | null, turn: number): number {
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0)
  return turn * (left - right)
}
