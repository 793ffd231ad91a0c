import { merged } from './merged.ts'

export const catalogue = merged(
  import.meta.glob<Record<string, string>>(['@sentences/da/web.json', '@sentences/da/screens_*.json'], {
    eager: true,
    import: 'default',
  }),
)
