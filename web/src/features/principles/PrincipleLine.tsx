import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { PrinciplesNow } from '@/api/types.ts'
import { useNow } from '@/lib/now.ts'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import styles from './principles.module.css'
import { languageFor, oneOf, saidIn } from './words.ts'

// One of the principles, quietly, where somebody is about to answer a customer. Another one beside each case and each day.
export function PrincipleLine({ seed }: { seed: string }) {
  const say = useSay()
  const now = useNow()
  const own = useLanguage()
  const { data } = useQuery({ ...read<PrinciplesNow>('/principles'), staleTime: 600_000 })
  const text = data?.in_force
  if (!text) return null
  const language = languageFor(text, own)
  const one = oneOf(saidIn(text, language), now, seed)
  if (!one) return null
  return (
    <p className={styles.quiet}>
      <span className="unseen">{say('principles.line_label')}: </span>
      <Link to="/programme/principles" lang={language}>
        {one.title}
      </Link>{' '}
      <span lang={language}>{one.text}</span>
    </p>
  )
}
