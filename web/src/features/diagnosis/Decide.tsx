import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import { Problem } from '@/api/problem.ts'
import { read, refresh } from '@/api/queries.ts'
import type { Employee, Finding, Page } from '@/api/types.ts'
import { Select } from '@/components/choices.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './diagnosis.module.css'

interface Decision {
  state: Finding['state']
  owner?: string | null
  reason?: string | null
}

// What becomes of a finding. It is read anew first: where someone else has decided in the meantime, their decision stands and
// this one is refused, with the page showing what is now.
export function useDecision(finding: Finding) {
  const client = useQueryClient()
  const path = `/findings/${finding.id}`
  const change = useMutation({
    mutationFn: async (decision: Decision) => {
      const { data: now, etag } = await call<Finding>('GET', path)
      if (now.state !== finding.state) throw new Problem(412, 'changed_meanwhile', '')
      return (await call<Finding>('PATCH', path, { body: decision, etag })).data
    },
    onSettled: () => refresh(client, ['/diagnosis', '/overview']),
  })
  return { decide: change.mutate, error: change.error, busy: change.isPending }
}

export function Decide({ finding }: { finding: Finding }) {
  const say = useSay()
  const [asking, setAsking] = useState<'owner' | 'reason' | null>(null)
  const { decide, error, busy } = useDecision(finding)
  const settle = (decision: Decision) => {
    decide(decision, {
      onSuccess: () => {
        setAsking(null)
        notify(say(`diagnosis.now_${decision.state}`), () => {
          decide({ state: finding.state, owner: finding.owner?.id ?? null, reason: finding.reason })
        })
      },
    })
  }
  return (
    <>
      <ProblemNote error={asking ? null : error} />
      <div className={styles.actions}>
        <button
          type="button"
          className="textual"
          onClick={() => {
            setAsking('owner')
          }}
        >
          {say(finding.owner ? 'diagnosis.other_owner' : 'diagnosis.give_owner')}
        </button>
        {finding.state === 'accepted' && (
          <button
            type="button"
            className="textual"
            onClick={() => {
              settle({ state: 'done' })
            }}
          >
            {say('diagnosis.mark_done')}
          </button>
        )}
        <button
          type="button"
          className="textual"
          onClick={() => {
            setAsking('reason')
          }}
        >
          {say('diagnosis.not_for_us')}
        </button>
      </div>
      <Dialog
        title={say('diagnosis.give_owner')}
        open={asking === 'owner'}
        onClose={() => {
          setAsking(null)
        }}
      >
        <ChooseOwner
          busy={busy}
          error={error}
          onChosen={(owner) => {
            settle({ state: 'accepted', owner })
          }}
        />
      </Dialog>
      <Dialog
        title={say('diagnosis.not_for_us')}
        open={asking === 'reason'}
        onClose={() => {
          setAsking(null)
        }}
      >
        <GiveReason
          busy={busy}
          error={error}
          name={finding.id}
          onGiven={(reason) => {
            settle({ state: 'dismissed', reason })
          }}
        />
      </Dialog>
    </>
  )
}

interface ChooseProps {
  busy: boolean
  error: Error | null
  onChosen: (owner: string | null) => void
}

function ChooseOwner({ busy, error, onChosen }: ChooseProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [owner, setOwner] = useState<string | null>(null)
  const { data } = useQuery(read<Page<Employee>>('/employees', { query: typed, limit: 20 }))
  return (
    <Form
      onSubmit={() => {
        onChosen(owner)
      }}
      error={error}
    >
      <p>{say('diagnosis.owner_words')}</p>
      <Select
        label={say('diagnosis.owner')}
        data={data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        searchable
        clearable
        searchValue={typed}
        onSearchChange={setTyped}
        value={owner}
        onChange={setOwner}
        nothingFoundMessage={say('diagnosis.nobody')}
      />
      <Submit busy={busy}>{say(owner ? 'diagnosis.give' : 'diagnosis.accept_only')}</Submit>
    </Form>
  )
}

interface ReasonProps {
  busy: boolean
  error: Error | null
  name: string
  onGiven: (reason: string) => void
}

function GiveReason({ busy, error, name, onGiven }: ReasonProps) {
  const say = useSay()
  const draft = useDraft({ reason: '' }, { keep: `dismiss.${name}` })
  return (
    <Form
      onSubmit={() => {
        onGiven(draft.values.reason)
      }}
      error={error}
    >
      <Textarea
        label={say('diagnosis.reason')}
        description={say('diagnosis.reason_hint')}
        autosize={false}
        rows={3}
        {...draft.text('reason')}
      />
      <Submit busy={busy} disabled={draft.values.reason.trim() === ''}>
        {say('diagnosis.dismiss')}
      </Submit>
    </Form>
  )
}
