import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { Similar } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'

interface Props {
  caseId: string
  onPut: (text: string) => void
}

const best = 3

// One quiet line above the answer: what we know that is like this case. Each opens beside, or its words are put in.
export function SimilarLine({ caseId, onPut }: Props) {
  const say = useSay()
  const { data } = useQuery(read<Similar>(`/cases/${caseId}/similar`))
  const articles = data?.articles.slice(0, best) ?? []
  if (articles.length === 0) return null
  return (
    <div className={styles.known}>
      <span>{say('knowledge.similar_line')}</span>
      <ul>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <Link
              to="/knowledge/articles/$id"
              params={{ id }}
              search={{ case: caseId }}
              target="_blank"
              rel="noopener"
              aria-label={say('knowledge.similar_open', { title })}
            >
              {title}
            </Link>
            <PutIn id={id} title={title} onPut={onPut} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function PutIn({ id, title, onPut }: { id: string; title: string; onPut: (text: string) => void }) {
  const say = useSay()
  const { refetch, isFetching } = useQuery({ ...read<{ text: string }>(`/articles/${id}`), enabled: false })
  const put = async () => {
    const { data } = await refetch()
    if (data) onPut(data.text)
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      miw={28}
      loading={isFetching}
      aria-label={say('knowledge.similar_put', { title })}
      onClick={() => void put()}
    >
      +
    </Button>
  )
}
