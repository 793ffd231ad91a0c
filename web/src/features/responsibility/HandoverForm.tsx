import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Handover, Holdings, HoldingKind } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { Checkbox, Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { receiversOf, type Receivers } from './receivers.ts'
import styles from './responsibility.module.css'

// Who gets what, and why: everything to one person, or another for a kind.
export function HandoverForm({ of, onBegun }: { of: Holdings; onBegun: (id: string) => void }) {
  const say = useSay()
  const kinds = of.groups.filter(({ hand_over }) => hand_over).map(({ kind }) => kind)
  const draft = useDraft(
    { reason: '', last_day: of.last_day ?? '', leaves: of.last_day !== null, ...first(of) },
    { keep: `handover.${of.person.id}` },
  )
  const { all, by, reason, leaves, last_day } = draft.values
  const begin = useChange<void, Handover>({
    method: 'POST',
    path: `/employees/${of.person.id}/handover`,
    body: () => ({ to: receiversOf(kinds, { all, by }), reason, last_day: leaves && last_day ? last_day : null }),
    stale: ['/employees', '/responsibility'],
  })
  const submit = () => {
    begin.mutate(undefined, {
      onSuccess: ({ id }) => {
        draft.forget()
        onBegun(id)
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  const choose = (kind: HoldingKind) => (to: string | null) => {
    draft.change({ by: { ...by, [kind]: to } })
  }
  return (
    <Card title={say('responsibility.step_receivers')} lede={say('responsibility.offer_note')}>
      <Form onSubmit={submit} error={begin.error} fields={['reason', 'last_day']}>
        <Stack>
          <EmployeeChoice
            label={say('responsibility.everything_to')}
            value={all}
            onChange={(to) => {
              draft.change({ all: to })
            }}
          />
          {kinds.length > 1 && (
            <>
              <p className="muted small">{say('responsibility.same_as_all')}</p>
              <div className={styles.receivers}>
                {kinds.map((kind) => (
                  <EmployeeChoice
                    key={kind}
                    label={say('responsibility.kind_to', { kind: say(`responsibility.kind_${kind}`) })}
                    value={by[kind] ?? null}
                    onChange={choose(kind)}
                  />
                ))}
              </div>
            </>
          )}
          <Textarea label={say('responsibility.handover_reason')} autosize minRows={2} {...draft.text('reason')} />
          <Checkbox
            label={say('responsibility.leaves')}
            description={say('responsibility.leaves_hint')}
            checked={leaves}
            onChange={(event) => {
              draft.change({ leaves: event.currentTarget.checked })
            }}
          />
          {leaves && <TextInput type="date" label={say('responsibility.last_day')} {...draft.text('last_day')} />}
        </Stack>
        <Submit busy={begin.isPending} disabled={receiversOf(kinds, { all, by }).length === 0}>
          {say('responsibility.hand_over')}
        </Submit>
      </Form>
    </Card>
  )
}

const first = (of: Holdings): Receivers => ({ all: of.lead?.id ?? null, by: {} })
