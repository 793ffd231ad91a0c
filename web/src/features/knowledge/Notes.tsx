import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import { read } from '@/api/queries.ts'
import type { NoteFigures, NoteRow } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Following } from './Following.tsx'
import styles from './knowledge.module.css'
import { NoteLine } from './NoteLine.tsx'

const shows = ['to_answer', 'mine', 'waiting', 'ended', 'late'] as const
type Show = (typeof shows)[number]

// Notes I am asked to answer, mine and what became of them, and everybody's.
export function Notes() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/knowledge' })
  const show = shows.find((each) => each === search['show']) ?? 'to_answer'
  return (
    <>
      <PageHead
        title={say('knowledge.title')}
        lede={<Share />}
        actions={
          <Button component={Link} to="/knowledge/note">
            {say('knowledge.write')}
          </Button>
        }
      />
      <div className={styles.bar}>
        <Segments
          label={say('knowledge.which')}
          value={show}
          options={shows.map((value) => ({ value, label: say(`knowledge.tab_${value}`) }))}
          onChange={(next) => {
            void navigate({ to: '/knowledge', search: (next === 'to_answer' ? {} : { show: next }) as never })
          }}
        />
      </div>
      <div className={styles.side}>
        <List key={show} show={show} />
        {show === 'mine' && <Following />}
      </div>
    </>
  )
}

// Law 10 in one sentence, with how it is counted.
function Share() {
  const say = useSay()
  const formats = useFormats()
  const { data } = useQuery(read<NoteFigures>('/field-notes/figures'))
  const sum = (of: 'due' | 'in_time') => (data?.months ?? []).reduce((all, month) => all + month[of], 0)
  if (!data || sum('due') === 0) return <p>{say('knowledge.lede')}</p>
  return (
    <p title={say('knowledge.share_how')}>
      {say('knowledge.share_in_time', {
        share: formats.share(sum('in_time') / sum('due')),
        in_time: sum('in_time'),
        due: sum('due'),
      })}{' '}
      <span className={styles.hint}>{say('knowledge.share_how')}</span>
    </p>
  )
}

function List({ show }: { show: Show }) {
  const say = useSay()
  const { rows, error, refetch, settled, hasMore, more } = usePages<NoteRow>(
    '/field-notes',
    show === 'late' ? { which: 'all', late: true } : { which: show },
  )
  if (settled && rows.length === 0)
    return (
      <EmptyState
        title={say(`knowledge.empty_${show}`)}
        what={say(`knowledge.empty_${show}_what`)}
        why={show === 'mine' ? say('knowledge.empty_mine_why') : undefined}
      >
        {show === 'mine' && (
          <Button component={Link} to="/knowledge/note">
            {say('knowledge.write')}
          </Button>
        )}
      </EmptyState>
    )
  return (
    <>
      <ProblemNote error={error} onRetry={refetch} />
      {rows.length > 0 && (
        <Card>
          <ul className={styles.lines}>
            {rows.map((row) => (
              <li key={row.id}>
                <NoteLine of={row} />
              </li>
            ))}
          </ul>
          {hasMore && (
            <Button variant="default" onClick={more}>
              {say('web.more')}
            </Button>
          )}
        </Card>
      )}
    </>
  )
}
