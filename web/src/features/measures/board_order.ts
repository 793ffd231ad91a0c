import type { Figure, Scoreboard, ScoreRow } from '@/api/types.ts'

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

// The measures that this history can tell of anybody at all; the others would be columns of excuses.
export const told = ({ measures, overall, rows }: Scoreboard): string[] =>
  measures.filter((measure) => (overall[measure] ? tells(overall[measure]) : rows.some(({ figures }) => tells(figures[measure]))))

export const untold = (board: Scoreboard): string[] => board.measures.filter((measure) => !told(board).includes(measure))

const tells = (figure: Figure | undefined) => figure !== undefined && figure.state !== 'not_known'

// Whether any figure is an estimate: then it is said once, below.
export const estimates = ({ overall, rows }: Scoreboard): boolean =>
  [overall, ...rows.map(({ figures }) => figures)].some((figures) =>
    Object.values(figures).some(({ exact, state }) => state === 'known' && !exact),
  )
