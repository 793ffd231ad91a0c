import { Button } from '@mantine/core'
import { may, useSession } from '@/api/session.ts'
import type { Testimonial } from '@/api/types.ts'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './feedback.module.css'
import { standsAs } from './testimonials.ts'

interface Props {
  of: Testimonial
  onTake: (one: Testimonial) => void
}

// One customer's words as they may be shown: first the words, then whose, where and how long.
export function TestimonialLine({ of, onTake }: Props) {
  const say = useSay()
  const sayCode = useSayCode()
  const { day } = useFormats()
  const takes = may(useSession(), 'testimonials.write')
  const { text, name, places, language, given, expires, withdrawn } = of
  const stands = standsAs(of)
  const until = {
    usable: say('feedback.words_until', { at: day(expires) }),
    expired: say('feedback.words_expired', { at: day(expires) }),
    withdrawn: say('feedback.words_withdrawn', { at: withdrawn ? day(withdrawn) : '' }),
  }[stands]
  const facts = [sayCode(`desk.language_${language}`) ?? language, say('feedback.words_on', { at: day(given) }), until]
  return (
    <li className={styles.line}>
      <div className={styles.said}>
        <blockquote className={styles.words} lang={language || undefined} data-over={stands !== 'usable' || undefined}>
          {text}
        </blockquote>
        <p>{name || <span className="muted">{say('feedback.words_nameless')}</span>}</p>
        <p className={styles.facts}>
          {stands !== 'usable' && <Pill tone="warning">{say('feedback.words_not')}</Pill>}
          {places.map((place) => (
            <Pill key={place} tone={stands === 'usable' ? 'kept' : 'plain'}>
              {say(`feedback.place_${place}`)}
            </Pill>
          ))}
          <span className="muted">{facts.join(' · ')}</span>
        </p>
      </div>
      {takes && stands === 'usable' && (
        <Button
          variant="default"
          aria-label={`${say('feedback.take_back')} ${text.slice(0, 40)}`}
          onClick={() => {
            onTake(of)
          }}
        >
          {say('feedback.take_back')}
        </Button>
      )}
    </li>
  )
}
