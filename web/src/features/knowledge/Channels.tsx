import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { read, readAll, useChange } from '@/api/queries.ts'
import type { Channels as Followed, NewChannel, News, Product, Touchpoint } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Button, Checkbox, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'
import { NoteLine } from './NoteLine.tsx'

// What I follow, and what is new there.
export function Channels() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<Followed>('/channels'))
  const digest = useChange<boolean>({
    method: 'PUT',
    path: '/channels/digest',
    body: (weekly) => ({ weekly }),
    stale: ['/channels'],
  })
  const letGo = useChange<string>({ method: 'DELETE', path: (id) => `/channels/${id}`, stale: ['/channels'] })
  return (
    <>
      <PageHead title={say('knowledge.channels')} lede={say('knowledge.channels_lede')} />
      <ProblemNote error={error ?? digest.error ?? letGo.error} onRetry={error ? () => void refetch() : undefined} />
      <div className={styles.grid}>
        <div className={styles.side}>
          {data?.items.length === 0 ? (
            <EmptyState title={say('knowledge.channels_empty')} what={say('knowledge.channels_empty_what')} />
          ) : (
            <New />
          )}
        </div>
        <div className={styles.side}>
          <Card title={say('knowledge.channel_follow')}>
            <Follow />
          </Card>
          {data && data.items.length > 0 && (
            <Card>
              <ul className={styles.lines}>
                {data.items.map(({ id, name }) => (
                  <li key={id} className={styles.line}>
                    <span className={styles.words}>{name}</span>
                    <Button
                      variant="subtle"
                      aria-label={say('knowledge.channel_let_go', { name })}
                      onClick={() => {
                        letGo.mutate(id)
                      }}
                    >
                      {say('knowledge.channel_stop')}
                    </Button>
                  </li>
                ))}
              </ul>
              <Checkbox
                label={say('knowledge.channel_weekly')}
                checked={data.weekly}
                onChange={({ currentTarget: { checked } }) => {
                  digest.mutate(checked)
                }}
              />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}

function New() {
  const say = useSay()
  const formats = useFormats()
  const { rows, error, refetch, settled, hasMore, more } = usePages<News>('/channels/news')
  return (
    <Card>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && <p className={styles.hint}>{say('knowledge.news_none')}</p>}
      <ul className={styles.lines}>
        {rows.map((one) => (
          <li key={one.note?.id ?? one.article?.id}>
            {one.note && <NoteLine of={one.note} />}
            {one.article && (
              <div className={styles.line}>
                <div className={styles.words}>
                  <Link to="/knowledge/articles/$id" params={{ id: one.article.id }}>
                    {one.article.title}
                  </Link>
                  <p>{one.article.beginning}</p>
                </div>
              </div>
            )}
            <p className={`${styles.hint} ${styles.since}`}>
              {say('knowledge.news_because', { names: one.because.join(', ') })} · {formats.dayMonth(one.at)}
            </p>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button variant="default" onClick={more}>
          {say('web.more')}
        </Button>
      )}
    </Card>
  )
}

const kinds = ['touchpoint', 'product', 'person', 'word'] as const
type Kind = (typeof kinds)[number]

function Follow() {
  const say = useSay()
  const [kind, setKind] = useState<Kind>('touchpoint')
  const [chosen, setChosen] = useState<string | null>(null)
  const { mutate, error, isPending } = useChange<NewChannel>({
    method: 'POST',
    path: '/channels',
    body: (wish) => wish,
    stale: ['/channels'],
  })
  const nothing = { touchpoint: null, product: null, person: null, word: null }
  return (
    <Form
      error={error}
      onSubmit={() => {
        mutate(
          { ...nothing, kind, [kind]: chosen },
          {
            onSuccess: () => {
              setChosen(null)
            },
          },
        )
      }}
    >
      <NativeSelect
        label={say('knowledge.channel_kind')}
        data={kinds.map((value) => ({ value, label: say(`knowledge.channel_kind_${value}`) }))}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          setKind(kinds.find((each) => each === value) ?? 'touchpoint')
          setChosen(null)
        }}
      />
      <Which kind={kind} value={chosen} onChange={setChosen} />
      <Submit busy={isPending} disabled={!chosen}>
        {say('knowledge.channel_follow')}
      </Submit>
    </Form>
  )
}

interface WhichProps {
  kind: Kind
  value: string | null
  onChange: (value: string | null) => void
}

function Which({ kind, value, onChange }: WhichProps) {
  const say = useSay()
  const { data: touchpoints = [] } = useQuery({ ...readAll<Touchpoint>('/touchpoints'), enabled: kind === 'touchpoint' })
  const { data: products = [] } = useQuery({ ...readAll<Product>('/products'), enabled: kind === 'product' })
  const label = say(`knowledge.channel_kind_${kind}`)
  if (kind === 'person') return <EmployeeChoice label={label} value={value} onChange={onChange} />
  if (kind === 'word')
    return (
      <TextInput
        label={say('knowledge.channel_word')}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value)
        }}
      />
    )
  return (
    <NativeSelect
      label={label}
      data={[
        { value: '', label: '' },
        ...(kind === 'touchpoint' ? touchpoints : products).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value || null)
      }}
    />
  )
}
