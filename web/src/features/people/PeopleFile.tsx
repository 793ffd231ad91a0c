import { ListFile } from '@/components/ListFile.tsx'
import { useSay } from '@/lib/sentences.ts'

const stale = ['/units', '/employees', '/verticals', '/products']

// People from a spreadsheet.
export function PeopleFile() {
  const say = useSay()
  return <ListFile path="/people-imports" stale={stale} title={say('people.file_drop')} hint={say('people.file_hint')} />
}
