import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Customer, CustomerField } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { FieldRow, NativeSelect, TextInput } from '@/components/fields.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './customers.module.css'

const useFields = () => useQuery(read<{ items: CustomerField[] }>('/customer-fields')).data?.items ?? []

interface Props {
  values: Record<string, string>
  onChange: (values: Record<string, string>) => void
}

// The organisation's own fields, each by what it holds. Values are kept by the field's id.
export function OwnFields({ values, onChange }: Props) {
  const fields = useFields()
  if (fields.length === 0) return null
  return (
    <FieldRow>
      {fields.map((field) => (
        <OneField
          key={field.id}
          of={field}
          value={values[field.id] ?? ''}
          onChange={(value) => {
            onChange({ ...values, [field.id]: value })
          }}
        />
      ))}
    </FieldRow>
  )
}

const inputs = { text: 'text', number: 'number', date: 'date' } as const

function OneField({ of, value, onChange }: { of: CustomerField; value: string; onChange: (value: string) => void }) {
  const field = {
    label: of.name,
    value,
    onChange: (event: { currentTarget: { value: string } }) => {
      onChange(event.currentTarget.value)
    },
  }
  return of.kind === 'choice' ? (
    <NativeSelect {...field} data={[{ value: '', label: '–' }, ...of.choices]} />
  ) : (
    <TextInput {...field} type={inputs[of.kind]} />
  )
}

// What stands in them, where anything does.
export function OwnFieldsShown({ of }: { of: Customer }) {
  const say = useSay()
  const { day } = useFormats()
  const filled = useFields().filter(({ id }) => of.fields[id])
  if (filled.length === 0) return null
  return (
    <Card title={say('customers.own_fields')}>
      <dl>
        {filled.map(({ id, name, kind }) => (
          <div key={id} className={styles.line}>
            <dt className="muted">{name}</dt>
            <dd>{kind === 'date' ? day(of.fields[id] ?? '') : of.fields[id]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
