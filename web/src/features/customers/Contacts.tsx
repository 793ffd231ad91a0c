import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Contact, ContactKind, Customer } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button, FieldRow, Form, NativeSelect, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './customers.module.css'

const kinds: ContactKind[] = ['email', 'phone', 'post']

// How they can be reached. By these they are known when they write or call.
export function Contacts({ of, writes }: { of: Customer; writes: boolean }) {
  const say = useSay()
  const remove = useChange<string>({
    method: 'DELETE',
    path: (contact) => `/customers/${of.id}/contacts/${contact}`,
    stale: ['/customers'],
  })
  return (
    <Card title={say('customers.contacts')}>
      <ProblemNote error={remove.error} />
      {of.contacts.length === 0 && <p className="muted">{say('customers.contacts_none')}</p>}
      <ul>
        {of.contacts.map((contact) => (
          <li key={contact.id} className={styles.line}>
            <Reach of={contact} />
            {writes && (
              <button
                type="button"
                className="textual small"
                aria-label={`${say('web.remove')}: ${contact.value}`}
                onClick={() => {
                  remove.mutate(contact.id)
                }}
              >
                {say('web.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {writes && <AddContact id={of.id} />}
    </Card>
  )
}

function Reach({ of: { kind, value, label } }: { of: Contact }) {
  const href = { email: `mailto:${value}`, phone: `tel:${value.replaceAll(' ', '')}`, post: null }[kind]
  return (
    <span className={styles.reach}>
      {href ? <a href={href}>{value}</a> : value} <span className="muted small">{label}</span>
    </span>
  )
}

function AddContact({ id }: { id: string }) {
  const say = useSay()
  const draft = useDraft({ kind: 'email', value: '', label: '' })
  const add = useChange({ method: 'POST', path: `/customers/${id}/contacts`, body: () => draft.values, stale: ['/customers'] })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: draft.forget,
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={add.error} fields={['value', 'label']}>
      <FieldRow>
        <NativeSelect
          label={say('customers.contact_kind')}
          data={kinds.map((value) => ({ value, label: say(`customers.contact_${value}`) }))}
          {...draft.text('kind')}
        />
        <TextInput label={say('customers.contact_value')} {...draft.text('value')} />
      </FieldRow>
      <div>
        <Button type="submit" variant="default" loading={add.isPending} disabled={!draft.values.value.trim()}>
          {say('customers.contact_add')}
        </Button>
      </div>
    </Form>
  )
}
