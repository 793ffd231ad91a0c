import { Link, useLocation } from '@tanstack/react-router'
import { useSay } from '@/lib/sentences.ts'
import type { Area, Place } from './places.ts'
import styles from './Places.module.css'

interface Props {
  areas: Area[]
  label: string
}

// The places of the house; the one we stand in shows its rooms.
export function Places({ areas, label }: Props) {
  const { pathname } = useLocation()
  return (
    <nav aria-label={label} className={styles.places}>
      {areas.map((area) => {
        const within = isWithin(pathname, area)
        return (
          <div key={area.name} className={area.icon === 'settings' ? styles.foot : undefined}>
            <PlaceLink place={area} current={area.places.length === 0 && within} within={within} />
            {within && area.places.length > 0 && (
              <ul className={styles.inner}>
                {area.places.map((place) => (
                  <li key={place.to}>
                    <PlaceLink place={place} current={isAt(pathname, place)} within={false} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </nav>
  )
}

function PlaceLink({ place, current, within }: { place: Place; current: boolean; within: boolean }) {
  const say = useSay()
  return (
    <Link
      to={place.to}
      className={styles.place}
      data-within={within || undefined}
      data-current={current || undefined}
      activeOptions={{ exact: true, includeSearch: false }}
    >
      {say(place.name)}
    </Link>
  )
}

// What an area's rooms begin with, where they do not all begin as the area itself does.
const bases: Partial<Record<Area['icon'], string[]>> = {
  responsibility: ['/responsibility'],
  measures: ['/measures'],
  programme: ['/programme', '/knowledge'],
  settings: ['/settings'],
}

const isWithin = (pathname: string, { icon, to }: Area) =>
  (bases[icon] ?? [to]).some((base) => pathname === base || pathname.startsWith(`${base}/`))

const isAt = (pathname: string, { to, exact }: Place) => pathname === to || (!exact && pathname.startsWith(`${to}/`))
