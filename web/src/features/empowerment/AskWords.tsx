import { Link } from '@tanstack/react-router'
import type { AskShown } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { reasonKey } from './codes.ts'
import styles from './empowerment.module.css'

// What is asked, by whom, for whom and why.
export function AskWords({ of: { gesture, redress } }: { of: AskShown }) {
  const say = useSay()
  const { money } = useAmounts()
  const { moment } = useFormats()
  const one = gesture ?? redress
  if (!one) return null
  const what = gesture ? gesture.kind.name : say(`empowerment.redress_${redress?.kind ?? 'refund'}`)
  return (
    <>
      <p>
        <strong>
          {what}, {money(one.amount)}
        </strong>{' '}
        <span className="muted small">
          {one.by.name} · {moment(one.at)}
        </span>
      </p>
      <p className="small">
        {say(reasonKey(one.reason))}
        {one.about && (
          <>
            {' · '}
            <Link to="/cases/$id" params={{ id: one.about.id }}>
              {one.about.number} · {one.about.subject}
            </Link>
          </>
        )}
        {one.customer && ` · ${one.customer.name}`}
      </p>
      {one.words && <p className={styles.said}>{one.words}</p>}
    </>
  )
}
