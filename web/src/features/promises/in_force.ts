// Which version of a policy cases meet that arrive now. They stand the newest first.
import type { PolicyVersionView } from '@/api/types.ts'

export const inForce = (versions: readonly PolicyVersionView[], at = Date.now()): PolicyVersionView | undefined =>
  versions.find(({ valid_from }) => Date.parse(valid_from) <= at)

export const isAhead = ({ valid_from }: PolicyVersionView, at = Date.now()) => Date.parse(valid_from) > at
