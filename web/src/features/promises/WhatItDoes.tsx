import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '@/api/client.ts'
import type { Previewed } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './promises.module.css'

interface Props {
  policy?: string | null
  draft?: object | null
}

// What rating the open cases anew would do, with a draft that is not kept yet or without one.
export function WhatItDoes({ policy = null, draft = null }: Props) {
  const say = useSay()
  const { count } = useFormats()
  const { data, error } = useQuery({
    queryKey: ['/policies/preview', policy, draft],
    queryFn: async ({ signal }) => (await call<Previewed>('POST', '/policies/preview', { body: { policy, draft }, signal })).data,
    retry: false,
  })
  if (!data) return <ProblemNote error={error} />
  if (data.moved === 0) return <p role="status">{say('promises.does_nothing', { n: count(data.open) })}</p>
  return (
    <section aria-label={say('promises.does')}>
      <p role="status">{say('promises.does_moved', { count: data.moved, n: count(data.open) })}</p>
      <p className="muted small">{say('promises.does_looked', { n: count(data.looked_at) })}</p>
      <dl className={styles.figures}>
        {(['earlier', 'later'] as const).map((which) => (
          <div key={which}>
            <dd>{count(data[which])}</dd>
            <dt>{say(`promises.does_${which}`)}</dt>
          </div>
        ))}
        <div>
          <dd>{count(data.overdue_at_once)}</dd>
          <dt>{say('promises.does_overdue')}</dt>
        </div>
      </dl>
      <Examples of={data.examples} />
    </section>
  )
}

function Examples({ of }: { of: Previewed['examples'] }) {
  const say = useSay()
  const { moment } = useFormats()
  const due = (at: string | null) => (at ? moment(at) : say('promises.does_no_due'))
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('promises.does_case')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['does_case', 'does_before', 'does_after'] as const).map((head) => (
              <th key={head} scope="col">
                {say(`promises.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.case}>
              <td>
                <Link to="/cases/$id" params={{ id: one.case }} search={{}}>
                  {`${one.from || say('promises.built_in')} → ${one.to || say('promises.built_in')}`}
                </Link>
              </td>
              <td>{due(one.due_before)}</td>
              <td>{due(one.due_after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
