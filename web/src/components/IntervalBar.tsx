import type { Figure } from '@/api/types.ts'
import styles from './IntervalBar.module.css'

interface Props {
  figure: Figure
  compare?: Figure | null // an earlier period: a hollow dot
  reference?: number | null // everybody together: a dashed line
  domain: readonly [number, number]
}

// A value with its interval on a common scale. It repeats in a picture what stands in words beside it, so a screen reader skips it.
export function IntervalBar({ figure, compare, reference, domain }: Props) {
  if (figure.value === null || figure.state !== 'known') return null
  const at = (value: number) => `${String(place(value, domain))}%`
  return (
    <svg className={styles.bar} aria-hidden>
      <line className={styles.rail} x1="0" x2="100%" y1="10" y2="10" />
      {typeof reference === 'number' && (
        <line className={styles.reference} x1={at(reference)} x2={at(reference)} y1="0" y2="20" />
      )}
      {figure.low !== null && figure.high !== null && (
        <line className={styles.interval} x1={at(figure.low)} x2={at(figure.high)} y1="10" y2="10" />
      )}
      {typeof compare?.value === 'number' && compare.state === 'known' && (
        <circle className={styles.before} cx={at(compare.value)} cy="10" r="4" />
      )}
      <circle className={styles.value} cx={at(figure.value)} cy="10" r="5" />
    </svg>
  )
}

// Where a value stands on the scale, in per cent, kept inside it.
export function place(value: number, [low, high]: readonly [number, number]): number {
  if (high <= low) return 50
  return Math.round(Math.min(1, Math.max(0, (value - low) / (high - low))) * 1000) / 10
}

// A scale that holds all intervals of a column, with a little air; shares never leave 0 … 1, nothing known falls below 0.
export function domainOf(figures: readonly (Figure | null | undefined)[]): [number, number] {
  const known = figures.filter((figure): figure is Figure => figure?.state === 'known')
  const ends = known.flatMap(({ value, low, high }) => [value, low, high]).filter((end): end is number => end !== null)
  if (ends.length === 0) return [0, 1]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const air = (high - low || Math.abs(high) || 1) * 0.06
  const top = known[0]?.unit === 'share' ? Math.min(1, high + air) : high + air
  return [Math.max(0, low - air), top]
}
