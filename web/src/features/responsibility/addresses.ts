import type { MapGap } from '@/api/types.ts'

export const dismissalOf = ({ kind, subject }: Pick<MapGap, 'kind' | 'subject'>) =>
  `/responsibility/gaps/${kind}/${subject}/dismissal`

export const casesOf = (kind: string, subject: string) => `/responsibility/gaps/${kind}/${subject}/cases`
