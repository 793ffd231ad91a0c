import { merged } from './merged.ts'

// What only the settings say, and who begins there.
export const catalogue = merged(
  import.meta.glob<Record<string, string>>(
    '@sentences/da/screens_{begin,budgets,calendars,empowerment,imports,knowledge,mailboxes,map,principles,promises,responsibility,rights,templates,touchpoints,tries,webhooks}.json',
    { eager: true, import: 'default' },
  ),
)
