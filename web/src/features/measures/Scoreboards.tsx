import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { dimensions, type Dimension, type Scoreboard } from '@/api/types.ts'
import { useDefinitions } from '@/components/definitions.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Board } from './Board.tsx'
import { boardPage, mostCasesFirst, useBoard } from './board.ts'
import { estimates, inOrderOfNames, untold } from './board_order.ts'
import { MoreRows } from './MoreRows.tsx'
import { useFilter } from '@/components/filter/filter.ts'
import { FilterBar } from '@/components/filter/FilterBar.tsx'
import styles from './Scoreboards.module.css'

// Side by side, with intervals and never as bare ranks: what differs, and what is too little to say.
export function Scoreboards() {
  const say = useSay()
  const { exact } = useFormats()
  const navigate = useNavigate()
  const { dimension: asked } = useParams({ from: '/inside/measures/scoreboards/$dimension' })
  const { sort = mostCasesFirst } = useSearch({ from: '/inside/measures/scoreboards/$dimension' })
  const dimension: Dimension = dimensions.find((each) => each === asked) ?? 'unit'
  const { filter } = useFilter()
  const { board, error, refetch, fetchNextPage, isFetchingNextPage } = useBoard(dimension, filter, sort)
  const show = (next: Dimension) =>
    void navigate({ to: '/measures/scoreboards/$dimension', params: { dimension: next }, search: filter })
  const sortBy = (next: string) => void navigate({ to: '.', search: { ...filter, sort: next } as never, resetScroll: false })
  return (
    <>
      <PageHead title={say('measures.scoreboards.title')} lede={say('measures.scoreboards.lede')} />
      <div className={styles.head} data-print="no">
        <Segments
          label={say('measures.scoreboards.by')}
          value={dimension}
          options={dimensions.map((value) => ({ value, label: say(`web.dimension.${value}`) }))}
          onChange={show}
        />
      </div>
      <FilterBar />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {board?.rows.length === 0 && (
        <EmptyState
          title={say('measures.scoreboards.empty_title')}
          what={say('measures.scoreboards.empty_what', { dimension: say(`web.dimension.${dimension}`) })}
        />
      )}
      {board && board.rows.length > 0 && (
        <>
          <Board board={inOrderOfNames(board, sort)} sort={sort} onSort={sortBy} />
          {board.rows_total > boardPage && (
            <MoreRows shown={board.rows.length} total={board.rows_total} loading={isFetchingNextPage} onMore={fetchNextPage} />
          )}
          <p className={styles.note}>
            {say('measures.scoreboards.reading')} <BoardNotes board={board} />{' '}
            {board.as_of && say('measures.as_of', { at: exact(board.as_of) })}
          </p>
        </>
      )}
    </>
  )
}

// What holds for the whole board, said once below it.
function BoardNotes({ board }: { board: Scoreboard }) {
  const say = useSay()
  const definition = useDefinitions()
  const missing = untold(board).map((measure) => definition(measure).name)
  return (
    <>
      {board.estimated && `${say('measures.scoreboards.sampled')} `}
      {estimates(board) && `${say('measures.scoreboards.estimated')} `}
      {missing.length > 0 && `${say('measures.scoreboards.untold', { names: missing.join(', ') })} `}
    </>
  )
}
