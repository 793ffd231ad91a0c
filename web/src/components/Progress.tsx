import styles from './Progress.module.css'

interface Props {
  label: string // what is being done
  done: number
  total: number // 0: not known yet
  detail?: string
}

// How far a long piece of work is. Told politely to a screen reader by its role, not by every tick.
export function Progress({ label, done, total, detail }: Props) {
  const share = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0
  return (
    <div>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
      >
        <div className={styles.done} style={{ width: `${String(share)}%` }} />
      </div>
      <div className={styles.words}>
        <span>{label}</span>
        <span>{detail ?? `${String(share)} %`}</span>
      </div>
    </div>
  )
}
