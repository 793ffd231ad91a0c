// Which of the customers' words are looked for, as it stands in the address and as the API is asked.
import type { Testimonial } from '@/api/types.ts'
import { texts } from '@/lib/filter.ts'

export const places = ['website', 'print', 'inside_the_house'] as const
type Place = (typeof places)[number]

interface LookedFor {
  place: Place | ''
  all: boolean // also those that may not be shown any more
}

export function lookedFor(search: Record<string, unknown>): LookedFor {
  const given = texts(search)
  return { place: places.find((each) => each === given['place']) ?? '', all: given['all'] === 'yes' }
}

export const testimonialQuery = ({ place, all }: LookedFor) => ({ place: place || undefined, all: all || undefined })

// Taken back comes before over: it says more.
export const standsAs = ({ usable, withdrawn }: Testimonial) => (usable ? 'usable' : withdrawn ? 'withdrawn' : 'expired')
