import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { PrincipleText, PrincipleUses } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { Examples } from './Examples.tsx'
import styles from './principles.module.css'
import { Standing } from './Standing.tsx'
import { headingIn, languageFor, saidIn } from './words.ts'

// The version in force, to be read: each principle with what shows its meaning.
export function InForce({ of }: { of: PrincipleText }) {
  const language = languageFor(of, useLanguage())
  const heading = headingIn(of, language)
  const { data } = useQuery(read<PrincipleUses>('/principle-uses'))
  const uses = new Map((data?.items ?? []).map((one) => [one.principle, one]))
  return (
    <article className={styles.sheet} lang={language} data-print="whole">
      {heading?.title && <h2 className={styles.heading}>{heading.title}</h2>}
      {heading?.opening && <p className={styles.opening}>{heading.opening}</p>}
      <ol className={styles.all}>
        {saidIn(of, language).map(({ id, title, text }) => {
          const use = uses.get(id)
          return (
            <li key={id} className={styles.one}>
              <h3 className={styles.title}>{title}</h3>
              <p className={styles.text}>{text}</p>
              {use && <Shown id={id} count={use.count} orMore={use.or_more} title={title} />}
            </li>
          )
        })}
      </ol>
      <Standing of={of} />
    </article>
  )
}

interface ShownProps {
  id: string
  title: string
  count: number
  orMore: boolean
}

function Shown({ id, title, count, orMore }: ShownProps) {
  const say = useSay()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  if (count === 0) return <p className={styles.uses}>{say('principles.meaning_none')}</p>
  return (
    <div className={styles.uses} data-print="no">
      <button
        type="button"
        className="textual small"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {say('principles.meaning_count', { count: orMore ? 2 : count, n: `${formats.count(count)}${orMore ? '+' : ''}` })}
        <span className="unseen">: {title}</span>
      </button>
      {open && <Examples of={id} />}
    </div>
  )
}
