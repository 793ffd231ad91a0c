import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { newKey } from '@/api/client.ts'
import { read, useChange } from '@/api/queries.ts'
import type { PublicSelfcheck, Question } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { Mark } from '@/components/Mark.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { useDraft } from '@/lib/draft.ts'
import { speak, useSay } from '@/lib/sentences.ts'
import styles from './selfcheck.module.css'

// Answering without an account, on any phone. What was chosen stays in this tab until it is sent, and nowhere else.
export function Answer() {
  const say = useSay()
  const { token } = useParams({ from: '/door/s/$token' })
  const { data, isError } = useQuery({ ...read<PublicSelfcheck>(`/public/selfchecks/${token}`), retry: 1, staleTime: Infinity })
  const [sent, setSent] = useState(false)
  const language = data?.language
  useEffect(() => {
    if (language) void speak(language)
  }, [language])
  if (isError) return <EmptyState alone title={say('selfcheck.over_title')} what={say('selfcheck.over_what')} />
  if (sent)
    return (
      <EmptyState
        alone
        picture={<Mark size={48} />}
        title={say('selfcheck.thanks_title')}
        what={say('selfcheck.thanks_what')}
        why={say('selfcheck.thanks_why')}
      />
    )
  if (!data) return null
  return (
    <Questions
      token={token}
      check={data}
      onSent={() => {
        setSent(true)
      }}
    />
  )
}

const idOf = ({ key, step }: Question) => (step ? `${key}|${step}` : key)

export function Questions({ token, check, onSent }: { token: string; check: PublicSelfcheck; onSent: () => void }) {
  const say = useSay()
  const draft = useDraft<{ answers: Record<string, string> }>({ answers: {} }, { keep: `selfcheck.${token}` })
  const [tried, setTried] = useState(false)
  const { answers } = draft.values
  const open = check.questions.filter((question) => question.kind !== 'text' && !answers[idOf(question)])
  const send = useChange({
    method: 'POST',
    path: `/public/selfchecks/${token}`,
    body: () => ({
      browser: drawn(token),
      answers: check.questions.flatMap((question) => {
        const given = answers[idOf(question)]
        if (!given) return []
        const about = { question: question.key, ...(question.step ? { step: question.step } : {}) }
        return [question.kind === 'text' ? { ...about, value: '', text: given } : { ...about, value: given }]
      }),
    }),
  })
  const submit = () => {
    setTried(true)
    const first = open[0]
    if (first) document.getElementById(idOf(first))?.scrollIntoView({ block: 'center' })
    else
      send.mutate(undefined, {
        onSuccess: () => {
          draft.forget()
          onSent()
        },
      })
  }
  return (
    <>
      <PageHead title={check.name} lede={say('selfcheck.answer_lede', { group: say(`selfcheck.group_${check.group}`) })} />
      <Form onSubmit={submit} error={send.error}>
        {check.questions.map((question, index) => (
          <QuestionCard
            key={idOf(question)}
            question={question}
            place={say('selfcheck.place', { at: index + 1, of: check.questions.length })}
            value={answers[idOf(question)] ?? ''}
            missing={tried && open.includes(question)}
            onChange={(value) => {
              draft.change({ answers: { ...answers, [idOf(question)]: value } })
            }}
          />
        ))}
        <Submit busy={send.isPending}>{say('selfcheck.send')}</Submit>
        {tried && open.length > 0 && (
          <p className={styles.missing} role="alert">
            {say('selfcheck.open_questions', { count: open.length })}
          </p>
        )}
      </Form>
    </>
  )
}

// A number drawn at random and kept in this browser for this link alone, so that nobody answers twice by mistake.
function drawn(token: string): string {
  const name = `regard.answered.${token}`
  const kept = localStorage.getItem(name) ?? newKey()
  localStorage.setItem(name, kept)
  return kept
}

interface CardProps {
  question: Question
  place: string
  value: string
  missing: boolean
  onChange: (value: string) => void
}

function QuestionCard({ question, place, value, missing, onChange }: CardProps) {
  const say = useSay()
  const id = idOf(question)
  return (
    <div id={id}>
      <Card>
        {question.kind === 'text' ? (
          <div className={styles.question}>
            <span className="muted small">{place}</span>
            <Textarea
              label={<span className={styles.ask}>{question.text}</span>}
              description={say('selfcheck.text_hint')}
              rows={3}
              value={value}
              onChange={(event) => {
                onChange(event.currentTarget.value)
              }}
            />
          </div>
        ) : (
          <fieldset className={styles.question} aria-invalid={missing || undefined}>
            <legend>
              <span className="muted small">{place}</span>
              <br />
              <span className={styles.ask}>{question.text}</span>
            </legend>
            {question.options.map((option) => (
              <label key={option.value} className={styles.option}>
                <input
                  type="radio"
                  name={id}
                  value={option.value}
                  checked={value === option.value}
                  onChange={() => {
                    onChange(option.value)
                  }}
                />
                <span>{option.text}</span>
              </label>
            ))}
            {missing && <p className={styles.missing}>{say('selfcheck.choose')}</p>}
          </fieldset>
        )}
      </Card>
    </div>
  )
}
