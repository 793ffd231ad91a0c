import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import type { CustomerField, FieldKind } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { Button, FieldRow, Form, NativeSelect, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './customers.module.css'

const kinds: FieldKind[] = ['text', 'number', 'date', 'choice']
const path = '/customer-fields'

// The organisation's own fields. One that is removed takes with it what stands in it.
export function FieldList() {
  const say = useSay()
  const { data, error } = useQuery(read<{ items: CustomerField[] }>(path))
  const [removing, setRemoving] = useState<CustomerField | null>(null)
  const done = () => {
    setRemoving(null)
  }
  return (
    <Card title={say('customers.fields')} lede={say('customers.fields_lede')}>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className="muted">{say('customers.fields_none')}</p>}
      <ul>
        {data?.items.map((field) => (
          <li key={field.id} className={styles.line}>
            <span>
              {field.name} <span className="muted small">{field.choices.join(', ') || say(`customers.field_${field.kind}`)}</span>
            </span>
            <button
              type="button"
              className="textual small"
              aria-label={say('customers.field_remove_title', { name: field.name })}
              onClick={() => {
                setRemoving(field)
              }}
            >
              {say('web.remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddField />
      <Dialog title={say('customers.field_remove_title', { name: removing?.name ?? '' })} open={removing !== null} onClose={done}>
        {removing && <RemoveField of={removing} onDone={done} />}
      </Dialog>
    </Card>
  )
}

function RemoveField({ of, onDone }: { of: CustomerField; onDone: () => void }) {
  const say = useSay()
  const remove = useChange({ method: 'DELETE', path: `${path}/${of.id}`, stale: [path, '/customers'] })
  return (
    <Stack>
      <p>{say('customers.field_remove_what')}</p>
      <ProblemNote error={remove.error} />
      <div>
        <Button
          loading={remove.isPending}
          onClick={() => {
            remove.mutate(undefined, { onSuccess: onDone })
          }}
        >
          {say('customers.field_remove_do')}
        </Button>
      </div>
    </Stack>
  )
}

function AddField() {
  const say = useSay()
  const draft = useDraft({ name: '', kind: 'text' as string, choices: '' })
  const { name, kind, choices } = draft.values
  const add = useChange({
    method: 'POST',
    path,
    body: () => ({
      name,
      kind,
      ...(kind === 'choice' && {
        choices: choices
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean),
      }),
    }),
    stale: [path],
  })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: draft.forget,
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={add.error} fields={['name', 'kind', 'choices']}>
      <FieldRow>
        <TextInput label={say('customers.field_name')} {...draft.text('name')} />
        <NativeSelect
          label={say('customers.field_kind')}
          data={kinds.map((value) => ({ value, label: say(`customers.field_${value}`) }))}
          {...draft.text('kind')}
        />
        {kind === 'choice' && (
          <TextInput
            label={say('customers.field_choices')}
            placeholder={say('customers.field_choices_hint')}
            {...draft.text('choices')}
          />
        )}
      </FieldRow>
      <div>
        <Button type="submit" variant="default" loading={add.isPending} disabled={!name.trim()}>
          {say('customers.field_add')}
        </Button>
      </div>
    </Form>
  )
}
