import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import type { GestureKind, GestureKinds } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { FieldRow, Form, Submit, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { AmountField } from './AmountField.tsx'
import { useCurrency } from './currency.ts'
import styles from './empowerment.module.css'

// What there is to give: flowers, a cake, a voucher, a fee waived.
export function Kinds({ writes }: { writes: boolean }) {
  const say = useSay()
  const { money } = useAmounts()
  const { data, error, refetch } = useQuery(read<GestureKinds>('/gesture-kinds'))
  const [open, setOpen] = useState<{ of: GestureKind | null } | null>(null)
  const kinds = data?.items.filter(({ retired }) => !retired) ?? []
  return (
    <Card title={say('empowerment.kinds')} lede={say('empowerment.kinds_what')}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <ul>
        {kinds.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.words}>{one.name}</span>
            <span className={styles.amount}>{one.usual && money(one.usual)}</span>
            {writes && (
              <KindActs
                of={one}
                onChange={() => {
                  setOpen({ of: one })
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {writes && (
        <div className={`${styles.acts} ${styles.gap}`}>
          {data && data.items.length === 0 && <Begin />}
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              setOpen({ of: null })
            }}
          >
            {say('empowerment.new_kind')}
          </Button>
        </div>
      )}
      <Dialog
        title={open?.of?.name ?? say('empowerment.new_kind')}
        open={open !== null}
        onClose={() => {
          setOpen(null)
        }}
      >
        {open && (
          <KindForm
            of={open.of}
            onDone={() => {
              setOpen(null)
            }}
          />
        )}
      </Dialog>
    </Card>
  )
}

function Begin() {
  const say = useSay()
  const begin = useChange({ method: 'POST', path: '/gesture-kind-sets', stale: ['/gesture-kinds'] })
  return (
    <>
      <Button
        size="xs"
        loading={begin.isPending}
        onClick={() => {
          begin.mutate()
        }}
      >
        {say('empowerment.begin_kinds')}
      </Button>
      <ProblemNote error={begin.error} />
    </>
  )
}

function KindActs({ of, onChange }: { of: GestureKind; onChange: () => void }) {
  const say = useSay()
  const retire = useChange({
    method: 'DELETE',
    path: `/gesture-kinds/${of.id}`,
    etag: () => `"${String(of.version)}"`,
    stale: ['/gesture-kinds'],
  })
  return (
    <span className={styles.acts}>
      <button type="button" className="textual small" aria-label={`${say('web.change')}: ${of.name}`} onClick={onChange}>
        {say('web.change')}
      </button>
      <button
        type="button"
        className="textual small"
        aria-label={`${say('empowerment.retire')}: ${of.name}`}
        onClick={() => {
          retire.mutate()
        }}
      >
        {say('empowerment.retire')}
      </button>
      <ProblemNote error={retire.error} />
    </span>
  )
}

function KindForm({ of, onDone }: { of: GestureKind | null; onDone: () => void }) {
  const say = useSay()
  const { plain, minor } = useAmounts()
  const ours = useCurrency()
  const currency = of?.usual?.currency ?? ours
  const draft = useDraft(
    { name_en: of?.name_en ?? '', name_da: of?.name_da ?? '', usual: of?.usual ? plain(of.usual.minor, currency) : '' },
    { keep: `gesture_kind.${of?.id ?? 'new'}` },
  )
  const keep = useChange({
    method: of ? 'PUT' : 'POST',
    path: of ? `/gesture-kinds/${of.id}` : '/gesture-kinds',
    body: () => {
      const usual = minor(draft.values.usual, currency)
      const { name_en, name_da } = draft.values
      return { name_en, name_da, nature: of?.nature ?? 'thing', usual: usual === null ? null : { minor: usual, currency } }
    },
    etag: () => (of ? `"${String(of.version)}"` : null),
    stale: ['/gesture-kinds', '/cases'],
  })
  const submit = () => {
    keep.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={keep.error} fields={['name_en', 'name_da', 'usual']}>
      <FieldRow>
        <TextInput label={say('empowerment.f_name_en')} {...draft.text('name_en')} />
        <TextInput label={say('empowerment.f_name_da')} {...draft.text('name_da')} />
      </FieldRow>
      <AmountField
        label={say('empowerment.f_usual')}
        description={say('empowerment.f_usual_hint')}
        currency={currency}
        value={draft.values.usual}
        onChange={(usual) => {
          draft.change({ usual })
        }}
      />
      <Submit busy={keep.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
