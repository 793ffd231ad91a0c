import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { may, useSession } from '@/api/session.ts'
import type { ArticleRow } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { TextInput } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'

const shows = ['published', 'due', 'draft', 'retired'] as const
type Show = (typeof shows)[number]

const queryOf: Record<Show, Record<string, string | boolean>> = {
  published: { state: 'published' },
  due: { state: 'published', due: true },
  draft: { state: 'draft' },
  retired: { state: 'retired' },
}

// What we know.
export function Articles() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/knowledge/articles' })
  const writes = may(useSession(), 'knowledge.write')
  const [typed, setTyped] = useState('')
  const show = shows.find((each) => each === search['show']) ?? 'published'
  return (
    <>
      <PageHead title={say('knowledge.articles')} lede={say('knowledge.articles_lede')} actions={writes && <WriteOne />} />
      <div className={styles.filters}>
        <TextInput
          type="search"
          label={say('knowledge.articles_search')}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
          }}
        />
      </div>
      {writes && (
        <div className={styles.bar}>
          <Segments
            label={say('knowledge.articles_which')}
            value={show}
            options={shows.map((value) => ({
              value,
              label: say(value === 'due' ? 'knowledge.articles_due' : `knowledge.article_state_${value}`),
            }))}
            onChange={(next) => {
              void navigate({ to: '/knowledge/articles', search: (next === 'published' ? {} : { show: next }) as never })
            }}
          />
        </div>
      )}
      <List show={show} search={useDeferredValue(typed.trim())} writes={writes} />
    </>
  )
}

function WriteOne() {
  const say = useSay()
  return (
    <Button component={Link} to="/knowledge/articles/new">
      {say('knowledge.article_new')}
    </Button>
  )
}

function List({ show, search, writes }: { show: Show; search: string; writes: boolean }) {
  const say = useSay()
  const { rows, error, refetch, settled, hasMore, more } = usePages<ArticleRow>('/articles', {
    ...queryOf[show],
    search: search || undefined,
  })
  if (settled && rows.length === 0)
    return search || show !== 'published' ? (
      <p className={styles.hint}>{say('knowledge.articles_none')}</p>
    ) : (
      <EmptyState
        title={say('knowledge.articles_empty')}
        what={say('knowledge.articles_empty_what')}
        why={say('knowledge.articles_empty_why')}
      >
        {writes && <WriteOne />}
      </EmptyState>
    )
  return (
    <>
      <ProblemNote error={error} onRetry={refetch} />
      {rows.length > 0 && (
        <Card>
          <ul className={styles.lines}>
            {rows.map((row) => (
              <Line key={row.id} of={row} />
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

function Line({ of }: { of: ArticleRow }) {
  const say = useSay()
  const about = [...of.touchpoints, ...of.products].map(({ name }) => name)
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link to="/knowledge/articles/$id" params={{ id: of.id }}>
          {of.title}
        </Link>
        <p>{of.beginning}</p>
        <p className={styles.hint}>
          {[...about, of.owner?.name].filter(Boolean).join(' · ')}
          {of.helped + of.did_not > 0 && ` · ${say('knowledge.article_said', { helped: of.helped, did_not: of.did_not })}`}
        </p>
      </div>
      {of.state !== 'published' && <Pill>{say(`knowledge.article_state_${of.state}`)}</Pill>}
      {of.is_due && <Pill tone="warning">{say('knowledge.article_due')}</Pill>}
    </li>
  )
}
