import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { MayI, MayIs } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useAmounts } from '@/lib/money.ts'
import styles from './rights.module.css'
import { holderName, usePlaceName } from './words.ts'

const kinds = ['redress', 'goodwill'] as const

// On a case: what I may decide, up to which amount, under which rule; and whom I ask above that.
export function MayISide({ of }: { of: string }) {
  const say = useSay()
  const { data } = useQuery(read<MayIs>(`/cases/${of}/may-i`))
  if (!data || data.items.length === 0) return null
  return (
    <Card title={say('rights.may_i')}>
      {data.too_near && <p className={styles.near}>{say('rights.may_too_near')}</p>}
      {kinds.map((kind) => {
        const items = data.items.filter(({ decision }) => decision.kind === kind)
        return (
          items.length > 0 && (
            <div key={kind} className={styles.mayKind}>
              <span className={styles[`mark_${kind}`]}>{say(`rights.${kind}`)}</span>
              <dl>
                {items.map((one) => (
                  <One key={one.decision.id} of={one} />
                ))}
              </dl>
            </div>
          )
        )
      })}
    </Card>
  )
}

function One({ of: { decision, limit, rule, above } }: { of: MayI }) {
  const say = useSay()
  const { money } = useAmounts()
  const { day } = useFormats()
  const placeName = usePlaceName()
  const place = rule ? placeName(rule) : ''
  const names = above.map((one) => say('rights.may_person', { name: one.name, amount: money(one.limit) })).join(', ')
  return (
    <div className={styles.may}>
      <dt>
        <details>
          <summary>{decision.name}</summary>
          <p className="muted small">
            {decision.about}{' '}
            {rule &&
              say('rights.may_rule', {
                holder: holderName(say, rule.holder),
                where: place ? say('rights.may_where', { place }) : '',
                since: day(rule.from),
              })}
            {rule?.lent_by && `, ${say('rights.may_lent', { name: rule.lent_by })}`}
          </p>
          <p className="muted small">
            {names ? say(limit ? 'rights.may_above' : 'rights.may_ask', { names }) : say('rights.may_nobody')}
          </p>
        </details>
      </dt>
      <dd className={limit ? styles.yes : 'muted'}>
        {limit ? say('rights.may_up_to', { amount: money(limit) }) : say('rights.may_not')}
      </dd>
    </div>
  )
}
