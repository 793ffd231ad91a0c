import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { readForEdit } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Template } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { useRetiring } from './retiring.ts'
import styles from './templates.module.css'
import { TextForm, wishOf } from './TextForm.tsx'
import { Versions } from './Versions.tsx'

const Crumbs = () => <Link to="/settings/templates">{useSay()('templates.title')}</Link>

export function NewText() {
  const say = useSay()
  const own = useLanguage()
  const { language } = useSearch({ from: '/inside/settings/templates/new' })
  const toList = useToList()
  return (
    <>
      <PageHead title={say('templates.new')} crumbs={<Crumbs />} />
      <TextForm
        of={null}
        language={language ?? own}
        onKept={({ name }) => {
          notify(say('templates.kept_new', { name }))
          toList()
        }}
      />
    </>
  )
}

export function TextPage() {
  const { id } = useParams({ from: '/inside/settings/templates/$id' })
  return <OneText key={id} id={id} />
}

// One ready text: written and previewed by those who may, read by the others and once it is retired.
function OneText({ id }: { id: string }) {
  const say = useSay()
  const toList = useToList()
  const { data: answer, error, refetch } = useQuery(readForEdit<Template>(`/templates/${id}`))
  const writes = may(useSession(), 'templates.write')
  const of = answer?.data
  if (!of)
    return <NotThere error={error} onRetry={() => void refetch()} to="/settings/templates" toWords={say('templates.to_list')} />
  const changes = writes && !of.retired
  return (
    <>
      <PageHead
        title={of.name}
        crumbs={<Crumbs />}
        lede={of.retired && <Pill>{say('templates.retired')}</Pill>}
        actions={changes && <Retire of={of} onDone={toList} />}
      />
      {changes ? (
        <TextForm
          of={of}
          language={of.language}
          onKept={({ name, number }) => {
            notify(say('templates.kept', { name, n: number }))
            toList()
          }}
        />
      ) : (
        <div className={styles.grid}>
          <Card>
            <p className={styles.said}>{of.text}</p>
          </Card>
          <div className={styles.side}>
            <Versions of={of.id} now={of.number} onTake={null} />
          </div>
        </div>
      )}
    </>
  )
}

function Retire({ of, onDone }: { of: Template; onDone: () => void }) {
  const say = useSay()
  const { retire, busy, error } = useRetiring('/templates', onDone)
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        onClick={() => {
          retire({ id: of.id, name: of.name, wish: wishOf(of) })
        }}
      >
        {say('templates.retire')}
      </Button>
      <ProblemNote error={error} />
    </>
  )
}

function useToList() {
  const navigate = useNavigate()
  return () => void navigate({ to: '/settings/templates', search: {} })
}
