import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read, useChange } from '@/api/queries.ts'
import type { FieldNote, Similar } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'
import { NoteLine } from './NoteLine.tsx'
import { isMineToo } from './together.ts'

// Beside a note: others that may say the same, and what we know already.
export function SimilarSide({ of, answersAny }: { of: FieldNote; answersAny: boolean }) {
  const say = useSay()
  const { data } = useQuery(read<Similar>(`/field-notes/${of.id}/similar`))
  const meet = useChange<string>({
    method: 'POST',
    path: `/field-notes/${of.id}/met`,
    body: (other) => ({ other }),
    stale: ['/field-notes'],
  })
  const met = new Set(of.met.map(({ id }) => id))
  const notes = (data?.notes ?? []).filter(({ row }) => !met.has(row.id))
  return (
    <>
      {notes.length > 0 && (
        <Card title={say('knowledge.similar_notes')}>
          <ProblemNote error={meet.error} />
          {notes.map(({ row }) => (
            <div key={row.id} className={styles.similar}>
              <NoteLine of={row} />
              {of.may_answer && (answersAny || isMineToo(of, row, answersAny)) && (
                <Button
                  variant="subtle"
                  onClick={() => {
                    meet.mutate(row.id)
                  }}
                >
                  {say('knowledge.put_together')}
                </Button>
              )}
            </div>
          ))}
        </Card>
      )}
      {(data?.articles.length ?? 0) > 0 && (
        <Card title={say('knowledge.similar_articles')}>
          <ul className={styles.lines}>
            {data?.articles.map(({ id, title, beginning }) => (
              <li key={id} className={styles.words}>
                <Link to="/knowledge/articles/$id" params={{ id }}>
                  {title}
                </Link>
                <p className={styles.hint}>{beginning}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
