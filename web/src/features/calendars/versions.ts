// The versions of a calendar, the newest first: which holds now.
import type { Calendar } from '@/api/types.ts'

export type Version = Calendar['versions'][number]

const dayIn = (zone: string, at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at)

// The first also holds before its day.
export const inForce = (versions: readonly Version[], at = new Date()): Version | undefined =>
  versions.find(({ from, zone }) => from <= dayIn(zone, at)) ?? versions.at(-1)

export const isAhead = ({ from, zone }: Version, at = new Date()) => from > dayIn(zone, at)

export const tomorrow = (zone: string, at = new Date()) => dayIn(zone, new Date(at.getTime() + 86_400_000))

export const today = (zone: string, at = new Date()) => dayIn(zone, at)
