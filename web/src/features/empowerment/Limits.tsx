import type { GestureOptions } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'

// "May I?" at a glance: what is done without asking, what is left, who is asked beyond that.
export function Limits({ of }: { of: GestureOptions }) {
  const say = useSay()
  const { money } = useAmounts()
  const { day } = useFormats()
  const free = of.at_once.minor > 0
  return (
    <div className="muted small">
      <p>
        {free ? say('empowerment.at_once', { amount: money(of.at_once) }) : say('empowerment.nothing_at_once')}{' '}
        {of.above && say('empowerment.beyond', { name: of.above.name })}
      </p>
      {of.left && (
        <p>
          {of.until
            ? say('empowerment.left_until', { amount: money(of.left), day: day(of.until) })
            : say('empowerment.left', { amount: money(of.left) })}
          {of.customer_left && ` ${say('empowerment.customer_left', { amount: money(of.customer_left) })}`}
        </p>
      )}
    </div>
  )
}
