import { useChange } from '@/api/queries.ts'
import type { JourneyOnMap, ResponsibilityMap } from '@/api/types.ts'
import { Menu } from '@/components/Menu.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { mapReads } from './reads.ts'

interface Props {
  of: JourneyOnMap
  at: number // among the journeys
  map: ResponsibilityMap
  onChange: () => void
}

// What can be done to a journey of today's map.
export function JourneyMenu({ of, at, map, onChange }: Props) {
  const say = useSay()
  const move = useChange<number>({
    method: 'PUT',
    path: `/journeys/${of.id}/place`,
    body: (position) => ({ position }),
    etag: () => `"${String(map.order)}"`,
    stale: mapReads,
  })
  const remove = useChange({
    method: 'DELETE',
    path: `/journeys/${of.id}`,
    etag: () => `"${String(of.version)}"`,
    stale: mapReads,
  })
  const to = (position: number) => () => {
    move.mutate(position)
  }
  const choices = [
    { words: say('web.change'), choose: onChange },
    at > 0 && { words: say('map.up'), choose: to(at - 1) },
    at < map.journeys.length - 1 && { words: say('map.down'), choose: to(at + 1) },
    {
      words: say('map.remove_journey'),
      choose: () => {
        remove.mutate()
      },
    },
  ].filter((one) => one !== false)
  return (
    <>
      <Menu
        label={say('map.journey_acts', { name: of.name })}
        className="textual small"
        button={say('map.more')}
        choices={choices}
      />
      <ProblemNote error={move.error ?? remove.error} />
    </>
  )
}
