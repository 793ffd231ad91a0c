import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { TimelineItem } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './customers.module.css'

// What happened with a customer, the latest first: their cases above all.
export function Timeline({ id }: { id: string }) {
  const say = useSay()
  const { data, error } = useQuery(read<{ items: TimelineItem[] }>(`/customers/${id}/timeline`, { limit: 100 }))
  return (
    <Card title={say('customers.timeline')}>
      <ProblemNote error={error} />
      <ol>
        {data?.items.map((item) => (
          <li key={`${item.at} ${item.what} ${item.address}`} className={styles.line}>
            <Happened of={item} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Happened({ of: { at, what, text, address } }: { of: TimelineItem }) {
  const say = useSay()
  const sayCode = useSayCode()
  const { exact } = useFormats()
  return (
    <>
      <span>
        {address ? <Link to={address as '/'}>{text}</Link> : text}{' '}
        <span className={text ? 'muted small' : undefined}>
          {sayCode(`customers.what_${what.replace('.', '_')}`) ?? say('customers.what_else')}
        </span>
      </span>
      <time className="muted small" dateTime={at}>
        {exact(at)}
      </time>
    </>
  )
}
