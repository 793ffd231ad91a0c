import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { may, useSession } from '@/api/session.ts'
import type { Checklist } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Checkbox, NativeSelect } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Segments } from '@/components/Segments.tsx'
import { languages, useSay } from '@/lib/sentences.ts'
import { ChecklistForm } from './ChecklistForm.tsx'
import { Checklists } from './Checklists.tsx'
import styles from './templates.module.css'
import { Texts } from './Texts.tsx'

const parts = ['texts', 'lists'] as const

// What whoever answers begins with: words the house has weighed, and steps that are not forgotten.
export function Templates() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/settings/templates' })
  const writes = may(useSession(), 'templates.write')
  const [editing, setEditing] = useState<Checklist | 'new' | null>(null)
  const part = parts.find((each) => each === search['show']) ?? 'texts'
  const [language, retired] = [search['language'], search['retired'] === 'yes']
  const go = (some: Record<string, string | undefined>) => {
    const next = Object.entries({ ...search, ...some }).filter(([, value]) => value)
    void navigate({ to: '/settings/templates', search: Object.fromEntries(next) as Record<string, string> })
  }
  const close = () => {
    setEditing(null)
  }
  const addList = () => {
    setEditing('new')
  }
  return (
    <>
      <PageHead
        title={say('templates.title')}
        lede={say(`templates.lede_${part}`)}
        actions={
          writes &&
          (part === 'texts' ? (
            <Button component={Link} to="/settings/templates/new" search={(language ? { language } : {}) as never}>
              {say('templates.new')}
            </Button>
          ) : (
            <Button onClick={addList}>{say('templates.new_list')}</Button>
          ))
        }
      />
      <div className={styles.bar}>
        <Segments
          label={say('templates.title')}
          value={part}
          options={parts.map((value) => ({ value, label: say(`templates.part_${value}`) }))}
          onChange={(show) => {
            go({ show: show === 'texts' ? undefined : show, language: undefined })
          }}
        />
        {part === 'texts' && (
          <NativeSelect
            aria-label={say('templates.language')}
            data={[
              { value: '', label: say('templates.any_language') },
              ...languages.map((value) => ({ value, label: say(`desk.language_${value}`) })),
            ]}
            value={language ?? ''}
            onChange={(event) => {
              go({ language: event.currentTarget.value })
            }}
          />
        )}
        <Checkbox
          label={say('templates.show_retired')}
          checked={retired}
          onChange={(event) => {
            go({ retired: event.currentTarget.checked ? 'yes' : undefined })
          }}
        />
      </div>
      {part === 'texts' ? (
        <Texts language={language} retired={retired} writes={writes} />
      ) : (
        <Checklists retired={retired} onEdit={writes ? setEditing : null} onAdd={addList} />
      )}
      <Dialog
        title={editing && editing !== 'new' ? editing.name : say('templates.new_list')}
        open={editing !== null}
        wide
        onClose={close}
      >
        {editing && <ChecklistForm of={editing === 'new' ? null : editing} onDone={close} />}
      </Dialog>
    </>
  )
}
