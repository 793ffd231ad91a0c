import { merged } from './merged.ts'

// All but what catalogue_rest_en.ts holds.
export const catalogue = merged(
  import.meta.glob<Record<string, string>>(
    [
      '@sentences/en/web.json',
      '@sentences/en/screens_*.json',
      '!@sentences/en/screens_{calendars,imports,mailboxes,promises,templates,touchpoints,webhooks}.json',
    ],
    { eager: true, import: 'default' },
  ),
)
