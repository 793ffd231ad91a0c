import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { CaseAtDesk, TemplatesOffered, TemplatesPreview } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { Filled } from '@/features/templates/Filled.tsx'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { PickOne } from '../PickOne.tsx'
import styles from './reply.module.css'

interface Props {
  of: CaseAtDesk
  onPut: (ready: TemplatesPreview) => void
}

// A text that was written once for many cases: chosen by keyboard, read as this customer would, then put in to be changed.
export function ReadyTexts({ of, onPut }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  return chosen ? (
    <Preview
      caseId={of.row.id}
      ready={chosen}
      onPut={onPut}
      onOther={() => {
        setChosen(null)
      }}
    />
  ) : (
    <Offered caseId={of.row.id} onPick={setChosen} />
  )
}

function Offered({ caseId, onPick }: { caseId: string; onPick: (id: string | null) => void }) {
  const say = useSay()
  const { data, error } = useQuery(read<TemplatesOffered>(`/cases/${caseId}/templates`))
  if (!data) return <ProblemNote error={error} />
  if (data.items.length === 0) return <NoneYet />
  return (
    <PickOne
      label={say('desk.ready_which')}
      current={data.items[0]?.ready.id ?? null}
      choices={data.items.map(({ ready }) => ({ value: ready.id, label: ready.name }))}
      onPick={onPick}
    />
  )
}

// The usual ones, in the reader's language, for whoever may write such texts.
function NoneYet() {
  const say = useSay()
  const language = useLanguage()
  const writes = may(useSession(), 'templates.write')
  const begin = useChange({
    method: 'POST',
    path: '/template-sets',
    body: () => ({ language }),
    stale: ['/cases/', '/templates'],
  })
  return (
    <Stack>
      <p className="muted">{say('desk.ready_none')}</p>
      <ProblemNote error={begin.error} />
      {writes && (
        <div>
          <Button
            loading={begin.isPending}
            onClick={() => {
              begin.mutate()
            }}
          >
            {say('desk.ready_begin')}
          </Button>
        </div>
      )}
    </Stack>
  )
}

interface PreviewProps {
  caseId: string
  ready: string
  onPut: (ready: TemplatesPreview) => void
  onOther: () => void
}

function Preview({ caseId, ready, onPut, onOther }: PreviewProps) {
  const say = useSay()
  const { data, error } = useQuery({
    queryKey: [`/cases/${caseId}/templates/preview`, ready],
    queryFn: async ({ signal }) =>
      (await call<TemplatesPreview>('POST', `/cases/${caseId}/templates/preview`, { body: { ready }, signal })).data,
    retry: false,
    staleTime: 0,
  })
  if (!data) return <ProblemNote error={error} />
  return (
    <Stack>
      <Filled of={data} />
      <div className={styles.foot}>
        <Button variant="subtle" onClick={onOther}>
          {say('desk.ready_another')}
        </Button>
        <Button
          autoFocus
          onClick={() => {
            onPut(data)
          }}
        >
          {say('desk.ready_put')}
        </Button>
      </div>
    </Stack>
  )
}
