import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { CaseBegun, Kind, Named } from '@/api/types.ts'
import { Checkbox, FieldRow, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useDraft } from '@/lib/draft.ts'
import { zoneOfReader } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { instantIn, localIn } from '@/lib/zoned.ts'
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
  product: '',
  remedy: '',
  earlier: false,
  earlier_at: '',
  earlier_text: '',
  keep: true,
}
export type Noted = typeof empty

const named = [
  'subject',
  'text',
  'touchpoint',
  'product',
  'remedy',
  'customer',
  'customer/name',
  'customer/email',
  'customer/phone',
]

// Who, what, of what kind: in the order in which it is said. Enter goes on to the next line, Ctrl-Enter saves from anywhere in it.
export function NewCaseForm({ onBegun }: { onBegun: (begun: CaseBegun) => void }) {
  const say = useSay()
  const draft = useDraft(empty, { keep: 'new_case' })
  const { values, change } = draft
  const [left, setLeft] = useState(isBegun(values)) // what was not saved when this page was left
  const [contact, subject, words] = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
    useRef<HTMLTextAreaElement>(null),
  ]
  const begin = useChange<void, CaseBegun>({ method: 'POST', path: '/cases', body: () => wishOf(values), stale: deskReads })
  const submit = () => {
    if (begin.isPending) return
    if (values.earlier && !values.earlier_at) {
      draft.setFaults([{ field: 'earlier_at', sentence: say('desk.new_earlier_when') }])
      return
    }
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
        {left && (
          <p className={styles.left} role="status">
            {say('desk.new_left')}{' '}
            <button
              type="button"
              className="textual"
              onClick={() => {
                draft.forget()
                setLeft(false)
              }}
            >
              {say('desk.new_anew')}
            </button>
          </p>
        )}
        <WhoField
          key={left ? 'left' : 'anew'} // the field has the focus from its beginning
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
            change({ customer: one.id, name: one.name || one.contact || values.name })
            subject.current?.focus()
          }}
          onNext={() => {
            ;(contact.current ?? subject.current)?.focus()
          }}
        />
        {values.customer ? (
          <Duplicates
            customer={values.customer}
            onOpen={() => {
              if (!isSaid(values)) draft.forget()
            }}
          />
        ) : (
          values.name.trim() && (
            <TextInput
              ref={contact}
              label={say('desk.new_contact')}
              description={say('desk.new_contact_hint')}
              onKeyDown={(event) => {
                goOn(event, subject.current)
              }}
              {...draft.text('contact')}
            />
          )
        )}
        <TextInput
          ref={subject}
          label={say('desk.new_subject')}
          onKeyDown={(event) => {
            goOn(event, words.current)
          }}
          {...draft.text('subject')}
        />
        <Textarea
          ref={words}
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

// Something of what the customer wants; more than who they are.
const isSaid = ({ subject, text, remedy }: Noted) => (subject + text + remedy).trim() !== ''
const isBegun = (values: Noted) => isSaid(values) || values.name.trim() !== ''

function goOn(event: KeyboardEvent, next: HTMLElement | null) {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  next?.focus()
}

interface ChoicesProps {
  values: Noted
  change: (some: Partial<Noted>) => void
}

function Choices({ values, change }: ChoicesProps) {
  const say = useSay()
  const [touchpoints, products] = [useAll('/touchpoints'), useAll('/products')]
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
      {touchpoints.length + products.length > 0 && (
        <FieldRow>
          {touchpoints.length > 0 && (
            <NativeSelect
              label={say('desk.new_touchpoint')}
              data={[{ value: '', label: say('desk.f_none') }, ...touchpoints]}
              value={values.touchpoint}
              onChange={(event) => {
                change({ touchpoint: event.currentTarget.value })
              }}
            />
          )}
          {products.length > 0 && (
            <NativeSelect
              label={say('desk.f_product')}
              data={[{ value: '', label: say('desk.f_none') }, ...products]}
              value={values.product}
              onChange={(event) => {
                change({ product: event.currentTarget.value })
              }}
            />
          )}
        </FieldRow>
      )}
    </>
  )
}

const useAll = (path: string) =>
  (useQuery({ ...readAll<Named>(path), staleTime: 300_000 }).data ?? []).map(({ id, name }) => ({ value: id, label: name }))

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
          const yesterday = localIn(zoneOfReader(), new Date(Date.now() - 86_400_000).toISOString())
          draft.change({ earlier: event.currentTarget.checked, earlier_at: draft.values.earlier_at || yesterday })
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
  const { subject, text, kind, channel, touchpoint, product, remedy, keep } = values
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
    product: product || null,
    remedy: remedy.trim() || null,
  }
}
