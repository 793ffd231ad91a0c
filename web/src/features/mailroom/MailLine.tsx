import { Link } from '@tanstack/react-router'
import { address } from '@/api/client.ts'
import { useChange } from '@/api/queries.ts'
import type { MailShown, MailTaken } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './mailroom.module.css'

// One mail: what it says of itself, why it lies here, itself as it came, and taking it by hand.
export function MailLine({ of }: { of: MailShown }) {
  const say = useSay()
  const sayCode = useSayCode()
  const { moment, bytes } = useFormats()
  const take = useChange<void, MailTaken>({ method: 'POST', path: `/mails/${of.id}/retry`, stale: ['/mails', '/desk', '/cases'] })
  const act = () => {
    take.mutate(undefined, {
      onSuccess: () => {
        notify(say('mailboxes.take_done'))
      },
    })
  }
  const subject = of.subject || say('mailboxes.no_subject')
  return (
    <li className={styles.mail}>
      <div className={styles.mailWords}>
        <strong>{subject}</strong>
        <p className="muted small">
          {[of.from, moment(of.at), bytes(of.bytes)].filter(Boolean).join(' · ')}
          {of.why && ` · ${say('mailboxes.why')}: ${sayCode(`mailboxes.why_${of.why}`) ?? of.why}`}
        </p>
        <ProblemNote error={take.error} />
      </div>
      <div className={styles.acts}>
        <a href={address(`/mails/${of.id}/raw`)} download className="small" aria-label={`${subject}: ${say('mailboxes.raw')}`}>
          {say('mailboxes.raw')}
        </a>
        {of.case_id ? (
          <Link to="/cases/$id" params={{ id: of.case_id }} search={{}} className="small">
            {say('mailboxes.see_case')}
          </Link>
        ) : (
          <Button
            size="sm"
            variant="default"
            aria-label={`${say('mailboxes.take')}: ${subject}`}
            loading={take.isPending}
            onClick={act}
          >
            {say('mailboxes.take')}
          </Button>
        )}
      </div>
    </li>
  )
}
