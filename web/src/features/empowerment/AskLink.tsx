import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import type { AskShown } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AskWords } from './AskWords.tsx'
import styles from './empowerment.module.css'

// Where the link of a mail leads: what is asked, and the answer. The link works once; looking at it changes nothing.
export function AskLink() {
  const say = useSay()
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '')
  const [answered, setAnswered] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['/ask-links', token],
    queryFn: async () => (await call<AskShown>('POST', '/ask-links/reading', { body: { token } })).data, // in no address
    retry: false,
    staleTime: Infinity,
  })
  const one = data?.gesture ?? data?.redress
  return (
    <>
      <PageHead title={say('empowerment.your_answer')} lede={say('empowerment.link_lede')} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <div className={styles.cards}>
        {data && one && (
          <Card>
            <AskWords of={data} />
            {answered ? (
              <p role="status">{say('empowerment.link_answered')}</p>
            ) : (
              <AnswerForm
                path="/ask-links/answer"
                by={token}
                id={one.id}
                amount={one.amount}
                onDone={() => {
                  setAnswered(true)
                }}
              />
            )}
          </Card>
        )}
        <p>
          <Link to="/responsibility/budget">{say('empowerment.to_mine')}</Link>
        </p>
      </div>
    </>
  )
}
