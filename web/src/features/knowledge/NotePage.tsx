import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { address } from '@/api/client.ts'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { FieldNote } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { PrincipleSide } from '@/features/principles/PrincipleSide.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import styles from './knowledge.module.css'
import { NoteLine, Standing } from './NoteLine.tsx'
import { SimilarSide } from './SimilarSide.tsx'
import { Steps } from './Steps.tsx'

export function NotePage() {
  const { id } = useParams({ from: '/inside/knowledge/notes/$id' })
  return <OneNote key={id} id={id} />
}

// One note: what was learned, what became of it, and, for whoever is asked, the answer.
function OneNote({ id }: { id: string }) {
  const say = useSay()
  const formats = useFormats()
  const session = useSession()
  const answersAny = may(session, 'knowledge.write')
  const { data: of, error, refetch } = useQuery(read<FieldNote>(`/field-notes/${id}`))
  if (!of) return <NotThere error={error} onRetry={() => void refetch()} to="/knowledge" toWords={say('knowledge.to_notes')} />
  const { row } = of
  return (
    <>
      <PageHead
        title={say('knowledge.note_of', { day: formats.day(row.written_on) })}
        crumbs={<Link to="/knowledge">{say('knowledge.title')}</Link>}
        lede={<Standing of={row} />}
      />
      <div className={styles.grid}>
        <div className={styles.side}>
          <Card>
            <p className={styles.said}>{row.text || (of.files.length === 0 && say('knowledge.erased'))}</p>
            <Files of={of} />
            <p className={styles.hint}>
              {[row.reporter?.name ?? say('knowledge.nobody_named'), row.touchpoint?.name, row.product?.name]
                .filter(Boolean)
                .join(' · ')}
              {of.from_case && (
                <>
                  {' · '}
                  <Link to="/cases/$id" params={{ id: of.from_case.id }}>
                    {say('knowledge.from_case', { number: of.from_case.number })}
                  </Link>
                </>
              )}
            </p>
          </Card>
          {of.may_answer && <AnswerForm of={of} answersAny={answersAny} />}
          <Card title={say('knowledge.steps')}>
            <Steps of={of.steps} />
            {of.article && (
              <Link to="/knowledge/articles/$id" params={{ id: of.article }}>
                {say('knowledge.read_article')}
              </Link>
            )}
            {of.made_try && (
              <Link to="/programme/tries/$id" params={{ id: of.made_try }}>
                {say('knowledge.read_try')}
              </Link>
            )}
          </Card>
        </div>
        <div className={styles.side}>
          {of.met.length > 0 && (
            <Card title={say('knowledge.met')}>
              {of.met.map((other) => (
                <NoteLine key={other.id} of={other} />
              ))}
            </Card>
          )}
          <SimilarSide of={of} answersAny={answersAny} />
          {may(session, 'principles.read') && <PrincipleSide kind="note" subject={id} />}
        </div>
      </div>
    </>
  )
}

function Files({ of }: { of: FieldNote }) {
  const say = useSay()
  return of.files.map(({ number, kind }) => {
    const source = address(`/field-notes/${of.id}/files/${String(number)}`)
    return kind === 'photo' ? (
      <img key={number} className={styles.photo} src={source} alt={say('knowledge.photo_alt')} />
    ) : (
      <audio key={number} controls preload="none" src={source} aria-label={say('knowledge.voice_heard')} />
    )
  })
}
