import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { FairnessQuestion, FairnessQuestions } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './empowerment.module.css'

// Patterns as questions to talk about: each opens into the very gestures it was asked about.
export function Questions({ unit }: { unit: string }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<FairnessQuestions>(`/units/${unit}/budget-questions`))
  return (
    <Card title={say('empowerment.questions')} lede={say('empowerment.questions_what')}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.few && <p>{say('empowerment.unit_few')}</p>}
      {data && !data.few && data.items.length === 0 && <p className="muted">{say('empowerment.questions_none')}</p>}
      <ul>
        {data?.items.map((one) => (
          <Question key={`${one.kind} ${one.gestures.join(' ')}`} of={one} />
        ))}
      </ul>
    </Card>
  )
}

function Question({ of }: { of: FairnessQuestion }) {
  const say = useSay()
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>{of.question}</p>
        <p className="muted small">
          {say('empowerment.question_look')}:{' '}
          {of.gestures.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to="/gestures/$id" params={{ id }}>
                {say('empowerment.question_gesture', { n: at + 1 })}
              </Link>
            </span>
          ))}
        </p>
      </div>
    </li>
  )
}
