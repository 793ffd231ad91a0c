import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { CaseBegun } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { firstName } from '../mine.ts'
import { deskCaseQuery } from '../reads.ts'
import styles from './noting.module.css'

interface Props {
  of: CaseBegun
  onNext: () => void
  onOpen: () => void
}

// It is noted: what to say to the customer before they hang up.
export function Begun({ of, onNext, onOpen }: Props) {
  const say = useSay()
  const { inWords } = useFormats()
  const next = useRef<HTMLButtonElement>(null)
  const owner = useQuery(deskCaseQuery(of.id)).data?.row.owner.name
  useEffect(() => {
    next.current?.focus()
  }, [])
  const name = owner ? firstName(owner) : ''
  return (
    <Card title={say('desk.begun', { number: say('desk.number_of', { n: of.number }) })} first>
      <p className="muted">{say('desk.begun_say')}</p>
      <blockquote className={`words ${styles.say ?? ''}`}>
        {name && say('desk.begun_owner', { name })}{' '}
        {of.promised ? say('desk.begun_promised', { at: inWords(of.promised) }) : say('desk.begun_no_promise')}{' '}
        {say('desk.begun_number', { number: say('desk.number_of', { n: of.number }) })}
      </blockquote>
      <div className={styles.actions}>
        <Button ref={next} onClick={onNext}>
          {say('desk.begun_next')}
        </Button>
        <Button variant="default" onClick={onOpen}>
          {say('desk.begun_open')}
        </Button>
      </div>
    </Card>
  )
}
