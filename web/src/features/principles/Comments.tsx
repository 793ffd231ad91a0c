import { usePages } from '@/api/pages.ts'
import { useChange } from '@/api/queries.ts'
import type { PrincipleComment, PrincipleText } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { CommentForm } from './CommentForm.tsx'
import styles from './principles.module.css'
import { languageFor, saidIn } from './words.ts'

// What people say of a version, and about which of its sentences.
export function Comments({ of, writes }: { of: PrincipleText; writes: boolean }) {
  const say = useSay()
  const path = `/principle-texts/${of.id}/comments`
  const { rows, error, refetch, settled, hasMore, more } = usePages<PrincipleComment>(path)
  const items = saidIn(of, languageFor(of, useLanguage()))
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  const isPast = of.superseded !== null || of.state === 'dropped'
  return (
    <Card title={say('principles.comments')}>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && !isPast && <p className="muted">{say('principles.comments_none')}</p>}
      <ul className={styles.comments}>
        {rows.map((one) => (
          <Comment key={one.id} of={one} title={one.about ? titles.get(one.about) : undefined} writes={writes} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="textual small" onClick={more}>
          {say('web.more')}
        </button>
      )}
      {!isPast && <CommentForm path={path} id={of.id} items={items} />}
    </Card>
  )
}

interface Props {
  of: PrincipleComment
  title: string | undefined
  writes: boolean
}

function Comment({ of, title, writes }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const back = useChange({ method: 'DELETE', path: `/principle-comments/${of.id}`, stale: ['/principle-texts'] })
  const settle = useChange({
    method: 'PUT',
    path: `/principle-comments/${of.id}/settled`,
    body: () => ({ settled: of.settled === null }),
    stale: ['/principle-texts'],
  })
  return (
    <li className={styles.comment} data-settled={of.settled !== null || undefined}>
      {title && <p className={styles.about}>{title}</p>}
      <p className={styles.said}>{of.words}</p>
      <p className="muted small">
        {say('principles.comment_by', { name: of.by || say('principles.somebody'), at: moment(of.at) })}{' '}
        {of.settled && <Pill tone="kept">{say('principles.comment_settled')}</Pill>}
      </p>
      <span className={styles.commentActs}>
        {writes && (
          <button
            type="button"
            className="textual small"
            disabled={settle.isPending}
            onClick={() => {
              settle.mutate()
            }}
          >
            {say(of.settled ? 'principles.comment_open' : 'principles.comment_settle')}
          </button>
        )}
        {of.mine && (
          <button
            type="button"
            className="textual small"
            disabled={back.isPending}
            onClick={() => {
              back.mutate()
            }}
          >
            {say('principles.comment_back')}
          </button>
        )}
      </span>
      <ProblemNote error={back.error ?? settle.error} />
    </li>
  )
}
