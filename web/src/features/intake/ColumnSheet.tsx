import type { ColumnField, Guess, ImportPreview } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import { assigned, fieldGroups, fieldOf } from './mapping.ts'
import type { Editing } from './MappingPage.tsx'
import styles from './NewImport.module.css'

const shownRows = 8

// The file's first rows; above each column what it is taken for, and why.
export function ColumnSheet({ preview, mapping, onChange }: Editing) {
  const say = useSay()
  return (
    <Card title={say('imports.new.columns')} lede={say('imports.new.columns_lede')}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('imports.new.columns')}>
        <table className={styles.sheet}>
          <thead>
            <tr>
              {preview.columns.map((column) => (
                <th key={column.name} scope="col">
                  <ColumnHead
                    column={column}
                    field={fieldOf(mapping, column.name)}
                    guess={preview.guesses.find((guess) => guess.column === column.name)}
                    onChange={(field) => {
                      onChange(assigned(mapping, column.name, field))
                    }}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.slice(0, shownRows).map((row, index) => (
              // Rows of a file have no name but their place.
              <tr key={String(index)}>
                {preview.columns.map(({ name }, at) => (
                  <td key={name} className={fieldOf(mapping, name) ? styles.used : undefined} title={row[at]}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

interface HeadProps {
  column: ImportPreview['columns'][number]
  field: ColumnField | null
  guess: Guess | undefined
  onChange: (field: ColumnField | null) => void
}

function ColumnHead({ column, field, guess, onChange }: HeadProps) {
  const say = useSay()
  const sayCode = useSayCode()
  const { count, share } = useFormats()
  const reason = guess && guess.field === field ? sayCode(`imports.why_${guess.why}`) : null
  const facts = say('imports.new.distinct', { count: column.distinct, n: count(column.distinct) })
  return (
    <>
      <span className={styles.name}>{column.name}</span>
      <select
        className={`${styles.choice} ${field ? styles.mapped : ''}`}
        aria-label={say('imports.new.meaning', { column: column.name })}
        value={field ?? ''}
        onChange={(event) => {
          onChange((event.target.value || null) as ColumnField | null)
        }}
      >
        <option value="">{say('imports.new.unused')}</option>
        {fieldGroups.map(({ key, fields }) => (
          <optgroup key={key} label={say(`imports.fields_${key}`)}>
            {fields.map((each) => (
              <option key={each} value={each}>
                {say(`imports.field_${each}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <span className={styles.why}>
        {reason && guess
          ? `${say(`imports.sure_${guess.sure}`)} ${reason}`
          : [facts, column.empty_share > 0 ? say('imports.new.empty', { share: share(column.empty_share) }) : null]
              .filter(Boolean)
              .join(' · ')}
      </span>
    </>
  )
}
