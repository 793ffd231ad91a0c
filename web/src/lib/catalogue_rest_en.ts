import { merged } from './merged.ts'

// What only the settings say, and who begins there.
export const catalogue = merged(
  import.meta.glob<Record<string, string>>(
    '@sentences/en/screens_{calendars,imports,mailboxes,promises,templates,touchpoints,webhooks}.json',
    { eager: true, import: 'default' },
  ),
)
