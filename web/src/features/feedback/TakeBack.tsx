import { useChange } from '@/api/queries.ts'
import type { Testimonial } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './feedback.module.css'

// Asked about, as it can't be undone here: only the customer can give their words again.
export function TakeBack({ of, onDone }: { of: Testimonial; onDone: () => void }) {
  const say = useSay()
  const take = useChange({ method: 'DELETE', path: `/testimonials/${of.id}`, stale: ['/testimonials'] })
  const act = () => {
    take.mutate(undefined, {
      onSuccess: () => {
        notify(say('feedback.taken_back'))
        onDone()
      },
    })
  }
  return (
    <Stack>
      <blockquote className={styles.words}>{of.text}</blockquote>
      <p>{say('feedback.take_back_what')}</p>
      <ProblemNote error={take.error} />
      <div>
        <Button loading={take.isPending} onClick={act}>
          {say('feedback.take_back_do')}
        </Button>
      </div>
    </Stack>
  )
}
