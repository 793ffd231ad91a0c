import { useId } from 'react'
import styles from './side.module.css'

interface Props {
  share: number // used, of the whole; above 1: over
  paused: boolean // what is left is hatched
  large: string
  small: string
  label: string // the same in words
}

const [size, middle, radius, width] = [120, 60, 50, 12]
const round = 2 * Math.PI * radius

// Working time used and left, as a ring.
export function Ring({ share, paused, large, small, label }: Props) {
  const id = useId()
  const used = Math.min(1, Math.max(0, share)) * round
  const circle = { cx: middle, cy: middle, r: radius, fill: 'none', strokeWidth: width }
  return (
    <svg className={styles.ring} viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={label}>
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={styles.ringRest} />
          <rect width="2" height="5" className={styles.ringHatch} />
        </pattern>
      </defs>
      <circle {...circle} stroke={paused ? `url(#${id})` : 'var(--line)'} />
      <circle
        {...circle}
        stroke={share >= 1 ? 'var(--broken)' : 'var(--accent)'}
        strokeDasharray={`${String(used)} ${String(round)}`}
        transform={`rotate(-90 ${String(middle)} ${String(middle)})`}
      />
      <text x={middle} y={middle} className={styles.ringLarge} aria-hidden>
        {large}
      </text>
      <text x={middle} y={middle + 18} className={styles.ringSmall} aria-hidden>
        {small}
      </text>
    </svg>
  )
}
