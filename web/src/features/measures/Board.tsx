import type { Figure, Scoreboard, ScoreRow } from '@/api/types.ts'
import { CasesLink } from '@/components/CasesLink.tsx'
import { figureRead, useDefinitions } from '@/components/definitions.ts'
import { domainOf, IntervalBar } from '@/components/IntervalBar.tsx'
import { MeasureName } from '@/components/MeasureName.tsx'
import { Basis, unsaid } from '@/components/Measured.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { told } from './board_order.ts'
import styles from './Scoreboards.module.css'

interface Props {
  board: Scoreboard
  sort: string
  onSort: (sort: string) => void
}

export function Board({ board, sort, onSort }: Props) {
  const say = useSay()
  const measures = told(board)
  const scales = Object.fromEntries(
    measures.map((measure) => [
      measure,
      domainOf([board.overall[measure], ...board.rows.flatMap(({ figures, compare }) => [figures[measure], compare?.[measure]])]),
    ]),
  )
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('measures.scoreboards.title')}>
      <table className={styles.board}>
        <thead>
          <tr>
            <SortHead column="name" sort={sort} onSort={onSort}>
              {say(`web.dimension.${board.dimension}`)}
            </SortHead>
            <SortHead column="cases" sort={sort} onSort={onSort} number>
              {say('measures.scoreboards.cases')}
            </SortHead>
            {measures.map((measure) => (
              <th key={measure} scope="col" aria-sort={order(measure, sort)}>
                <MeasureName measure={measure} short />
                <SortButton column={measure} sort={sort} onSort={onSort} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.overall}>
            <th scope="row">{say('measures.scoreboards.everybody')}</th>
            <td className={styles.cases} />
            {measures.map((measure) => (
              <Cell key={measure} measure={measure} figure={board.overall[measure]} domain={scales[measure] ?? [0, 1]} />
            ))}
          </tr>
          {board.rows.map((row) => (
            <BoardRow key={row.id} row={row} board={board} measures={measures} scales={scales} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  row: ScoreRow
  board: Scoreboard
  measures: string[]
  scales: Record<string, [number, number]>
}

function BoardRow({ row, board, measures, scales }: RowProps) {
  const say = useSay()
  return (
    <tr>
      <th scope="row">{row.name || say('web.nothing_given')}</th>
      <td className={styles.cases}>
        <CasesLink query={row.cases_query} count={row.cases} />
      </td>
      {measures.map((measure) => (
        <Cell
          key={measure}
          measure={measure}
          figure={row.figures[measure]}
          compare={row.compare?.[measure]}
          reference={board.overall[measure]?.value}
          domain={scales[measure] ?? [0, 1]}
        />
      ))}
    </tr>
  )
}

interface CellProps {
  measure: string
  figure: Figure | undefined
  compare?: Figure | undefined
  reference?: number | null | undefined
  domain: [number, number]
}

function Cell({ measure, figure: told, compare, reference, domain }: CellProps) {
  const say = useSay()
  const formats = useFormats()
  const name = useDefinitions()(measure).short
  if (!told) return <td />
  const figure = figureRead(measure, told)
  const known = figure.state === 'known' && figure.value !== null
  return (
    <td className={styles.cell} data-name={name}>
      {known ? (
        <span className={styles.value}>{formats.measure(figure.value ?? 0, figure.unit)}</span>
      ) : (
        <span className="muted">{unsaid(figure, say)}</span>
      )}
      <IntervalBar figure={told} compare={compare} reference={reference} domain={domain} />
      {known && (
        <div className={styles.beside}>
          <Basis figure={figure} />
        </div>
      )}
      {typeof compare?.value === 'number' && compare.state === 'known' && (
        <div className={styles.beside}>{say('web.figure.before', { value: formats.measure(compare.value, figure.unit) })}</div>
      )}
    </td>
  )
}

interface HeadProps {
  column: string
  sort: string
  onSort: (sort: string) => void
  number?: boolean
  children: string
}

function SortHead({ column, sort, onSort, number = false, children }: HeadProps) {
  return (
    <th scope="col" aria-sort={order(column, sort)} className={number ? styles.cases : undefined}>
      {children}
      <SortButton column={column} sort={sort} onSort={onSort} />
    </th>
  )
}

function SortButton({ column, sort, onSort }: Omit<HeadProps, 'children' | 'number'>) {
  const say = useSay()
  const now = order(column, sort)
  return (
    <button
      type="button"
      className={styles.sort}
      aria-label={say('measures.scoreboards.sort')}
      onClick={() => {
        onSort(now === 'descending' ? column : `-${column}`)
      }}
    >
      {now === 'ascending' ? '↑' : now === 'descending' ? '↓' : '↕'}
    </button>
  )
}

const order = (column: string, sort: string) => (sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none')
