import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { FieldChange, MapChange, MapChanges, NameOfId } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './map.module.css'

// Who changed what here, when and why.
export function Changes({ of }: { of: string }) {
  const say = useSay()
  const { data } = useQuery(read<MapChanges>(`/touchpoints/${of}/changes`, { limit: 20 }))
  if (!data || data.items.length === 0) return null
  return (
    <section>
      <h3>{say('map.history')}</h3>
      <ol className={styles.changes}>
        {data.items.map((one) => (
          <Change key={one.id} of={one} names={data.names} />
        ))}
      </ol>
    </section>
  )
}

function Change({ of, names }: { of: MapChange; names: NameOfId[] }) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <li>
      <p>
        {say(`map.kind_${of.kind}`)}{' '}
        <span className="muted small">
          {of.who_name || say('map.program')} · {moment(of.at)}
        </span>
      </p>
      {of.reason && <p>{of.reason}</p>}
      <Fields of={of.fields} names={names} />
    </li>
  )
}

// Before and after, field by field.
export function Fields({ of, names }: { of: FieldChange[]; names: NameOfId[] }) {
  const sayCode = useSayCode()
  const say = useSay()
  const words = (values: string[]) =>
    values.map((value) => names.find(({ id }) => id === value)?.name ?? value).join(', ') || say('map.nothing')
  return (
    <ul className="small">
      {of.map(({ field, from, to }) => (
        <li key={field}>
          {sayCode(`map.${field}`) ?? field}: <span className={styles.was}>{words(from)}</span> → {words(to)}
        </li>
      ))}
    </ul>
  )
}
