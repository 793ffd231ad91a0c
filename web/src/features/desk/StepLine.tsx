import { Link } from '@tanstack/react-router'
import type { DeskCaseRow, Entry } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './case.module.css'
import { stepSentence } from './steps.ts'

// What happened to the case itself, as a sentence; where it names one of the others, with the way there.
export function StepLine({ of, others }: { of: Entry; others: readonly DeskCaseRow[] }) {
  const say = useSay()
  const sayCode = useSayCode()
  const { moment, exact } = useFormats()
  const linked = of.about['case'] ?? others.find(({ number }) => String(number) === of.about['number'])?.id
  return (
    <p className={styles.step}>
      {stepSentence(of, say, sayCode, moment)} {of.text && <q className={styles.reason}>{of.text}</q>}{' '}
      {linked && (
        <Link to="/cases/$id" params={{ id: linked }} search={{}}>
          {say('desk.open_linked')}
        </Link>
      )}{' '}
      <time dateTime={of.at} title={exact(of.at)}>
        {moment(of.at)}
      </time>
    </p>
  )
}
