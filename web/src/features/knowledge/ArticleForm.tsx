import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { Problem } from '@/api/problem.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { Article, NewArticle, Product, Touchpoint } from '@/api/types.ts'
import { MultiSelect } from '@/components/choices.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { languages, useLanguage, useSay } from '@/lib/sentences.ts'
import { Meanwhile } from '@/features/templates/Meanwhile.tsx'
import styles from './knowledge.module.css'

interface Fields {
  title: string
  text: string
  language: string
  touchpoints: string[]
  products: string[]
  owner: string | null
  review_on: string
  base: number // the version it was made from
}

function wishOf(values: Fields) {
  const { base: began, review_on, ...rest } = values
  return { wish: { ...rest, review_on: review_on || null }, base: began }
}

const fieldsOf = (of: Article | null, language: string): Fields => ({
  title: of?.row.title ?? '',
  text: of?.text ?? '',
  language: of?.row.language ?? language,
  touchpoints: of?.row.touchpoints.map(({ id }) => id) ?? [],
  products: of?.row.products.map(({ id }) => id) ?? [],
  owner: of?.row.owner?.id ?? null,
  review_on: of?.row.review_on ?? '',
  base: of?.version ?? 0,
})

// What we know, in plain paragraphs; where somebody else changed it meanwhile both texts stand in sight.
export function ArticleForm({ of, onKept }: { of: Article | null; onKept: (kept: Article) => void }) {
  const say = useSay()
  const own = useLanguage()
  const draft = useDraft<Fields>(fieldsOf(of, own), { keep: `article.${of?.id ?? 'new'}` })
  const { values, change } = draft
  const { data: touchpoints = [] } = useQuery(readAll<Touchpoint>('/touchpoints'))
  const { data: products = [] } = useQuery(readAll<Product>('/products'))
  const { mutate, error, isPending, reset } = useChange<{ wish: NewArticle; base: number }, Article>({
    method: of ? 'PUT' : 'POST',
    path: of ? `/articles/${of.id}` : '/articles',
    body: ({ wish }) => wish,
    etag: ({ base }) => (of ? `"${String(base)}"` : null),
    stale: ['/articles'],
  })
  const overtaken = error instanceof Problem && error.status === 412
  const theirs = overtaken ? (error.current as Article | null) : null
  const submit = (base = values.base) => {
    mutate(
      { ...wishOf(values), base },
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
  return (
    <Form
      error={overtaken ? null : error}
      fields={['title', 'text']}
      onSubmit={() => {
        submit()
      }}
    >
      <TextInput label={say('knowledge.article_title')} maxLength={200} {...draft.text('title')} />
      <Textarea label={say('knowledge.article_text')} autosize minRows={8} maxRows={30} {...draft.text('text')} />
      <div className={styles.filters}>
        <MultiSelect
          size="md"
          label={say('knowledge.article_touchpoints')}
          data={touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.touchpoints}
          searchable
          onChange={(chosen) => {
            change({ touchpoints: chosen })
          }}
        />
        <MultiSelect
          size="md"
          label={say('knowledge.article_products')}
          data={products.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.products}
          searchable
          onChange={(chosen) => {
            change({ products: chosen })
          }}
        />
        <EmployeeChoice
          label={say('knowledge.article_owner')}
          value={values.owner}
          onChange={(owner) => {
            change({ owner })
          }}
        />
        <TextInput type="date" label={say('knowledge.article_review')} {...draft.text('review_on')} />
        <NativeSelect
          label={say('knowledge.article_language')}
          data={languages.map((value) => ({ value, label: say(`web.language.${value}`) }))}
          value={values.language}
          onChange={({ currentTarget: { value } }) => {
            change({ language: value })
          }}
        />
      </div>
      {theirs && (
        <Meanwhile
          theirs={theirs.text}
          onMine={() => {
            change({ base: theirs.version })
            submit(theirs.version)
          }}
          onTheirs={() => {
            change(fieldsOf(theirs, own))
            reset()
          }}
        />
      )}
      <Submit busy={isPending} disabled={theirs !== null || values.title.trim() === '' || values.text.trim() === ''}>
        {say('web.save')}
      </Submit>
    </Form>
  )
}
