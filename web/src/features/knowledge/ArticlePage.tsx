import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { read, readForEdit, useChange } from '@/api/queries.ts'
import type { Article, ArticleVersions, Experts } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { ArticleForm } from './ArticleForm.tsx'
import styles from './knowledge.module.css'
import { NoteLine } from './NoteLine.tsx'

const Crumbs = () => <Link to="/knowledge/articles">{useSay()('knowledge.articles')}</Link>

export function NewArticle() {
  const say = useSay()
  const navigate = useNavigate()
  return (
    <>
      <PageHead title={say('knowledge.article_new')} crumbs={<Crumbs />} />
      <ArticleForm
        of={null}
        onKept={({ id }) => {
          notify(say('knowledge.article_kept'))
          void navigate({ to: '/knowledge/articles/$id', params: { id } })
        }}
      />
    </>
  )
}

export function ArticlePage() {
  const { id } = useParams({ from: '/inside/knowledge/articles/$id' })
  return <OneArticle key={id} id={id} />
}

// An article as it is read; whoever keeps it true changes it here.
function OneArticle({ id }: { id: string }) {
  const say = useSay()
  const [editing, setEditing] = useState(false)
  const { data: answer, error, refetch } = useQuery(readForEdit<Article>(`/articles/${id}`))
  const of = answer?.data
  if (!of)
    return (
      <NotThere error={error} onRetry={() => void refetch()} to="/knowledge/articles" toWords={say('knowledge.to_articles')} />
    )
  return (
    <>
      <PageHead
        title={of.row.title}
        crumbs={<Crumbs />}
        lede={
          (of.row.state !== 'published' && <Pill>{say(`knowledge.article_state_${of.row.state}`)}</Pill>) ||
          (of.row.is_due && <Pill tone="warning">{say('knowledge.article_due')}</Pill>)
        }
        actions={
          of.may_change &&
          !editing && (
            <>
              <Button
                variant="default"
                onClick={() => {
                  setEditing(true)
                }}
              >
                {say('web.change')}
              </Button>
              {of.may_publish && <State of={of} />}
            </>
          )
        }
      />
      {editing ? (
        <ArticleForm
          of={of}
          onKept={() => {
            notify(say('knowledge.article_kept'))
            setEditing(false)
          }}
        />
      ) : (
        <Read of={of} />
      )}
    </>
  )
}

function State({ of }: { of: Article }) {
  const say = useSay()
  const to = of.row.state === 'published' ? 'retired' : 'published'
  const { mutate, error, isPending } = useChange<undefined, Article>({
    method: 'PUT',
    path: `/articles/${of.id}/state`,
    body: () => ({ state: to }),
    etag: () => `"${String(of.version)}"`,
    stale: ['/articles'],
  })
  return (
    <>
      <Button
        variant={to === 'published' ? 'filled' : 'default'}
        loading={isPending}
        onClick={() => {
          mutate(undefined, {
            onSuccess: () => {
              notify(say(`knowledge.article_${to}`))
            },
          })
        }}
      >
        {say(to === 'published' ? 'knowledge.article_publish' : 'knowledge.article_retire')}
      </Button>
      <ProblemNote error={error} />
    </>
  )
}

function Read({ of }: { of: Article }) {
  const say = useSay()
  const formats = useFormats()
  const { row } = of
  return (
    <div className={styles.grid}>
      <div className={styles.side}>
        <Card>
          <p className={styles.article} lang={row.language}>
            {of.text}
          </p>
        </Card>
        <Helped of={of} />
      </div>
      <div className={styles.side}>
        <Card>
          <p className={styles.hint}>{[...row.touchpoints, ...row.products].map(({ name }) => name).join(' · ')}</p>
          {row.owner && (
            <p>
              {say('knowledge.article_owner')}: {row.owner.name}
            </p>
          )}
          {row.review_on && (
            <p>
              {say('knowledge.article_review')}: {formats.day(row.review_on)}
            </p>
          )}
          {row.is_due && of.may_change && <LookedAt of={of} />}
        </Card>
        {row.touchpoints[0] && <Asked touchpoint={row.touchpoints[0].id} />}
        {of.made_of.length > 0 && (
          <Card title={say('knowledge.article_made_of')}>
            {of.made_of.map((note) => (
              <NoteLine key={note.id} of={note} />
            ))}
          </Card>
        )}
        {of.number > 1 && <Earlier of={of} />}
      </div>
    </div>
  )
}

function Helped({ of }: { of: Article }) {
  const say = useSay()
  const search = useSearch({ from: '/inside/knowledge/articles/$id' }) // the case it was opened from
  const { mutate, error, isSuccess } = useChange<boolean>({
    method: 'POST',
    path: `/articles/${of.id}/verdicts`,
    body: (helped) => ({ helped, case_id: search['case'] ?? null }),
    stale: ['/articles'],
  })
  return (
    <Card title={say('knowledge.article_helped')}>
      <ProblemNote error={error} />
      <div className={styles.row}>
        {[true, false].map((helped) => (
          <Button
            key={String(helped)}
            variant={of.mine === helped ? 'filled' : 'default'}
            aria-pressed={of.mine === helped}
            onClick={() => {
              mutate(helped)
            }}
          >
            {say(helped ? 'knowledge.article_yes' : 'knowledge.article_no')}
          </Button>
        ))}
        <span role="status">{isSuccess && say('knowledge.article_thanks')}</span>
      </div>
      {of.row.helped + of.row.did_not > 0 && (
        <p className={styles.hint}>{say('knowledge.article_said', { helped: of.row.helped, did_not: of.row.did_not })}</p>
      )}
    </Card>
  )
}

const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)

// In a year again, unless the form says another day.
function LookedAt({ of }: { of: Article }) {
  const say = useSay()
  const { mutate, error, isPending } = useChange({
    method: 'PUT',
    path: `/articles/${of.id}/review`,
    body: () => ({ review_on: inAYear() }),
    etag: () => `"${String(of.version)}"`,
    stale: ['/articles'],
  })
  return (
    <>
      <ProblemNote error={error} />
      <Button
        variant="default"
        loading={isPending}
        onClick={() => {
          mutate()
        }}
      >
        {say('knowledge.article_looked')}
      </Button>
    </>
  )
}

function Asked({ touchpoint }: { touchpoint: string }) {
  const say = useSay()
  const { data } = useQuery(read<Experts>('/experts', { touchpoint }))
  if (!data || data.items.length === 0) return null
  return (
    <Card title={say('knowledge.experts')} lede={say('knowledge.experts_what')}>
      <ul>
        {data.items.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Card>
  )
}

function Earlier({ of }: { of: Article }) {
  const say = useSay()
  const formats = useFormats()
  const { data } = useQuery(read<ArticleVersions>(`/articles/${of.id}/versions`))
  return (
    <Card title={say('knowledge.article_versions')}>
      {data?.items.slice(1).map((one) => (
        <details key={one.number}>
          <summary>
            {say('knowledge.article_version', {
              n: one.number,
              day: formats.day(one.made),
              name: one.by?.name ?? say('knowledge.someone'),
            })}
          </summary>
          <p className={styles.article}>{one.text}</p>
        </details>
      ))}
    </Card>
  )
}
