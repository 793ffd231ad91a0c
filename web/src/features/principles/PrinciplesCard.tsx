import type { PrincipleText } from '@/api/types.ts'
import type { Language } from '@/lib/sentences.ts'
import styles from './principles.module.css'
import { Standing } from './Standing.tsx'
import { headingIn, languageFor, saidIn } from './words.ts'

// The version in force as a card: also part of what somebody prints on their first day.
export function PrinciplesCard({ of, language: wanted }: { of: PrincipleText; language: Language }) {
  const language = languageFor(of, wanted)
  const heading = headingIn(of, language)
  return (
    <section className={styles.card} lang={language} data-print="whole">
      {heading?.title && <h2 className={styles.cardHeading}>{heading.title}</h2>}
      {heading?.opening && <p className="muted">{heading.opening}</p>}
      <ol className={styles.cardItems}>
        {saidIn(of, language).map(({ id, title, text }) => (
          <li key={id}>
            <strong>{title}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <Standing of={of} />
    </section>
  )
}
