import type { Figure, Scoreboard } from '@/api/types.ts'

// The server puts rows in order, all of them. Only the order of names depends on the language, so a whole board is put in it here.
export function inOrderOfNames(board: Scoreboard, sort: string): Scoreboard {
  if (!/^-?name$/.test(sort) || board.rows.length < board.rows_total) return board
  const turn = sort.startsWith('-') ? -1 : 1
  return { ...board, rows: board.rows.toSorted((left, right) => turn * left.name.localeCompare(right.name)) }
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
