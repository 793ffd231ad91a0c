import { Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import type { PrincipleText } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Segments } from '@/components/Segments.tsx'
import { languages, useLanguage, useSay, type Language } from '@/lib/sentences.ts'
import { useState } from 'react'
import { Clashes } from './Clashes.tsx'
import { ItemsField } from './ItemsField.tsx'
import styles from './principles.module.css'
import { useWriting } from './use_writing.ts'

// The draft, written together: whoever saves second has the other's changes joined to theirs, and chooses only where both wrote
// the same words.
export function DraftForm({ of }: { of: PrincipleText }) {
  const say = useSay()
  const own = useLanguage()
  const [language, setLanguage] = useState<Language>(own)
  const { draft, change, save, busy, error, clashes, choose, hasNews, isChanged } = useWriting(of)
  const { headings } = draft
  const heading = (part: 'title' | 'text', value: string) => {
    change({ ...draft, headings: { ...headings, [language]: { ...headings[language], [part]: value } } })
  }
  return (
    <Card>
      <Form
        onSubmit={() => {
          save()
        }}
        error={error}
      >
        <Segments
          label={say('principles.language')}
          value={language}
          options={languages.map((value) => ({ value, label: say(`desk.language_${value}`) }))}
          onChange={setLanguage}
        />
        <div lang={language} className={styles.fields}>
          <TextInput
            label={say('principles.heading')}
            value={headings[language].title}
            maxLength={80}
            onChange={(event) => {
              heading('title', event.currentTarget.value)
            }}
          />
          <Textarea
            label={say('principles.opening')}
            value={headings[language].text}
            maxLength={600}
            autosize
            minRows={1}
            onChange={(event) => {
              heading('text', event.currentTarget.value)
            }}
          />
          <ItemsField
            value={draft.items}
            language={language}
            onChange={(items) => {
              change({ ...draft, items })
            }}
          />
        </div>
        {clashes.length > 0 && <Clashes of={clashes} draft={draft} onChoose={choose} />}
        {hasNews && clashes.length === 0 && (
          <p role="status" className="muted small">
            {say('principles.news')}
          </p>
        )}
        <Submit busy={busy} disabled={clashes.length > 0 || !isChanged}>
          {say('principles.save')}
        </Submit>
      </Form>
    </Card>
  )
}
