import { useNavigate } from '@tanstack/react-router'
import type { Bounces } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useMarks } from '@/lib/marks.ts'
import { useSay } from '@/lib/sentences.ts'
import { useWidth } from '@/lib/width.ts'
import { drawn, ring } from './bounce_layout.ts'
import styles from './BounceMap.module.css'
import { CasesLink, searchOf } from './CasesLink.tsx'
import { PictureOrTable } from './PictureOrTable.tsx'

interface Props {
  bounces: Bounces
  caption: string
  height?: number
  alone?: boolean // without the worst pairs beside it
}

const worst = 6 // pairs that stand beside the picture

// Which teams send cases back to one another. An arc opens its cases; the two worst are red; the table lists every pair.
export function BounceMap({ bounces, caption, height = 380, alone = false }: Props) {
  const say = useSay()
  const { count } = useFormats()
  const rows = [...bounces.pairs].sort((left, right) => right.bounces - left.bounces)
  return (
    <PictureOrTable
      picture={
        <div className={styles.beside}>
          <Map bounces={bounces} caption={caption} height={rows.length > 1 ? height : height / 2} />
          {!alone && <Worst pairs={rows.slice(0, worst)} />}
        </div>
      }
      caption={caption}
      heads={[say('measures.bounces.pair'), say('measures.bounces.bounces'), say('measures.bounces.cases')]}
      rows={rows.map((pair) => ({
        key: `${pair.a} ${pair.b}`,
        cells: [
          `${pair.a} – ${pair.b}`,
          count(pair.bounces),
          <CasesLink key="cases" query={pair.cases_query} count={pair.cases} />,
        ],
      }))}
    />
  )
}

// The same in words, so that nobody has to aim for an arc.
function Worst({ pairs }: { pairs: Bounces['pairs'] }) {
  const say = useSay()
  const { count } = useFormats()
  return (
    <ol className={styles.worstPairs}>
      {pairs.map((pair) => (
        <li key={`${pair.a} ${pair.b}`}>
          <strong>
            {pair.a} – {pair.b}
          </strong>
          <br />
          <span className="muted small">
            {say('measures.bounces.times', { count: pair.bounces, n: count(pair.bounces) })}
            {' · '}
            <CasesLink query={pair.cases_query} count={pair.cases} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Map({ bounces, caption, height }: Required<Omit<Props, 'alone'>>) {
  const say = useSay()
  const { count } = useFormats()
  const navigate = useNavigate()
  const [box, width] = useWidth<HTMLDivElement>(420)
  const pairs = drawn(bounces)
  const { seats, arcs } = ring(bounces, width, height)
  const open = (index: number) => void navigate({ to: '/cases', search: searchOf(pairs[index]?.cases_query ?? '') })
  const { shown, mark } = useMarks(pairs.length, open)
  const pair = pairs[shown ?? -1]
  const words = (index: number) => {
    const each = pairs[index]
    return each
      ? say('measures.bounces.arc', {
          a: each.a,
          b: each.b,
          count: each.bounces,
          n: count(each.bounces),
          cases: count(each.cases),
        })
      : ''
  }
  return (
    <div ref={box} className={styles.box}>
      <svg className={styles.map} width={width} height={height} role="group" aria-label={caption}>
        {arcs.map((each, index) => (
          <g
            key={`${each.a} ${each.b}`}
            className={`${styles.mark} ${shown === index ? styles.shown : ''}`}
            role="link"
            aria-label={words(index)}
            {...mark(index)}
          >
            <path className={styles.halo} d={each.path} strokeWidth={each.width + 12} />
            <path className={`${styles.arc} ${each.worst ? styles.worst : ''}`} d={each.path} strokeWidth={each.width} />
          </g>
        ))}
        {seats.map(({ name, label, x, y, labelX, labelY, anchor }) => (
          <g key={name} aria-hidden>
            <circle className={styles.team} cx={x} cy={y} r={6} />
            <text className={styles.name} x={labelX} y={labelY} textAnchor={anchor}>
              {label}
            </text>
          </g>
        ))}
      </svg>
      <div className={styles.detail}>
        {pair ? (
          <>
            {words(shown ?? 0)}
            <br />
            <CasesLink query={pair.cases_query} />
          </>
        ) : (
          say('measures.bounces.select')
        )}
      </div>
    </div>
  )
}
