import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { Figure, LiveDefinitions } from '@/api/types.ts'
import { Basis, unsaid } from '@/components/Measured.tsx'
import named from '@/components/MeasureName.module.css'
import measured from '@/components/Measured.module.css'
import { Popover } from '@/components/Popover.tsx'
import { useFormats } from '@/lib/format.ts'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { leadsTo, type FigureKey } from './behind.ts'
import { useAddress } from './use_address.ts'

// One figure of live cases: its name opens its definition, below it the way to what is behind it. Too few is a state of its own.
export function LiveFigure({ name, figure }: { name: FigureKey; figure: Figure }) {
  const say = useSay()
  const formats = useFormats()
  const { data } = useQuery({
    ...read<LiveDefinitions>('/measures/live/definitions', { language: useLanguage() }),
    staleTime: Infinity,
  })
  const defined = data?.items.find(({ key }) => key === name)
  const known = figure.state === 'known' && figure.value !== null
  return (
    <div className={measured.measured}>
      <div className={measured.name}>
        <Popover label={defined?.name ?? name} className={named.name} button={defined?.name ?? name}>
          <p>{defined?.definition}</p>
        </Popover>
      </div>
      {known ? (
        <div className={measured.value}>{formats.measure(figure.value ?? 0, figure.unit)}</div>
      ) : (
        <div className={measured.unsaid}>{unsaid(figure, say)}</div>
      )}
      <div className={measured.beside}>
        {known && <Basis figure={figure} />}
        {figure.n > 0 && <ToBehind name={name} />}
      </div>
    </div>
  )
}

function ToBehind({ name }: { name: FigureKey }) {
  const say = useSay()
  const [{ from, to }] = useAddress()
  const which = leadsTo[name]
  const period = { from, to } as never
  if (which === 'marks')
    return (
      <Link to="/measures/feedback" search={period}>
        {say('feedback.see_marks')}
      </Link>
    )
  return (
    <Link to="/measures/kept" search={{ from, to, which } as never} hash="behind">
      {say(`feedback.behind_${which}`)}
    </Link>
  )
}
