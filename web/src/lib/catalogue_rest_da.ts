import { merged } from './merged.ts'

// What only pages say that come by themselves.
export const catalogue = merged(
  import.meta.glob<Record<string, string>>(
    '@sentences/da/screens_{begin,budgets,calendars,empowerment,feedback,imports,knowledge,mailboxes,map,principles,promises,responsibility,rights,templates,touchpoints,tries,webhooks}.json',
    { eager: true, import: 'default' },
  ),
)
