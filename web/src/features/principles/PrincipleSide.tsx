import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { PrincipleLinks, PrinciplesNow } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { RemoveLink } from './Examples.tsx'
import styles from './principles.module.css'
import { languageFor, saidIn, type Said } from './words.ts'

// "This is what we mean": the principles that a case, a note or whatever else shows, and the way to say so.
export function PrincipleSide({ kind, subject }: { kind: string; subject: string }) {
  const say = useSay()
  const own = useLanguage()
  const [adding, setAdding] = useState(false)
  const { data } = useQuery(read<PrincipleLinks>('/principle-links', { kind, subject }))
  const { data: now } = useQuery({ ...read<PrinciplesNow>('/principles'), staleTime: 600_000 })
  const text = now?.in_force
  const links = data?.items ?? []
  if (!data || (!text && links.length === 0)) return null
  const close = () => {
    setAdding(false)
  }
  return (
    <Card title={say('principles.side')}>
      <ul className={styles.examples}>
        {links.map((one) => (
          <li key={one.id}>
            <Link to="/programme/principles">{one.title}</Link>
            {one.sentence && <p className="small">{one.sentence}</p>}
            <p className="muted small">
              <By of={one} /> <RemoveLink of={one} />
            </p>
          </li>
        ))}
      </ul>
      {text && (
        <button
          type="button"
          className="textual small"
          onClick={() => {
            setAdding(true)
          }}
        >
          {say('principles.side_add')}
        </button>
      )}
      <Dialog title={say('principles.side_add')} open={adding} onClose={close}>
        {text && <LinkForm kind={kind} subject={subject} items={saidIn(text, languageFor(text, own))} onDone={close} />}
      </Dialog>
    </Card>
  )
}

function By({ of: { by, at } }: { of: { by: string; at: string } }) {
  const say = useSay()
  const { day } = useFormats()
  return say('principles.meaning_by', { name: by || say('principles.somebody'), day: day(at) })
}

interface FormProps {
  kind: string
  subject: string
  items: readonly Said[]
  onDone: () => void
}

function LinkForm({ kind, subject, items, onDone }: FormProps) {
  const say = useSay()
  const draft = useDraft({ principle: items[0]?.id ?? '', sentence: '' }, { keep: `principles.link.${subject}` })
  const { values } = draft
  const link = useChange({
    method: 'POST',
    path: () => `/principles/${values.principle}/links`,
    body: () => ({ kind, subject, sentence: values.sentence }),
    stale: ['/principle-links', '/principle-uses', '/principles/'],
  })
  const chosen = items.find(({ id }) => id === values.principle)
  return (
    <Form
      onSubmit={() => {
        link.mutate(undefined, {
          onSuccess: () => {
            draft.forget()
            notify(say('principles.side_linked'))
            onDone()
          },
        })
      }}
      error={link.error}
    >
      <NativeSelect
        label={say('principles.side_which')}
        description={chosen?.text}
        data={items.map(({ id, title }) => ({ value: id, label: title }))}
        value={values.principle}
        onChange={(event) => {
          draft.change({ principle: event.currentTarget.value })
        }}
      />
      <TextInput label={say('principles.side_how')} maxLength={300} {...draft.text('sentence')} />
      <Submit busy={link.isPending}>{say('principles.side_link')}</Submit>
    </Form>
  )
}
