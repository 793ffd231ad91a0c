import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { Knowing as KnowingOf, Known, StepKnown } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './responsibility.module.css'

const few = 0.5

// The self-check held against the map: who knows whose a step of the journey is, and who does not.
export function Knowing() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<Known>('/responsibility/knowing'))
  return (
    <>
      <PageHead
        title={say('responsibility.knowing')}
        crumbs={<Link to="/responsibility/gaps">{say('responsibility.gaps')}</Link>}
        lede={data?.selfcheck ? say('responsibility.knowing_lede', { name: data.selfcheck }) : undefined}
      />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && !data.selfcheck && (
        <EmptyState
          title={say('responsibility.knowing_none')}
          what={say('responsibility.knowing_none_what')}
          why={say('responsibility.knowing_none_why')}
        >
          <Button component={Link} to="/measures/self-checks">
            {say('responsibility.to_selfchecks')}
          </Button>
        </EmptyState>
      )}
      <div className={styles.cards}>
        {data?.steps.map((step) => (
          <Card key={step.step} title={step.step}>
            <Step of={step} />
          </Card>
        ))}
      </div>
    </>
  )
}

function Step({ of: { touchpoint, team, asked, groups } }: { of: StepKnown }) {
  const say = useSay()
  if (!touchpoint) return <p className="muted">{say('responsibility.not_on_map')}</p>
  if (!team) return <p className="muted">{say('responsibility.no_team')}</p>
  if (!asked) return <p className="muted">{say('responsibility.not_asked', { team: team.name })}</p>
  if (groups.length === 0) return <p className="muted">{say('responsibility.nobody_shown')}</p>
  return (
    <ul>
      {groups.map((one) => (
        <Group key={one.group} of={one} team={team.name} />
      ))}
    </ul>
  )
}

const groupKey = (group: string) =>
  group === 'leaders' || group === 'leads'
    ? (`responsibility.group_${group}` as const)
    : ('responsibility.group_frontline' as const)

function Group({ of, team }: { of: KnowingOf; team: string }) {
  const say = useSay()
  const { tick } = useFormats()
  const share = (value: number) => tick(Math.round(value * 100) / 100, 'share', 1)
  return (
    <li className={styles.line}>
      <div className={styles.said}>
        <p>{say('responsibility.knows', { share: share(of.knows), group: say(groupKey(of.group)), team, n: of.answers })}</p>
        <p className="muted small">
          {of.named_most && of.named_most !== team && `${say('responsibility.named_most', { team: of.named_most })} `}
          {of.unknown >= 0.1 && say('responsibility.says_unknown', { share: share(of.unknown) })}
        </p>
      </div>
      {of.knows_high < few && <Pill tone="warning">{say('responsibility.kind_few_know')}</Pill>}
    </li>
  )
}
