import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, readForEdit, useChange } from '@/api/queries.ts'
import type { Calendar, Policy } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button, FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { zoneOfReader } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { instantIn } from '@/lib/zoned.ts'
import { AlarmFields } from './AlarmFields.tsx'
import { DeadlineFieldsCard } from './DeadlineFields.tsx'
import { MatchFields } from './MatchFields.tsx'
import { everyCase, fieldsOf, noTerms, wishOf } from './policy_fields.ts'
import { TargetFields } from './TargetFields.tsx'
import { WhatItDoes } from './WhatItDoes.tsx'
import { useDeadlineWords } from './words.ts'

interface Props {
  policy: Policy | null
  onDone: (kept: Policy) => void
}

// A policy in full: whom it is for, what we aim at and promise, what the regulator asks, who is warned.
export function PolicyForm({ policy, onDone }: Props) {
  const say = useSay()
  const { words, code } = useDeadlineWords()
  const newest = policy?.versions[0]
  const draft = useDraft(fieldsOf(policy?.name ?? '', newest?.match ?? everyCase, newest?.terms ?? noTerms, words), {
    keep: `policy.${policy?.id ?? 'new'}.${newest?.id ?? ''}`,
  })
  const wish = () => wishOf(draft.values, code, (local) => instantIn(zoneOfReader(), local))
  const [looked, setLooked] = useState<object | null>(null)
  const { keep, error, busy } = useKeptPolicy(policy?.id ?? null)
  const submit = () => {
    keep(wish(), {
      onSuccess: (kept) => {
        draft.forget()
        onDone(kept)
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={error} fields={['name', 'valid_from']}>
      <Card>
        <FieldRow>
          <TextInput label={say('promises.name')} {...draft.text('name')} />
          <CalendarChoice {...draft.text('calendar')} />
        </FieldRow>
      </Card>
      <MatchFields draft={draft} />
      <TargetFields draft={draft} />
      <DeadlineFieldsCard draft={draft} />
      <AlarmFields draft={draft} />
      <Card>
        <TextInput
          type="datetime-local"
          label={say('promises.valid_from')}
          description={say('promises.valid_from_hint')}
          {...draft.text('valid_from')}
        />
      </Card>
      {looked && <WhatItDoes policy={policy?.id ?? null} draft={looked} />}
      <Submit
        busy={busy}
        aside={
          <Button
            variant="default"
            onClick={() => {
              setLooked(wish())
            }}
          >
            {say('promises.look')}
          </Button>
        }
      >
        {say('web.save')}
      </Submit>
    </Form>
  )
}

function CalendarChoice(field: object) {
  const say = useSay()
  const { data } = useQuery(read<{ items: Calendar[] }>('/calendars'))
  const others = (data?.items ?? []).filter(({ standard }) => !standard)
  return (
    <NativeSelect
      label={say('promises.calendar')}
      data={[{ value: '', label: say('promises.own_calendar') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      {...field}
    />
  )
}

// A new policy is posted; a change is put with the ETag read when its form opened.
function useKeptPolicy(id: string | null) {
  const { data } = useQuery({ ...readForEdit(`/policies/${id ?? ''}`), enabled: id !== null, staleTime: 0, retry: false })
  const change = useChange<object, Policy>({
    method: id === null ? 'POST' : 'PUT',
    path: id === null ? '/policies' : `/policies/${id}`,
    body: (wish) => wish,
    etag: () => data?.etag ?? null,
    stale: ['/policies'],
  })
  return { keep: change.mutate, error: change.error, busy: change.isPending }
}
