import { faultsOf } from '@/api/faults.ts'
import type { NewTemplate, Purpose, Suits, Template, TemplateVersion } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { languages, useSay, useSayCode } from '@/lib/sentences.ts'
import { purposeKey, purposes } from './codes.ts'
import { useKeeping } from './keeping.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { PlaceholderField } from './PlaceholderField.tsx'
import { SuitsFields } from './SuitsFields.tsx'
import styles from './templates.module.css'
import { TextPreview } from './TextPreview.tsx'
import { Versions } from './Versions.tsx'

interface Props {
  of: Template | null // null: a new one
  language: string // of a new one
  onKept: (kept: Template) => void
}

export interface TextFields {
  name: string
  language: string
  purpose: string
  suits: Suits
  text: string
  asks: boolean
  base: number // the version it was made from
}

const named = ['name', 'language', 'text']

// A ready text beside what a customer would read; below it what it said before.
export function TextForm({ of, language, onKept }: Props) {
  const say = useSay()
  const draft = useDraft(fieldsOf(of, language), { keep: `template.${of?.id ?? 'new'}` })
  const { values, change } = draft
  const { keep, busy, error, theirs, reset } = useKeeping<Template>('/templates', of?.id ?? null)
  const submit = (base = values.base) => {
    keep(
      { wish: wishOf(values), base },
      {
        onSuccess: (kept) => {
          draft.forget()
          onKept(kept)
        },
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  const takeBack = ({ name, purpose, suits, text, asks }: TemplateVersion) => {
    change({ name, purpose, suits, text, asks })
  }
  return (
    <div className={styles.grid}>
      <Card>
        <Form
          onSubmit={() => {
            submit()
          }}
          error={error}
          fields={named}
        >
          <Naming draft={draft} />
          <PlaceholderField
            label={say('templates.text')}
            value={values.text}
            error={draft.fault('text')}
            onChange={(text) => {
              change({ text })
            }}
          />
          <Checkbox
            label={say('templates.asks')}
            description={say('desk.asks_what')}
            checked={values.asks}
            onChange={(event) => {
              change({ asks: event.currentTarget.checked })
            }}
          />
          <SuitsFields
            value={values.suits}
            onChange={(suits) => {
              change({ suits })
            }}
          />
          {theirs && (
            <Meanwhile
              theirs={theirs.text}
              onMine={() => {
                change({ base: theirs.version })
                submit(theirs.version)
              }}
              onTheirs={() => {
                change(fieldsOf(theirs, language))
                reset()
              }}
            />
          )}
          <Submit busy={busy} disabled={theirs !== null}>
            {say('web.save')}
          </Submit>
        </Form>
      </Card>
      <div className={styles.side}>
        <TextPreview text={values.text} language={values.language} />
        {of && <Versions of={of.id} now={of.number} onTake={takeBack} />}
      </div>
    </div>
  )
}

function Naming({ draft }: { draft: ReturnType<typeof useDraft<TextFields>> }) {
  const say = useSay()
  const sayCode = useSayCode()
  const spoken = [...new Set([...languages, draft.values.language])]
  return (
    <>
      <TextInput label={say('templates.name')} description={say('templates.name_hint')} {...draft.text('name')} />
      <FieldRow>
        <NativeSelect
          label={say('templates.language')}
          data={spoken.map((value) => ({ value, label: sayCode(`desk.language_${value}`) ?? value }))}
          {...draft.text('language')}
        />
        <NativeSelect
          label={say('templates.purpose')}
          data={purposes.map((value) => ({ value, label: say(purposeKey(value)) }))}
          {...draft.text('purpose')}
        />
      </FieldRow>
    </>
  )
}

const fieldsOf = (of: Template | null, language: string): TextFields => ({
  name: of?.name ?? '',
  language: of?.language ?? language,
  purpose: of?.purpose ?? 'other',
  suits: of?.suits ?? { kinds: [], touchpoints: [] },
  text: of?.text ?? '',
  asks: of?.asks ?? false,
  base: of?.version ?? 0,
})

export const wishOf = ({ name, language, purpose, suits, text, asks }: Omit<TextFields, 'base'>): NewTemplate => ({
  name,
  language,
  purpose: purpose as Purpose,
  suits,
  text,
  asks,
})
