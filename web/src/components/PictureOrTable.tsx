import { useState, type ReactNode } from 'react'
import { useSay } from '@/lib/sentences.ts'
import styles from './PictureOrTable.module.css'

interface Props {
  picture: ReactNode
  caption: string
  heads: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  numbersFrom?: number // columns from here on are numbers, right-aligned
}

// Every picture can be read as a table instead: the same figures, the same links.
export function PictureOrTable({ picture, caption, heads, rows, numbersFrom = 1 }: Props) {
  const say = useSay()
  const [asTable, setAsTable] = useState(false)
  const align = (index: number) => (index >= numbersFrom ? styles.number : undefined)
  return (
    <>
      {asTable ? (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
          <table className={styles.table}>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {heads.map((head, index) => (
                  <th key={head} scope="col" className={align(index)}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, index) => (
                    <td key={heads[index]} className={align(index)}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        picture
      )}
      <p className={styles.switch} data-print="no">
        <button
          type="button"
          className="textual"
          onClick={() => {
            setAsTable(!asTable)
          }}
        >
          {say(asTable ? 'web.as_picture' : 'web.as_table')}
        </button>
      </p>
    </>
  )
}
