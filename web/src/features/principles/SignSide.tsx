import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { Named, PrincipleText } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmployeesChoice } from '@/components/EmployeesChoice.tsx'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useFormats } from '@/lib/format.ts'
import { useSay, type Key } from '@/lib/sentences.ts'
import styles from './principles.module.css'

// Who stands for this version, and its way into force.
export function SignSide({ of, writes }: { of: PrincipleText; writes: boolean }) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <Card title={say('principles.sign_title')}>
      <p className="muted small">{say('principles.sign_lede')}</p>
      {of.signers.length > 0 && (
        <ul className={styles.signers}>
          {of.signers.map(({ id, name, signed_at }) => (
            <li key={id} data-signed={signed_at !== null || undefined}>
              <strong>{name || say('principles.somebody')}</strong>{' '}
              <span className="muted small">
                {signed_at ? say('principles.sign_has', { at: moment(signed_at) }) : say('principles.sign_waits')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {of.asks_me && <Act of={of} what={signing} />}
      {writes && of.state === 'draft' && <Ask of={of} />}
      {writes && of.state === 'signing' && <Act of={of} what={callingOff} />}
      {writes && <Act of={of} what={publishing} />}
      {writes && <Drop of={of} />}
    </Card>
  )
}

interface Doing {
  method: 'PUT' | 'DELETE'
  to: 'signature' | 'signers' | 'publication'
  words: Key
  about: Key
  done: Key
}

const signing: Doing = {
  method: 'PUT',
  to: 'signature',
  words: 'principles.sign_me',
  about: 'principles.sign_me_what',
  done: 'principles.signed',
}
const callingOff: Doing = {
  method: 'DELETE',
  to: 'signers',
  words: 'principles.call_off',
  about: 'principles.call_off_what',
  done: 'principles.called_off',
}
const publishing: Doing = {
  method: 'PUT',
  to: 'publication',
  words: 'principles.publish',
  about: 'principles.publish_what',
  done: 'principles.published',
}

function Act({ of, what }: { of: PrincipleText; what: Doing }) {
  const say = useSay()
  const act = useChange({
    method: what.method,
    path: `/principle-texts/${of.id}/${what.to}`,
    etag: () => `"${String(of.version)}"`,
    stale: ['/principle'],
  })
  return (
    <div className={styles.act}>
      <Button
        variant={what === signing ? 'filled' : 'default'}
        loading={act.isPending}
        onClick={() => {
          act.mutate(undefined, {
            onSuccess: () => {
              notify(say(what.done))
            },
          })
        }}
      >
        {say(what.words)}
      </Button>
      <p className="muted small">{say(what.about)}</p>
      <ProblemNote error={act.error} />
    </div>
  )
}

function Ask({ of }: { of: PrincipleText }) {
  const say = useSay()
  const [whom, setWhom] = useState<Named[]>([])
  const ask = useChange({
    method: 'PUT',
    path: `/principle-texts/${of.id}/signers`,
    body: () => ({ employees: whom.map(({ id }) => id) }),
    etag: () => `"${String(of.version)}"`,
    stale: ['/principle'],
  })
  return (
    <div className={styles.act}>
      <EmployeesChoice label={say('principles.sign_whom')} value={whom} onChange={setWhom} />
      <Button
        disabled={whom.length === 0}
        loading={ask.isPending}
        onClick={() => {
          ask.mutate(undefined, {
            onSuccess: () => {
              notify(say('principles.sign_asked'))
            },
          })
        }}
      >
        {say('principles.sign_ask')}
      </Button>
      <p className="muted small">{say('principles.sign_save_first')}</p>
      <ProblemNote error={ask.error} />
    </div>
  )
}

function Drop({ of }: { of: PrincipleText }) {
  const say = useSay()
  const navigate = useNavigate()
  const [asks, setAsks] = useState(false)
  const drop = useChange({ method: 'DELETE', path: `/principle-texts/${of.id}`, stale: ['/principle'] })
  return (
    <>
      <button
        type="button"
        className="textual small"
        onClick={() => {
          setAsks(true)
        }}
      >
        {say('principles.drop')}
      </button>
      <Dialog
        title={say('principles.drop')}
        open={asks}
        onClose={() => {
          setAsks(false)
        }}
      >
        <p>{say('principles.drop_what')}</p>
        <ProblemNote error={drop.error} />
        <div className={styles.act}>
          <Button
            loading={drop.isPending}
            onClick={() => {
              drop.mutate(undefined, {
                onSuccess: () => {
                  notify(say('principles.dropped'))
                  void navigate({ to: '/programme/principles' })
                },
              })
            }}
          >
            {say('principles.drop_sure')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
