import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import { useHasHistory } from '@/api/session.ts'
import type { DimensionValues, Selfcheck } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { TagsInput } from '@/components/choices.tsx'
import { FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { daysBefore } from '@/lib/filter.ts'
import { languages, useLanguage, useSay } from '@/lib/sentences.ts'

const openFor = 14
const mostSteps = 4
const mostTeams = 12

const fields = ['name', 'steps', 'teams', 'closes', 'language', 'leaders_expected', 'leads_expected', 'frontline_expected']

// A self-check is made in a minute: which steps of the customer's journey to ask about, until when, of how many.
export function NewSelfcheck() {
  const say = useSay()
  const language = useLanguage()
  const navigate = useNavigate()
  const touchpoints = useNames('touchpoint')
  const teams = useNames('unit')
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const draft = useDraft(
    {
      name: '',
      steps: [] as string[],
      teams: [] as string[],
      closes: daysBefore(today, -openFor),
      language: language as string,
      leaders_expected: '',
      leads_expected: '',
      frontline_expected: '',
    },
    { keep: 'selfcheck' },
  )
  const make = useChange<undefined, Selfcheck>({
    method: 'POST',
    path: '/selfchecks',
    body: () => {
      const { leaders_expected, leads_expected, frontline_expected, ...rest } = draft.values
      return {
        ...rest,
        leaders_expected: Number(leaders_expected),
        leads_expected: Number(leads_expected),
        frontline_expected: Number(frontline_expected),
      }
    },
    stale: ['/selfchecks', '/session'],
  })
  const submit = () => {
    make.mutate(undefined, {
      onSuccess: ({ id }) => {
        draft.forget()
        void navigate({ to: '/measures/self-checks/$id', params: { id } })
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <>
      <PageHead title={say('selfcheck.make')} lede={say('selfcheck.make_lede')} />
      <Form onSubmit={submit} error={make.error} fields={fields}>
        <Card title={say('selfcheck.about')}>
          <Stack>
            <TextInput label={say('selfcheck.name')} placeholder={say('selfcheck.name_example')} {...draft.text('name')} />
            <TagsInput
              label={say('selfcheck.steps')}
              description={say('selfcheck.steps_hint')}
              placeholder={draft.values.steps.length === 0 ? say('selfcheck.steps_example') : undefined}
              data={touchpoints}
              maxTags={mostSteps}
              value={draft.values.steps}
              error={draft.fault('steps')}
              onChange={(steps) => {
                draft.change({ steps })
              }}
            />
            <TagsInput
              label={say('selfcheck.teams')}
              description={say('selfcheck.teams_hint')}
              data={teams}
              maxTags={mostTeams}
              value={draft.values.teams}
              error={draft.fault('teams')}
              onChange={(chosen) => {
                draft.change({ teams: chosen })
              }}
            />
            <FieldRow>
              <TextInput type="date" label={say('selfcheck.closes_on')} min={today} {...draft.text('closes')} />
              <NativeSelect
                label={say('selfcheck.language')}
                data={languages.map((value) => ({ value, label: say(`web.language.${value}`) }))}
                {...draft.text('language')}
              />
            </FieldRow>
          </Stack>
        </Card>
        <Card title={say('selfcheck.expected')} lede={say('selfcheck.expected_lede')}>
          <FieldRow>
            <TextInput inputMode="numeric" label={say('selfcheck.group_leaders')} {...draft.text('leaders_expected')} />
            <TextInput inputMode="numeric" label={say('selfcheck.group_leads')} {...draft.text('leads_expected')} />
            <TextInput inputMode="numeric" label={say('selfcheck.group_frontline')} {...draft.text('frontline_expected')} />
          </FieldRow>
        </Card>
        <Submit busy={make.isPending}>{say('selfcheck.make_links')}</Submit>
      </Form>
    </>
  )
}

// Names that the imported history already knows, to choose from; anything else can be typed.
function useNames(dimension: 'touchpoint' | 'unit'): string[] {
  const { data } = useQuery({ ...read<DimensionValues>(`/dimensions/${dimension}`), enabled: useHasHistory() })
  return data?.values.map(({ name }) => name).filter(Boolean) ?? []
}
