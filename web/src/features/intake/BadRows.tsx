import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '@/api/client.ts'
import type { BadRow, Page } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './intake.module.css'

// Every row that could not be taken, with its line, its value and what was wrong with it.
export function BadRows({ id, count }: { id: string; count: number }) {
  const say = useSay()
  const { count: shown } = useFormats()
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [`/imports/${id}/bad-rows`],
    queryFn: async ({ pageParam }) =>
      (await call<Page<BadRow>>('GET', `/imports/${id}/bad-rows`, { query: { cursor: pageParam } })).data,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
  return (
    <Card title={say('imports.bad_rows', { count, n: shown(count) })} lede={say('imports.bad_rows_lede')}>
      <ProblemNote error={error} />
      <BadRowTable rows={data?.pages.flatMap(({ items }) => items) ?? []} />
      {hasNextPage && (
        <p className={styles.actions}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('web.more')}
          </Button>
        </p>
      )}
    </Card>
  )
}

export function BadRowTable({ rows }: { rows: readonly BadRow[] }) {
  const say = useSay()
  const heads = [say('imports.bad_line'), say('imports.bad_column'), say('imports.bad_value'), say('imports.bad_reason')]
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('imports.bad')}>
      <table className={styles.bad}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ file, line, column, value, sentence }) => (
            <tr key={`${file} ${String(line)} ${column}`}>
              <td title={file}>{line}</td>
              <td>{column}</td>
              <td>{value}</td>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
