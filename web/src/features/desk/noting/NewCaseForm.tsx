import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, type KeyboardEvent } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { CaseBegun, Kind, Touchpoint } from '@/api/types.ts'
import { Checkbox, FieldRow, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useDraft } from '@/lib/draft.ts'
import { zoneOfReader } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { instantIn } from '@/lib/zoned.ts'
import { kinds } from '../codes.ts'
import { deskReads } from '../reads.ts'
import { Duplicates } from './Duplicates.tsx'
import styles from './noting.module.css'
import { customerWish } from './who.ts'
import { WhoField } from './WhoField.tsx'

const Suggested = lazy(async () => ({ default: (await import('./Suggested.tsx')).Suggested }))

const channels = ['phone', 'counter'] as const

const empty = {
  customer: null as string | null,
  name: '',
  contact: '',
  subject: '',
  text: '',
  kind: 'complaint' as Kind,
  channel: 'phone' as (typeof channels)[number],
  touchpoint: '',
  remedy: '',
  earlier: false,
  earlier_at: '',
  earlier_text: '',
  keep: true,
}
export type Noted = typeof empty

const named = ['subject', 'text', 'touchpoint', 'remedy', 'customer', 'customer/name', 'customer/email', 'customer/phone']

// Who, what, of what kind: in the order in which it is said. Ctrl-Enter saves from anywhere in it.
export function NewCaseForm({ onBegun }: { onBegun: (begun: CaseBegun) => void }) {
  const say = useSay()
  const draft = useDraft(empty, { keep: 'new_case' })
  const { values, change } = draft
  const begin = useChange<void, CaseBegun>({ method: 'POST', path: '/cases', body: () => wishOf(values), stale: deskReads })
  const submit = () => {
    if (begin.isPending) return
    begin.mutate(undefined, {
      onSuccess: (begun) => {
        draft.forget()
        onBegun(begun)
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey)) return
    event.preventDefault()
    submit()
  }
  return (
    <div className={styles.form} onKeyDown={keys}>
      <Form onSubmit={submit} error={begin.error} fields={named}>
        <WhoField
          value={values.name}
          known={values.customer}
          error={
            draft.fault('customer') ??
            draft.fault('customer/name') ??
            draft.fault('customer/email') ??
            draft.fault('customer/phone')
          }
          onType={(name) => {
            change({ name, customer: null })
          }}
          onChoose={(one) => {
            change({ customer: one?.id ?? null, name: one?.name || one?.contact || values.name })
          }}
        />
        {values.customer ? (
          <Duplicates customer={values.customer} />
        ) : (
          values.name.trim() && (
            <TextInput label={say('desk.new_contact')} description={say('desk.new_contact_hint')} {...draft.text('contact')} />
          )
        )}
        <TextInput label={say('desk.new_subject')} {...draft.text('subject')} />
        <Textarea
          label={say('desk.new_text')}
          autosize
          minRows={3}
          classNames={{ input: styles.words ?? '' }}
          {...draft.text('text')}
        />
        <Suspense fallback={null}>{values.subject.trim() && <Suggested values={values} change={change} />}</Suspense>
        <Choices values={values} change={change} />
        <TextInput label={say('desk.new_remedy')} {...draft.text('remedy')} />
        <Earlier draft={draft} />
        <Checkbox
          label={say('desk.new_keep')}
          description={say('desk.new_keep_hint')}
          checked={values.keep}
          onChange={(event) => {
            change({ keep: event.currentTarget.checked })
          }}
        />
        <Submit busy={begin.isPending} aside={<kbd className={styles.kbd}>Ctrl Enter</kbd>}>
          {say('desk.new_save')}
        </Submit>
      </Form>
    </div>
  )
}

interface ChoicesProps {
  values: Noted
  change: (some: Partial<Noted>) => void
}

function Choices({ values, change }: ChoicesProps) {
  const say = useSay()
  const touchpoints = useQuery({ ...readAll<Touchpoint>('/touchpoints'), staleTime: 300_000 }).data ?? []
  return (
    <>
      <div className={styles.choices}>
        <Segments
          label={say('desk.f_kind')}
          value={values.kind}
          options={kinds.map((value) => ({ value, label: say(`desk.kind_${value}`) }))}
          onChange={(kind) => {
            change({ kind })
          }}
        />
        <Segments
          label={say('desk.new_channel')}
          value={values.channel}
          options={channels.map((value) => ({ value, label: say(`desk.by_${value}`) }))}
          onChange={(channel) => {
            change({ channel })
          }}
        />
      </div>
      {touchpoints.length > 0 && (
        <NativeSelect
          label={say('desk.new_touchpoint')}
          data={[{ value: '', label: say('desk.f_none') }, ...touchpoints.map(({ id, name }) => ({ value: id, label: name }))]}
          value={values.touchpoint}
          onChange={(event) => {
            change({ touchpoint: event.currentTarget.value })
          }}
        />
      )}
    </>
  )
}

// They called before and nobody wrote it down: it counts, and the clock began then.
function Earlier({ draft }: { draft: ReturnType<typeof useDraft<Noted>> }) {
  const say = useSay()
  return (
    <>
      <Checkbox
        label={say('desk.new_earlier')}
        description={say('desk.new_earlier_hint')}
        checked={draft.values.earlier}
        onChange={(event) => {
          draft.change({ earlier: event.currentTarget.checked })
        }}
      />
      {draft.values.earlier && (
        <FieldRow>
          <TextInput type="datetime-local" label={say('desk.new_earlier_at')} {...draft.text('earlier_at')} />
          <TextInput label={say('desk.new_earlier_text')} {...draft.text('earlier_text')} />
        </FieldRow>
      )}
    </>
  )
}

function wishOf(values: Noted) {
  const { subject, text, kind, channel, touchpoint, remedy, keep } = values
  const earlier =
    values.earlier && values.earlier_at
      ? [{ at: instantIn(zoneOfReader(), values.earlier_at), channel: 'phone', text: values.earlier_text }]
      : []
  return {
    subject,
    text,
    kind,
    channel,
    keep,
    earlier,
    customer: customerWish(values.customer, values),
    touchpoint: touchpoint || null,
    remedy: remedy.trim() || null,
  }
}
