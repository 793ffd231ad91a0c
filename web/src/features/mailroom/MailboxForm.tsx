import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { useKept } from '@/api/kept.ts'
import { readAll } from '@/api/queries.ts'
import type { Mailbox, Named } from '@/api/types.ts'
import { Checkbox, FieldRow, Form, NativeSelect, PasswordInput, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { afterwards, fieldsOf, securities, signIns, wishOf, type MailboxFields } from './mailbox_fields.ts'
import styles from './mailroom.module.css'

interface Part {
  draft: ReturnType<typeof useDraft<MailboxFields>>
}

const never = ['secret']

// Where mail is read, and where it goes out. The password is never shown again.
export function MailboxForm({ mailbox, onDone }: { mailbox: Mailbox | null; onDone: () => void }) {
  const say = useSay()
  const first = fieldsOf(mailbox)
  const draft = useDraft(first, { keep: `mailbox.${mailbox?.id ?? 'new'}`, never })
  const { keep, error, busy } = useKept('/mailboxes', mailbox?.id ?? null)
  const submit = () => {
    keep(wishOf(draft.values, mailbox === null), {
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
    <Form onSubmit={submit} error={error} fields={Object.keys(first)}>
      <FieldRow>
        <TextInput label={say('mailboxes.name')} {...draft.text('name')} />
        <TextInput type="email" label={say('mailboxes.address')} {...draft.text('address')} />
      </FieldRow>
      <Reading draft={draft} kept={mailbox?.has_secret ?? false} />
      <Sending draft={draft} />
      <CasesOf draft={draft} />
      {mailbox === null && (
        <Checkbox
          label={say('mailboxes.take_existing')}
          checked={draft.values.take_existing}
          onChange={(event) => {
            draft.change({ take_existing: event.currentTarget.checked })
          }}
        />
      )}
      <Submit busy={busy}>{say('web.save')}</Submit>
    </Form>
  )
}

function Reading({ draft, kept }: Part & { kept: boolean }) {
  const say = useSay()
  return (
    <fieldset className={styles.fields}>
      <legend>{say('mailboxes.reading')}</legend>
      <FieldRow>
        <TextInput label={say('mailboxes.host')} {...draft.text('host')} />
        <TextInput label={say('mailboxes.port')} inputMode="numeric" {...draft.text('port')} />
        <SecurityChoice field={draft.text('security')} />
        <TextInput label={say('mailboxes.user')} autoComplete="off" {...draft.text('user')} />
        <NativeSelect
          label={say('mailboxes.sign_in')}
          data={signIns.map((value) => ({ value, label: say(`mailboxes.sign_in_${value}`) }))}
          {...draft.text('sign_in')}
        />
        <PasswordInput
          label={say('mailboxes.secret')}
          description={kept ? say('mailboxes.secret_kept') : undefined}
          autoComplete="new-password"
          {...draft.text('secret')}
        />
        <TextInput label={say('mailboxes.folder')} {...draft.text('folder')} />
      </FieldRow>
    </fieldset>
  )
}

function Sending({ draft }: Part) {
  const say = useSay()
  return (
    <fieldset className={styles.fields}>
      <legend>{say('mailboxes.sending')}</legend>
      <p className="muted small">{say('mailboxes.sending_what')}</p>
      <FieldRow>
        <TextInput label={say('mailboxes.host')} {...draft.text('smtp_host')} />
        <TextInput label={say('mailboxes.port')} inputMode="numeric" {...draft.text('smtp_port')} />
        <SecurityChoice field={draft.text('smtp_security')} />
      </FieldRow>
    </fieldset>
  )
}

function SecurityChoice({ field }: { field: object }) {
  const say = useSay()
  return (
    <NativeSelect
      label={say('mailboxes.security')}
      data={securities.map((value) => ({ value, label: say(`mailboxes.security_${value}`) }))}
      {...field}
    />
  )
}

// What its mails become, and what then happens to them on the server.
function CasesOf({ draft }: Part) {
  const say = useSay()
  const touchpoints = useQuery(readAll<Named>('/touchpoints')).data ?? []
  return (
    <FieldRow>
      <NativeSelect
        label={say('mailboxes.touchpoint')}
        data={[
          { value: '', label: say('mailboxes.touchpoint_none') },
          ...touchpoints.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...draft.text('touchpoint')}
      />
      <NativeSelect
        label={say('mailboxes.afterwards')}
        description={say('mailboxes.afterwards_hint')}
        data={afterwards.map((value) => ({ value, label: say(`mailboxes.afterwards_${value}`) }))}
        {...draft.text('afterwards')}
      />
    </FieldRow>
  )
}
