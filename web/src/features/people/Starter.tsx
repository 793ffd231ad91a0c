import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import { Button, NativeSelect } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './people.module.css'

const trades = ['bank', 'insurer', 'municipality', 'software_vendor', 'retailer'] as const
type Trade = (typeof trades)[number]

// The usual units, verticals and products of a trade, to be changed afterwards: quicker than an empty page.
export function Starter() {
  const say = useSay()
  const [trade, setTrade] = useState<Trade>('bank')
  const begin = useChange<Trade>({
    method: 'POST',
    path: '/people/starter',
    body: (kind) => ({ kind }),
    stale: ['/units', '/verticals', '/products'],
  })
  return (
    <div className={styles.starter}>
      <ProblemNote error={begin.error} />
      <NativeSelect
        aria-label={say('people.starter_trade')}
        data={trades.map((value) => ({ value, label: say(`people.trade_${value}`) }))}
        value={trade}
        onChange={(event) => {
          setTrade(event.currentTarget.value as Trade)
        }}
      />
      <Button
        variant="default"
        loading={begin.isPending}
        onClick={() => {
          begin.mutate(trade)
        }}
      >
        {say('people.starter_begin')}
      </Button>
    </div>
  )
}
