import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Asks as AsksRead, AskShown } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AskWords } from './AskWords.tsx'
import styles from './empowerment.module.css'

// What waits for my yes or no, the longest waiting first.
export function Asks() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<AsksRead>('/me/asks'))
  if (data && data.items.length === 0) return null
  return (
    <Card title={say('empowerment.asks')} lede={say('empowerment.asks_what')} first>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <ul>
        {data?.items.map((one) => (
          <Ask key={one.gesture?.id ?? one.redress?.id} of={one} />
        ))}
      </ul>
    </Card>
  )
}

function Ask({ of }: { of: AskShown }) {
  const one = of.gesture ?? of.redress
  if (!one) return null
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <AskWords of={of} />
        <AnswerForm path={`/${of.gesture ? 'gestures' : 'redress'}/${one.id}/answer`} id={one.id} amount={one.amount} />
      </div>
    </li>
  )
}
