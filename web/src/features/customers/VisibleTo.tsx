import { useChange } from '@/api/queries.ts'
import type { Customer } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './customers.module.css'

// Not for everybody's eyes: who sees the customer, since when and why; and opening them to all again.
export function VisibleTo({ of, writes }: { of: Customer; writes: boolean }) {
  const say = useSay()
  const { day } = useFormats()
  const open = useChange({
    method: 'DELETE',
    path: `/customers/${of.id}/visibility`,
    stale: ['/customers', '/cases', '/desk'],
  })
  if (!of.visible_to) return null
  const { units, people, reason, at } = of.visible_to
  return (
    <div className={styles.careful}>
      <p>
        <strong>{say('customers.seen_by', { names: [...units, ...people].map(({ name }) => name).join(', ') })}</strong> {reason}{' '}
        <span className="muted">{say('customers.seen_since', { day: day(at) })}</span>
      </p>
      {writes && (
        <button
          type="button"
          className="textual"
          disabled={open.isPending}
          onClick={() => {
            open.mutate()
          }}
        >
          {say('customers.seen_all')}
        </button>
      )}
      <ProblemNote error={open.error} />
    </div>
  )
}
