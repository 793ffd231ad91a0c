import { merged } from './merged.ts'

// All but what catalogue_rest_en.ts holds.
export const catalogue = merged(
  import.meta.glob<Record<string, string>>(
    [
      '@sentences/en/web.json',
      '@sentences/en/screens_*.json',
      '!@sentences/en/screens_{begin,budgets,calendars,empowerment,feedback,imports,knowledge,mailboxes,map,principles,promises,responsibility,rights,templates,touchpoints,tries,webhooks}.json',
    ],
    { eager: true, import: 'default' },
  ),
)
