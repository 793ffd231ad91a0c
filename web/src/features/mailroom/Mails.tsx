import { useNavigate, useSearch } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { Fate, MailShown } from '@/api/types.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Button } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useSay } from '@/lib/sentences.ts'
import { MailLine } from './MailLine.tsx'
import styles from './mailroom.module.css'

const fates: Fate[] = ['parked', 'bounced', 'automatic', 'our_own', 'taken']

// Mails by what became of them, the newest first; those that wait for somebody to begin with.
export function Mails() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/settings/mailboxes' })
  const fate = fates.find((each) => each === search['fate']) ?? 'parked'
  const { rows, error, more, refetch, settled, hasMore } = usePages<MailShown>('/mails', { fate })
  return (
    <>
      <div className={styles.bar}>
        <Segments
          label={say('mailboxes.fate')}
          value={fate}
          options={fates.map((value) => ({ value, label: say(`mailboxes.fate_${value}`) }))}
          onChange={(value) =>
            void navigate({ to: '/settings/mailboxes', search: { show: 'mails', fate: value }, resetScroll: false })
          }
        />
      </div>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && (
        <EmptyState title={say('mailboxes.mails_empty')} what={say('mailboxes.mails_empty_what')} />
      )}
      <ul>
        {rows.map((mail) => (
          <MailLine key={mail.id} of={mail} />
        ))}
      </ul>
      {hasMore && (
        <Button variant="default" onClick={more}>
          {say('web.more')}
        </Button>
      )}
    </>
  )
}
