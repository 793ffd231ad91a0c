import { groups, type Gap, type SelfcheckResult } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { PictureOrTable } from '@/components/PictureOrTable.tsx'
import { Pill } from '@/components/Pill.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './selfcheck.module.css'

// What the groups answered, the widest gap first: a difference is where to begin talking.
export function Result({ result }: { result: SelfcheckResult }) {
  const say = useSay()
  const gaps = [...result.gaps].sort((left, right) => right.distance - left.distance)
  return (
    <Stack>
      <Card title={say('selfcheck.took_part')}>
        <div className={styles.took}>
          {result.groups.map(({ group, answers, state }) => (
            <span key={group}>
              {say(`selfcheck.group_${group}`)} {state === 'too_few' ? <span className="muted">{say('selfcheck.too_few')}</span> : <strong>{answers}</strong>}
            </span>
          ))}
        </div>
      </Card>
      {gaps.length === 0 && <Card>{say('selfcheck.no_gaps')}</Card>}
      {gaps.map((gap, index) => (
        <GapCard key={`${gap.question} ${gap.step ?? ''}`} gap={gap} first={index === 0} />
      ))}
      {result.texts.map(({ question, group, items }) => (
        <Card key={`${question} ${group}`} title={question} lede={say(`selfcheck.group_${group}`)}>
          <ul className={styles.texts}>
            {items.map((item) => (
              <li key={item} className="words">
                {item}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </Stack>
  )
}

const series = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)', 'var(--series-5)', 'var(--series-6)']

function GapCard({ gap, first }: { gap: Gap; first: boolean }) {
  const say = useSay()
  const sayCode = useSayCode()
  const { share } = useFormats()
  const shown = groups.filter((group) => gap.groups[group])
  const options = [...new Set(shown.flatMap((group) => Object.keys(gap.groups[group] ?? {})))]
  const name = (option: string) => sayCode(`selfcheck.option_${option}`) ?? option
  return (
    <Card title={gap.title} lede={gap.step ?? undefined} aside={<Pill tone={gap.distance >= 0.5 ? 'broken' : gap.distance >= 0.25 ? 'warning' : 'plain'}>{say('selfcheck.apart', { share: share(gap.distance) })}</Pill>} first={first}>
      <div className={styles.gap}>
        <p>{gap.evidence}</p>
        <div>
          <PictureOrTable
            caption={gap.title}
            heads={[say('selfcheck.group'), ...options.map(name)]}
            rows={shown.map((group) => ({ key: group, cells: [say(`selfcheck.group_${group}`), ...options.map((option) => share(gap.groups[group]?.[option] ?? 0))] }))}
            picture={<Bars gap={gap} options={options} name={name} />}
          />
        </div>
        <p className={styles.next}>
          <strong>{say('diagnosis.next_step')}</strong> {gap.next_step}
        </p>
      </div>
    </Card>
  )
}

function Bars({ gap, options, name }: { gap: Gap; options: string[]; name: (option: string) => string }) {
  const say = useSay()
  const { share } = useFormats()
  return (
    <div className={styles.gap}>
      {groups.map((group) => {
        const shares = gap.groups[group]
        if (!shares) return null
        const words = options.map((option) => `${name(option)} ${share(shares[option] ?? 0)}`).join(', ')
        return (
          <div key={group} className={styles.group}>
            <span>{say(`selfcheck.group_${group}`)}</span>
            <div className={styles.bar} role="img" aria-label={words}>
              {options.map((option, index) => (
                <span key={option} className={styles.part} style={{ width: `${String((shares[option] ?? 0) * 100)}%`, background: series[index % series.length] }} title={`${name(option)} ${share(shares[option] ?? 0)}`} />
              ))}
            </div>
          </div>
        )
      })}
      <div className={styles.legend} aria-hidden>
        {options.map((option, index) => (
          <span key={option}>
            <span className={styles.dot} style={{ background: series[index % series.length] }} />
            {name(option)}
          </span>
        ))}
      </div>
    </div>
  )
}
