import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { useSession } from '@/api/session.ts'
import type { AnonymousNote, CaseAtDesk, FieldNote, NewNote as Wish } from '@/api/types.ts'
import { Form, NativeSelect, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { deskCaseQuery } from '@/features/desk/reads.ts'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Anonymous } from './Anonymous.tsx'
import { Attach } from './Attach.tsx'
import { textOf } from './base64url.ts'
import { newSecret } from './codes.ts'
import { CodeShown } from './CodeShown.tsx'
import styles from './knowledge.module.css'
import { Where } from './Where.tsx'

const kinds = ['frontline', 'shift', 'walk', 'mystery_visit'] as const

interface Fields {
  text: string
  kind: (typeof kinds)[number]
  touchpoint?: string | null // chosen; else the one of the case it comes from
}
const empty: Fields = { text: '', kind: 'frontline' }

interface Files {
  photo: Blob | null
  voice: Blob | null
}

// A note in fifteen seconds: the field has the focus, everything else may be left out.
export function NewNote() {
  const say = useSay()
  const formats = useFormats()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/knowledge/note' })
  const roles = useSession().me?.roles ?? []
  const draft = useDraft<Fields>(empty, { keep: 'field_note' })
  const { values, change } = draft
  const about = useQuery({ ...deskCaseQuery(search['case'] ?? ''), enabled: search['case'] !== undefined }).data
  const touchpoint = values.touchpoint === undefined ? (about?.row.touchpoint?.id ?? null) : values.touchpoint
  const [files, setFiles] = useState<Files>({ photo: null, voice: null })
  const [anonymous, setAnonymous] = useState(false)
  const [code, setCode] = useState<{ secret: string; day: string } | null>(null)
  const [secret, setSecret] = useState(newSecret)

  const named = useChange<Wish, FieldNote>({
    method: 'POST',
    path: '/field-notes',
    body: (wish) => wish,
    stale: ['/field-notes'],
  })
  const unnamed = useChange<AnonymousNote, { written_on: string }>({
    method: 'POST',
    path: '/field-notes/anonymous',
    body: (wish) => wish,
  })
  const done = () => {
    draft.forget()
    setFiles({ photo: null, voice: null })
  }
  const onError = (failure: Error) => {
    draft.setFaults(faultsOf(failure))
  }
  const send = async () => {
    const photo = files.photo ? await textOf(files.photo) : null
    const { text } = values
    if (anonymous)
      unnamed.mutate(
        { text, touchpoint, product: null, photo, secret },
        {
          onSuccess: ({ written_on: day }) => {
            setCode({ secret, day })
            setSecret(newSecret())
            done()
          },
          onError,
        },
      )
    else
      named.mutate(
        {
          text,
          touchpoint,
          photo,
          kind: values.kind,
          product: about?.product ?? null,
          case_id: search['case'] ?? null,
          voice: files.voice ? await textOf(files.voice) : null,
        },
        {
          onSuccess: ({ row }) => {
            done()
            notify(say('knowledge.sent', { name: row.answerer?.name ?? '', day: row.due ? formats.dayOfWeek(row.due) : '' }))
            void navigate({ to: '/knowledge', search: { show: 'mine' } as never })
          },
          onError,
        },
      )
  }
  if (code)
    return (
      <CodeShown
        code={code}
        onDone={() => {
          setCode(null)
          void navigate({ to: '/knowledge', search: { show: 'mine' } as never })
        }}
      />
    )
  const nothing = values.text.trim() === '' && (anonymous || !files.voice)
  return (
    <div className={styles.narrow}>
      <PageHead
        title={say('knowledge.new_title')}
        crumbs={<Link to="/knowledge">{say('knowledge.title')}</Link>}
        lede={about && !anonymous && <FromCase of={about} />}
      />
      <Form onSubmit={() => void send()} error={anonymous ? unnamed.error : named.error} fields={['text']}>
        <Textarea
          label={say('knowledge.text')}
          placeholder={say('knowledge.text_placeholder')}
          autosize
          minRows={4}
          maxRows={14}
          maxLength={4000}
          autoFocus
          {...draft.text('text')}
        />
        <Attach photo={files.photo} voice={anonymous ? null : files.voice} speaks={!anonymous} onChange={setFiles} />
        <Where
          value={touchpoint}
          onChange={(chosen) => {
            change({ touchpoint: chosen })
          }}
        />
        {!anonymous && roles.some((role) => role !== 'frontline') && (
          <NativeSelect
            label={say('knowledge.kind')}
            data={kinds.map((value) => ({ value, label: say(`knowledge.kind_${value}`) }))}
            value={values.kind}
            onChange={({ currentTarget: { value } }) => {
              change({ kind: kinds.find((kind) => kind === value) ?? 'frontline' })
            }}
          />
        )}
        <Anonymous
          value={anonymous}
          leftOut={anonymous && (search['case'] !== undefined || files.voice !== null)}
          onChange={setAnonymous}
        />
        <Submit busy={named.isPending || unnamed.isPending} disabled={nothing}>
          {say(anonymous ? 'knowledge.send_anonymous' : 'knowledge.send')}
        </Submit>
      </Form>
    </div>
  )
}

function FromCase({ of: { row } }: { of: CaseAtDesk }) {
  const say = useSay()
  return (
    <Link to="/cases/$id" params={{ id: row.id }}>
      {say('knowledge.from_case', { number: say('desk.number_of', { n: row.number }) })}: {row.subject}
    </Link>
  )
}
