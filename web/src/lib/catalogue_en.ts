import { merged } from './merged.ts'

export const catalogue = merged(
  import.meta.glob<Record<string, string>>(['@sentences/en/web.json', '@sentences/en/screens_*.json'], {
    eager: true,
    import: 'default',
  }),
)
