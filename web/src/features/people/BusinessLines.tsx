import { useQuery } from '@tanstack/react-query'
import { readAll, useChange } from '@/api/queries.ts'
import type { Named, Product } from '@/api/types.ts'
import { faultsOf } from '@/api/faults.ts'
import { Card } from '@/components/Card.tsx'
import { Button, FieldRow, Form, NativeSelect, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './people.module.css'

// Business lines (verticals), and the products that cases are about.
export function BusinessLines() {
  const say = useSay()
  const verticals = useQuery(readAll<Named>('/verticals'))
  const products = useQuery(readAll<Product>('/products'))
  const name = (id: string | null) => verticals.data?.find((each) => each.id === id)?.name
  return (
    <div className={styles.two}>
      <Card title={say('people.verticals')} lede={say('people.verticals_lede')}>
        <ProblemNote error={verticals.error} />
        <Lines collection="/verticals" lines={verticals.data ?? []} beside={() => null} />
        <AddVertical />
      </Card>
      <Card title={say('people.products')} lede={say('people.products_lede')}>
        <ProblemNote error={products.error} />
        <Lines
          collection="/products"
          lines={products.data ?? []}
          beside={({ id }) => name(products.data?.find((each) => each.id === id)?.vertical ?? null) ?? null}
        />
        <AddProduct verticals={verticals.data ?? []} />
      </Card>
    </div>
  )
}

interface LinesProps {
  collection: string
  lines: readonly Named[]
  beside: (line: Named) => string | null
}

function Lines({ collection, lines, beside }: LinesProps) {
  const say = useSay()
  const remove = useChange<string>({ method: 'DELETE', path: (id) => `${collection}/${id}`, stale: [collection] })
  return (
    <>
      <ProblemNote error={remove.error} />
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span>
              {line.name} <span className="muted small">{beside(line)}</span>
            </span>
            <button
              type="button"
              className="textual small"
              aria-label={`${say('web.remove')}: ${line.name}`}
              onClick={() => {
                remove.mutate(line.id)
              }}
            >
              {say('web.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function AddVertical() {
  const say = useSay()
  const draft = useDraft({ name: '' })
  const add = useChange({ method: 'POST', path: '/verticals', body: () => draft.values, stale: ['/verticals'] })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: draft.forget,
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={add.error} fields={['name']}>
      <TextInput label={say('people.vertical_add')} {...draft.text('name')} />
      <Add busy={add.isPending} empty={!draft.values.name.trim()} />
    </Form>
  )
}

function AddProduct({ verticals }: { verticals: readonly Named[] }) {
  const say = useSay()
  const draft = useDraft({ name: '', vertical: '' })
  const add = useChange({
    method: 'POST',
    path: '/products',
    body: () => ({ name: draft.values.name, vertical: draft.values.vertical || null }),
    stale: ['/products'],
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
    <Form onSubmit={submit} error={add.error} fields={['name', 'vertical']}>
      <FieldRow>
        <TextInput label={say('people.product_add')} {...draft.text('name')} />
        <NativeSelect
          label={say('people.vertical')}
          data={[{ value: '', label: '–' }, ...verticals.map(({ id, name }) => ({ value: id, label: name }))]}
          {...draft.text('vertical')}
        />
      </FieldRow>
      <Add busy={add.isPending} empty={!draft.values.name.trim()} />
    </Form>
  )
}

function Add({ busy, empty }: { busy: boolean; empty: boolean }) {
  const say = useSay()
  return (
    <div>
      <Button type="submit" variant="default" loading={busy} disabled={empty}>
        {say('people.add')}
      </Button>
    </div>
  )
}
