import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { PrinciplesNow, PrincipleText } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button } from '@/components/fields.tsx'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { PrincipleLine } from './PrincipleLine.tsx'
import styles from './principles.module.css'
import { languageFor, saidIn } from './words.ts'

// Remembered in this browser alone: nobody else is told who has read what.
const name = 'regard.principles.read'

// On Today: to newcomers, and to everybody when there is a new version, the whole text once; then one principle a day.
export function TodayPrinciples() {
  const { data } = useQuery({ ...read<PrinciplesNow>('/principles'), staleTime: 600_000 })
  const [read_, setRead] = useState(() => Number(localStorage.getItem(name) ?? 0))
  const text = data?.in_force
  if (!text) return data?.next?.asks_me ? <AsksMe of={data.next} /> : null
  const number = text.number ?? 1
  return (
    <>
      {data.next?.asks_me && <AsksMe of={data.next} />}
      {read_ >= number ? (
        <PrincipleLine seed="today" />
      ) : (
        <Whole
          of={text}
          onRead={() => {
            localStorage.setItem(name, String(number))
            setRead(number)
          }}
        />
      )}
    </>
  )
}

function AsksMe({ of: { id } }: { of: PrincipleText }) {
  const say = useSay()
  return (
    <p className={styles.next}>
      {say('principles.being_signed')} {say('principles.asks_you')}{' '}
      <Link to="/programme/principles/$id" params={{ id }}>
        {say('principles.read_sign')}
      </Link>
    </p>
  )
}

function Whole({ of, onRead }: { of: PrincipleText; onRead: () => void }) {
  const say = useSay()
  const language = languageFor(of, useLanguage())
  return (
    <div className={styles.whole}>
      <Card title={say('principles.today_new')} lede={say('principles.today_new_what', { n: of.number ?? 1 })}>
        <ol className={styles.short} lang={language}>
          {saidIn(of, language).map(({ id, title, text }) => (
            <li key={id}>
              <strong>{title}</strong> {text}
            </li>
          ))}
        </ol>
        <div className={styles.wholeActs}>
          <Button size="sm" onClick={onRead}>
            {say('principles.today_read')}
          </Button>
          <Link to="/programme/principles" className="small">
            {say('principles.today_all')}
          </Link>
        </div>
      </Card>
    </div>
  )
}
