import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { read, readAll, useChange } from '@/api/queries.ts'
import { useSession } from '@/api/session.ts'
import type { Absence, Employee, Named, Page } from '@/api/types.ts'
import { Button, FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { languages, useSay } from '@/lib/sentences.ts'
import { zones } from '@/lib/zones.ts'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { useKept } from '@/api/kept.ts'
import { LastDay } from './LastDay.tsx'
import styles from './people.module.css'
import { useUnits } from './Units.tsx'

interface Props {
  employee: Employee | null // null: a new one
  onDone: () => void
}

const fields = ['name', 'email', 'unit', 'level', 'manager', 'zone', 'language', 'vertical']

export function EmployeeForm({ employee, onDone }: Props) {
  const say = useSay()
  const { organisation } = useSession()
  const units = useUnits().data ?? []
  const verticals = useQuery(readAll<Named>('/verticals')).data ?? []
  const draft = useDraft({
    name: employee?.name ?? '',
    email: employee?.email ?? '',
    unit: employee?.unit ?? '',
    level: employee?.level ?? '',
    manager: employee?.manager ?? null,
    zone: employee?.zone ?? organisation?.zone ?? 'UTC',
    language: (employee?.language ?? organisation?.language ?? 'en') as string,
    vertical: employee?.vertical ?? '',
  })
  const { keep, error, busy } = useKept('/employees', employee?.id ?? null)
  const remove = useChange({ method: 'DELETE', path: `/employees/${employee?.id ?? ''}`, stale: ['/employees', '/units'] })
  const submit = () => {
    const { unit, vertical, ...rest } = draft.values
    keep(
      { ...rest, unit: unit || null, vertical: vertical || null },
      {
        onSuccess: onDone,
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  const choices = (named: readonly Named[]) => [
    { value: '', label: '–' },
    ...named.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Stack space={24}>
      <Form onSubmit={submit} error={error ?? remove.error} fields={fields}>
        <FieldRow>
          <TextInput label={say('people.name')} autoComplete="off" {...draft.text('name')} />
          <TextInput label={say('people.email')} type="email" autoComplete="off" {...draft.text('email')} />
        </FieldRow>
        <FieldRow>
          <NativeSelect label={say('people.unit')} data={choices(units)} {...draft.text('unit')} />
          <NativeSelect label={say('people.vertical')} data={choices(verticals)} {...draft.text('vertical')} />
        </FieldRow>
        <FieldRow>
          <TextInput label={say('people.level')} {...draft.text('level')} />
          <EmployeeChoice
            label={say('people.manager')}
            value={draft.values.manager}
            onChange={(manager) => {
              draft.change({ manager })
            }}
          />
        </FieldRow>
        <FieldRow>
          <NativeSelect label={say('people.zone')} data={zones(draft.values.zone)} {...draft.text('zone')} />
          <NativeSelect
            label={say('people.language')}
            data={languages.map((value) => ({ value, label: say(`web.language.${value}`) }))}
            {...draft.text('language')}
          />
        </FieldRow>
        <Submit
          busy={busy}
          aside={
            employee && (
              <button
                type="button"
                className="textual"
                onClick={() => {
                  remove.mutate(undefined, { onSuccess: onDone })
                }}
              >
                {say('people.employee_remove')}
              </button>
            )
          }
        >
          {say('web.save')}
        </Submit>
      </Form>
      {employee && <Absences of={employee.id} />}
      {employee && <LastDay of={employee.id} />}
    </Stack>
  )
}

// When someone is away, and who stands in for them.
function Absences({ of }: { of: string }) {
  const say = useSay()
  const { day } = useFormats()
  const path = `/employees/${of}/absences`
  const { data, error } = useQuery(read<Page<Absence>>(path))
  const remove = useChange<string>({ method: 'DELETE', path: (id) => `${path}/${id}`, stale: [path] })
  const draft = useDraft({ from: '', to: '', deputy: null as string | null })
  const add = useChange({ method: 'POST', path, body: () => draft.values, stale: [path] })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: draft.forget,
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <section aria-label={say('people.absences')}>
      <h3>{say('people.absences')}</h3>
      <ProblemNote error={error ?? remove.error} />
      <ul>
        {data?.items.map((absence) => (
          <li key={absence.id} className={styles.line}>
            <span>
              {day(absence.from)} – {day(absence.to)}
            </span>
            <button
              type="button"
              className="textual"
              onClick={() => {
                remove.mutate(absence.id)
              }}
            >
              {say('web.remove')}
            </button>
          </li>
        ))}
      </ul>
      <Form onSubmit={submit} error={add.error} fields={['from', 'to', 'deputy']}>
        <FieldRow>
          <TextInput type="date" label={say('people.absence_from')} {...draft.text('from')} />
          <TextInput type="date" label={say('people.absence_to')} {...draft.text('to')} />
        </FieldRow>
        <EmployeeChoice
          label={say('people.deputy')}
          value={draft.values.deputy}
          onChange={(deputy) => {
            draft.change({ deputy })
          }}
        />
        <div>
          <Button type="submit" variant="default" loading={add.isPending} disabled={!draft.values.from || !draft.values.to}>
            {say('people.absence_add')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
