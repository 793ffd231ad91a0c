import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageHead } from '@/components/PageHead.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useSay } from '@/lib/sentences.ts'
import { BusinessLines } from './BusinessLines.tsx'
import { Employees } from './Employees.tsx'
import styles from './people.module.css'
import { PeopleFile } from './PeopleFile.tsx'
import { Units } from './Units.tsx'

const parts = ['units', 'employees', 'lines', 'file'] as const
type Part = (typeof parts)[number]

const shown: Record<Part, () => React.ReactNode> = { units: Units, employees: Employees, lines: BusinessLines, file: PeopleFile }

// The organisation: its units, its people, its business lines and products.
export function People() {
  const say = useSay()
  const navigate = useNavigate()
  const { show } = useSearch({ from: '/inside/settings/people' })
  const part = parts.find((each) => each === show) ?? 'units'
  const Shown = shown[part]
  return (
    <>
      <PageHead title={say('people.title')} lede={say('people.lede')} />
      <div className={styles.bar}>
        <Segments
          label={say('people.title')}
          value={part}
          options={parts.map((value) => ({ value, label: say(`people.part_${value}`) }))}
          onChange={(value) => void navigate({ to: '/settings/people', search: value === 'units' ? {} : { show: value } })}
        />
      </div>
      <Shown />
    </>
  )
}
