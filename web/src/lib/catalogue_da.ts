import { merged } from './merged.ts'

// All but what catalogue_rest_da.ts holds.
export const catalogue = merged(
  import.meta.glob<Record<string, string>>(
    [
      '@sentences/da/web.json',
      '@sentences/da/screens_*.json',
      '!@sentences/da/screens_{begin,budgets,calendars,empowerment,feedback,imports,knowledge,mailboxes,map,principles,promises,responsibility,rights,templates,touchpoints,tries,webhooks}.json',
    ],
    { eager: true, import: 'default' },
  ),
)
