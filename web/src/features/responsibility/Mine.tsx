import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { read } from '@/api/queries.ts'
import type { MyResponsibility, MyTouchpoint } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { RightLine, SpendLine } from './RightLine.tsx'
import styles from './responsibility.module.css'

// What I answer for, may decide and may spend, whom I ask above that; a newcomer's first page, and the card to print.
export function Mine() {
  return <One path="/me/responsibility" own />
}

// The same of somebody whom the reader leads.
export function Theirs() {
  const { id } = useParams({ strict: false })
  return <One path={`/employees/${id ?? ''}/responsibility`} own={false} />
}

function One({ path, own }: { path: string; own: boolean }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<MyResponsibility>(path))
  if (!data) return <NotThere error={error} onRetry={() => void refetch()} to="/" toWords={say('web.place.today')} />
  const welcome = own && data.newcomer
  return (
    <>
      <PageHead
        title={own ? say('responsibility.mine') : say('responsibility.mine_of', { name: data.person.name })}
        lede={say(welcome ? 'responsibility.welcome' : own ? 'responsibility.mine_lede' : 'responsibility.mine_lede_of')}
        actions={
          <Button component="a" href={data.card} target="_blank" variant="default">
            {say('responsibility.card')}
          </Button>
        }
      />
      <div className={styles.cards}>
        <Answering of={data} />
        <Deciding of={data} />
        <Asking of={data} />
        {data.principles && (
          <Card title={data.principles.title || say('responsibility.principles')} lede={data.principles.opening}>
            <ul>
              {data.principles.items.map(({ title, text }) => (
                <li key={title} className={styles.line}>
                  <div className={styles.said}>
                    <strong>{title}</strong>
                    <p className={styles.good}>{text}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  )
}

function Answering({ of }: { of: MyResponsibility }) {
  const say = useSay()
  const { day } = useFormats()
  return (
    <Card title={say('responsibility.answer_for')} first>
      {of.answers_for.length === 0 && <p className="muted">{say('responsibility.answer_for_none')}</p>}
      <ul>
        {of.answers_for.map((one) => (
          <TouchpointLine key={one.id} of={one} />
        ))}
      </ul>
      {of.deputy_at.length > 0 && (
        <Named label={say('responsibility.deputy_for')}>{of.deputy_at.map(({ name }) => name).join(', ')}</Named>
      )}
      {of.stands_in_for.map(({ person, from, to }) => (
        <Named key={`${person.id}${from}`} label={say('responsibility.away_for')}>
          {person.name}, {day(from)} – {day(to)}
        </Named>
      ))}
      {of.stand_in_for_me.length > 0 && (
        <Named label={say('responsibility.stands_in')}>{of.stand_in_for_me.map(({ name }) => name).join(', ')}</Named>
      )}
    </Card>
  )
}

function TouchpointLine({ of }: { of: MyTouchpoint }) {
  const say = useSay()
  const deputies = of.deputies.map(({ name }) => name).join(', ')
  return (
    <li className={styles.line}>
      <div className={styles.said}>
        <strong>{of.name}</strong> <span className="muted small">{[of.journey, of.team?.name].filter(Boolean).join(' · ')}</span>
        {of.good && <p className={styles.good}>{of.good}</p>}
        {of.examples.length > 0 && (
          <ul className="muted small" aria-label={say('responsibility.good')}>
            {of.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        )}
      </div>
      <span className="muted small">
        {deputies ? `${say('responsibility.stands_in')}: ${deputies}` : say('responsibility.stands_in_none')}
      </span>
    </li>
  )
}

function Deciding({ of }: { of: MyResponsibility }) {
  const say = useSay()
  return (
    <>
      <Card title={say('responsibility.may_decide')}>
        {of.may_decide.length === 0 && <p className="muted">{say('responsibility.may_decide_none')}</p>}
        <ul>
          {of.may_decide.map((one) => (
            <RightLine key={`${one.decision} ${one.touchpoint ?? ''}`} of={one} />
          ))}
        </ul>
      </Card>
      <Card title={say('responsibility.may_spend')}>
        {of.may_spend.length === 0 && <p className="muted">{say('responsibility.may_spend_none')}</p>}
        <ul>
          {of.may_spend.map((one) => (
            <SpendLine key={one.left.currency} of={one} />
          ))}
        </ul>
      </Card>
    </>
  )
}

function Asking({ of }: { of: MyResponsibility }) {
  const say = useSay()
  return (
    <Card title={say('responsibility.ask')}>
      {of.ask.length === 0 && <p className="muted">{say('responsibility.ask_none')}</p>}
      <ol>
        {of.ask.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
    </Card>
  )
}

function Named({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className={styles.named}>
      <span className="muted">{label}:</span> {children}
    </p>
  )
}
