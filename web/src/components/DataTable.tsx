import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface Column<T> {
  key: string
  head: ReactNode
  width: string // a grid track: `120px`, `minmax(0, 2fr)`
  cell: (row: T) => ReactNode
  number?: boolean
  onPhone?: 'title' | 'aside' | 'detail' | 'hidden' | 'mark'
  sort?: string // sort key of the API, where the column can be sorted by
}

interface Props<T> {
  label: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  idOf: (row: T) => string
  onOpen: (row: T) => void
  total?: number // rows there are in all, where not all are here yet
  onEnd?: () => void // the last rows came into sight: fetch more
  sort?: string // `-duration`: descending
  onSort?: (sort: string) => void
  end?: ReactNode
  chosen?: ReadonlySet<string> | undefined // ids of the rows that are chosen; none: rows are not chosen here
  onChoose?: ((row: T) => void) | undefined // Space
}

const rowHeight = 48

// A list of any length. Only rows in sight exist; arrows walk, Enter opens; the page itself scrolls.
export function DataTable<T>({
  label,
  columns,
  rows,
  idOf,
  onOpen,
  total,
  onEnd,
  sort,
  onSort,
  end,
  chosen,
  onChoose,
}: Props<T>) {
  const body = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => keyOf(rows[index], index, idOf),
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= rows.length - 15 && rows.length > 0) onEnd?.()
  }, [last, rows.length, onEnd])

  const go = (index: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, index))
    setStop(to)
    virtual.scrollToIndex(to, { align: 'auto' })
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-index="${String(to)}"]`)?.focus())
  }

  return (
    <div
      className={styles.table}
      role="grid"
      aria-label={label}
      aria-rowcount={(total ?? rows.length) + 1}
      aria-multiselectable={chosen ? true : undefined}
      style={tracks(columns)}
    >
      <Head columns={columns} sort={sort} onSort={onSort} />
      <div ref={body} className={styles.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={chosen?.has(idOf(row))}
              className={`${styles.row} ${styles.item}`}
              style={{ transform: `translateY(${String(start - offset)}px)` }}
              tabIndex={index === Math.min(stop, rows.length - 1) ? 0 : -1}
              onFocus={() => {
                setStop(index)
              }}
              onClick={() => {
                onOpen(row)
              }}
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget) return
                const target = targetOf(event.key, index, rows.length)
                if (event.key === 'Enter') onOpen(row)
                else if (event.key === ' ' && onChoose) onChoose(row)
                else if (target !== undefined) go(target)
                else return
                event.preventDefault()
              }}
            >
              <Cells row={row} columns={columns} />
            </div>
          )
        })}
      </div>
      {end && <div className={styles.end}>{end}</div>}
    </div>
  )
}

const keyOf = <T,>(row: T | undefined, index: number, idOf: (row: T) => string) => (row === undefined ? index : idOf(row))

const tracks = (columns: readonly { width: string }[]) =>
  ({ '--columns': columns.map(({ width }) => width).join(' ') }) as CSSProperties

const page = 10

const targetOf = (key: string, index: number, count: number): number | undefined =>
  ({
    ArrowDown: index + 1,
    j: index + 1,
    ArrowUp: index - 1,
    k: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  })[key]

function Cells<T>({ row, columns }: { row: T; columns: readonly Column<T>[] }) {
  return columns.map((column) => (
    <div
      key={column.key}
      role="gridcell"
      className={`${styles.cell} ${column.number ? styles.number : ''} ${styles[column.onPhone ?? 'detail'] ?? ''}`}
    >
      {column.cell(row)}
    </div>
  ))
}

function Head<T>({ columns, sort, onSort }: Pick<Props<T>, 'columns' | 'sort' | 'onSort'>) {
  return (
    <div role="rowgroup" className={`${styles.row} ${styles.head}`}>
      <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
        {columns.map((column) => (
          <div
            key={column.key}
            role="columnheader"
            aria-sort={order(column.sort, sort)}
            className={`${styles.cell} ${column.number ? styles.number : ''}`}
          >
            {column.sort && onSort ? (
              <button
                type="button"
                onClick={() => {
                  onSort(turned(column.sort ?? '', sort))
                }}
              >
                {column.head} {arrow(column.sort, sort)}
              </button>
            ) : (
              column.head
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

const order = (key: string | undefined, sort: string | undefined) =>
  key === undefined ? undefined : sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none'

const arrow = (key: string, sort: string | undefined) => (sort === key ? '↑' : sort === `-${key}` ? '↓' : '')

const turned = (key: string, sort: string | undefined) => (sort === `-${key}` ? key : `-${key}`)
