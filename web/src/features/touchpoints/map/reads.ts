// How the map is read, and what is read again once it changed.
import { read } from '@/api/queries.ts'
import type { ResponsibilityMap } from '@/api/types.ts'

export const mapReads = ['/map', '/touchpoints', '/journeys', '/responsibility']

export const mapQuery = () => read<ResponsibilityMap>('/map')
