import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { Button, Form, Submit, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { CopyButton } from '@/components/ShareCard.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './access.module.css'
import { QrCode } from './QrCode.tsx'

interface Secret {
  secret: string
  uri: string
  qr_svg: string
}

// Turning the second step on: scan, confirm with a code, keep the recovery codes.
export function TwoStep({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const [secret, setSecret] = useState<Secret | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const begin = useChange<undefined, Secret>({ method: 'POST', path: '/me/totp' })
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />
  if (secret) return <Confirm secret={secret} onConfirmed={setCodes} />
  return (
    <div className={styles.stack}>
      <ProblemNote error={begin.error} />
      <p>{say('access.two_step.why')}</p>
      <div>
        <Button
          loading={begin.isPending}
          onClick={() => {
            begin.mutate(undefined, { onSuccess: setSecret })
          }}
        >
          {say('access.two_step.begin')}
        </Button>
      </div>
    </div>
  )
}

function Confirm({ secret, onConfirmed }: { secret: Secret; onConfirmed: (codes: string[]) => void }) {
  const say = useSay()
  const draft = useDraft({ code: '' })
  const confirm = useChange<string, { recovery_codes: string[] }>({
    method: 'POST',
    path: '/me/totp/confirmation',
    body: (code) => ({ code }),
  })
  const submit = () => {
    confirm.mutate(draft.values.code.replace(/\s/g, ''), {
      onSuccess: ({ recovery_codes }) => {
        onConfirmed(recovery_codes)
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={confirm.error} fields={['code']}>
      <p>{say('access.two_step.scan')}</p>
      <QrCode svg={secret.qr_svg} label={say('access.two_step.code')} />
      <p className="small">
        {say('access.two_step.or_type')} <span className={styles.secret}>{secret.secret}</span>
      </p>
      <TextInput
        className={styles.code}
        label={say('access.totp.code')}
        description={say('access.totp.hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...draft.text('code')}
      />
      <Submit busy={confirm.isPending}>{say('access.two_step.confirm')}</Submit>
    </Form>
  )
}

function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const say = useSay()
  return (
    <div>
      <p>{say('access.two_step.recovery')}</p>
      <ul className={styles.recovery}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p>
        <CopyButton what="codes" text={codes.join('\n')} />
      </p>
      <p className={styles.after}>
        <Button onClick={onDone}>{say('access.two_step.kept')}</Button>
      </p>
    </div>
  )
}
