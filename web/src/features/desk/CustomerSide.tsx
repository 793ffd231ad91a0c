import { Link } from '@tanstack/react-router'
import type { CaseAtDesk, CustomerCard } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './side.module.css'

// Who they are, how to reach them, and what to be careful about.
export function CustomerSide({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  return (
    <Card title={of.customer?.name || say('desk.customer_side')}>
      {of.customer?.hidden ? (
        <p className="muted">{say('desk.customer_hidden_why')}</p>
      ) : of.customer ? (
        <Known of={of.customer} />
      ) : (
        <p className="muted">{say('desk.customer_none')}</p>
      )}
    </Card>
  )
}

function Known({ of }: { of: CustomerCard }) {
  const say = useSay()
  const sayCode = useSayCode()
  const language = of.language ? (sayCode(`desk.language_${of.language}`) ?? of.language) : ''
  return (
    <>
      {of.with_care && (
        <p className={styles.careful}>
          <strong>{say('desk.care')}.</strong> {of.why_care}
        </p>
      )}
      <p className="muted small">{[of.company && say('desk.customer_company'), language].filter(Boolean).join(' · ')}</p>
      <ul className={styles.contacts}>
        {of.emails.map((email) => (
          <li key={email}>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
        {of.phones.map((phone) => (
          <li key={phone}>
            <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to="/customers/$id" params={{ id: of.id }}>
          {say('desk.customer_page')}
        </Link>{' '}
        ·{' '}
        <Link to="/cases" search={{ show: 'all', customer: of.id }}>
          {say('desk.customer_open', { count: of.open_cases })}
        </Link>
      </p>
    </>
  )
}
