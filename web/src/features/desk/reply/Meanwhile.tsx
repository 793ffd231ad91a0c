import type { CaseAtDesk } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { cameMeanwhile } from './meanwhile.ts'
import styles from './reply.module.css'

interface Props {
  of: CaseAtDesk
  seen: string | null
  onSend: () => void
  onChange: () => void
}

// Somebody wrote while this was being written: what came stands here, the own text stays as it is.
export function Meanwhile({ of, seen, onSend, onChange }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <div className={styles.meanwhile} role="alert">
      <h2 className={styles.warnTitle}>{say('desk.meanwhile')}</h2>
      <p className="small">{say('desk.meanwhile_what')}</p>
      {cameMeanwhile(of.thread, seen).map(({ id, by, at, text }) => (
        <blockquote key={id} className={styles.came}>
          <p className="small">
            <strong>{by?.name ?? say('desk.the_customer')}</strong> · {moment(at)}
          </p>
          <p>{text}</p>
        </blockquote>
      ))}
      <div className={styles.foot}>
        <Button variant="default" onClick={onSend}>
          {say('desk.send_anyway')}
        </Button>
        <Button onClick={onChange}>{say('desk.change_text')}</Button>
      </div>
    </div>
  )
}
