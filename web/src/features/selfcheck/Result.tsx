import { groups, type Gap, type Group, type Option, type QuestionResult, type SelfcheckResult } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { PictureOrTable } from '@/components/PictureOrTable.tsx'
import { Pill } from '@/components/Pill.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './selfcheck.module.css'

// What the groups answered, the widest gap first: a difference is where to begin talking.
export function Result({ result }: { result: SelfcheckResult }) {
  const say = useSay()
  const { gaps } = result
  return (
    <Stack>
      <Card title={say('selfcheck.took_part')}>
        <div className={styles.took}>
          {result.groups
            .filter(({ state }) => state !== 'not_asked')
            .map(({ group, answers, state }) => (
              <span key={group}>
                {say(`selfcheck.group_${group}`)}{' '}
                {state === 'too_few' ? <span className="muted">{say('selfcheck.too_few')}</span> : <strong>{answers}</strong>}
              </span>
            ))}
        </div>
      </Card>
      {gaps.length === 0 && <Card>{say('selfcheck.no_gaps')}</Card>}
      {gaps.map((gap, index) => (
        <GapCard key={`${gap.question} ${gap.step ?? ''}`} gap={gap} first={index === 0} />
      ))}
      {result.questions
        .filter(({ question, step }) => !gaps.some((gap) => gap.question === question && gap.step === step))
        .map((question) => (
          <Card key={`${question.question} ${question.step ?? ''}`} title={question.title}>
            <Answers result={question} />
          </Card>
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
      <p className="muted small">{result.how_counted}</p>
    </Stack>
  )
}

const series = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)', 'var(--series-5)', 'var(--series-6)']

function GapCard({ gap, first }: { gap: Gap; first: boolean }) {
  const say = useSay()
  const { number } = useFormats()
  const tone = gap.distance >= 0.5 ? 'broken' : gap.distance >= 0.25 ? 'warning' : 'plain'
  return (
    <Card
      title={gap.title}
      aside={<Pill tone={tone}>{say('selfcheck.apart', { share: number(gap.distance * 100) })}</Pill>}
      first={first}
    >
      <div className={styles.gap}>
        <p>{gap.evidence}</p>
        <Answers result={gap} />
        <p className={styles.next}>
          <strong>{say('diagnosis.next_step')}</strong> {gap.next_step}
        </p>
      </div>
    </Card>
  )
}

// How each group answered one question. Shares are rounded on purpose: "about".
function Answers({ result }: { result: QuestionResult }) {
  const say = useSay()
  const { number } = useFormats()
  const shown = groups.filter((group) => result.groups[group])
  const about = (group: Group, { value }: Option) =>
    say('selfcheck.about_share', { share: number((result.groups[group]?.[value]?.value ?? 0) * 100) })
  return (
    <div>
      <PictureOrTable
        caption={result.title}
        heads={[say('selfcheck.group'), ...result.options.map(({ text }) => text)]}
        rows={shown.map((group) => ({
          key: group,
          cells: [say(`selfcheck.group_${group}`), ...result.options.map((option) => about(group, option))],
        }))}
        picture={
          <div className={styles.gap}>
            {shown.map((group) => (
              <div key={group} className={styles.group}>
                <span>{say(`selfcheck.group_${group}`)}</span>
                <div
                  className={styles.bar}
                  role="img"
                  aria-label={result.options.map((option) => `${option.text}: ${about(group, option)}`).join(', ')}
                >
                  {result.options.map((option, index) => (
                    <span
                      key={option.value}
                      className={styles.part}
                      style={{
                        flexGrow: result.groups[group]?.[option.value]?.value ?? 0,
                        background: series[index % series.length],
                      }}
                    />
                  ))}
                </div>
              </div>
            ))}
            <div className={styles.legend} aria-hidden>
              {result.options.map((option, index) => (
                <span key={option.value}>
                  <span className={styles.dot} style={{ background: series[index % series.length] }} />
                  {option.text}
                </span>
              ))}
            </div>
          </div>
        }
      />
    </div>
  )
}
