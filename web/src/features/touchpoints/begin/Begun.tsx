import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { StarterSetBegun } from '@/api/types.ts'
import { useSay, type Say } from '@/lib/sentences.ts'
import styles from './begin.module.css'

// What happened, part by part, and the next step: somebody for each touchpoint.
export function Begun({ of }: { of: StarterSetBegun }) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const draft = of.map?.draft
  return (
    <section className={styles.begun} aria-labelledby="begun">
      <h2 id="begun" ref={heading} tabIndex={-1}>
        {say('begin.done')}
      </h2>
      <ul className={styles.happened}>
        {linesOf(of, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {of.left_out.map(({ part, sentence }) => (
          <li key={part} className={styles.leftOut}>
            {sentence}
          </li>
        ))}
      </ul>
      <p>{say(draft ? 'begin.next_draft' : 'begin.next_people')}</p>
      <div className={styles.acts}>
        {draft ? (
          <Button component={Link} to={`/responsibility/drafts/${draft}`}>
            {say('begin.to_draft')}
          </Button>
        ) : (
          <Button component={Link} to="/responsibility">
            {say('begin.to_people')}
          </Button>
        )}
        {of.rights && of.rights.waiting > 0 && (
          <Link to="/responsibility/rights" search={{ show: 'waiting' }}>
            {say('begin.to_waiting')}
          </Link>
        )}
      </div>
    </section>
  )
}

function linesOf({ map, causes, rights, rights_later, texts }: StarterSetBegun, say: Say) {
  const lines: (string | false | null | undefined)[] = [
    map && mapLine(map, say),
    map && map.left > 0 && map.touchpoints > 0 && say('begin.made_map_left', { count: map.left }),
    causes && say(causes.causes > 0 ? 'begin.made_causes' : 'begin.left_causes', { count: causes.causes || causes.left }),
    rights && (rights.decisions > 0 || rights.rights > 0)
      ? say('begin.made_rights', { decisions: rights.decisions, rights: rights.rights })
      : rights && rights.waiting === 0 && say('begin.left_rights'),
    rights && rights.waiting > 0 && say('begin.made_waiting', { count: rights.waiting }),
    rights_later > 0 && say('begin.rights_later', { count: rights_later }),
    texts && say(texts.texts > 0 ? 'begin.made_texts' : 'begin.left_texts', { count: texts.texts || texts.left }),
  ]
  return lines.filter((line): line is string => typeof line === 'string')
}

function mapLine(map: NonNullable<StarterSetBegun['map']>, say: Say) {
  if (map.touchpoints > 0)
    return say(map.draft ? 'begin.made_draft' : 'begin.made_map', {
      count: map.touchpoints,
      journeys: map.journeys,
      draft: map.draft_name,
    })
  return map.draft ? say('begin.left_draft', { draft: map.draft_name }) : say('begin.left_map')
}
