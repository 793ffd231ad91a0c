import type { Named } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { FieldRow, NativeSelect, TextInput } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Part } from './policy_draft.ts'
import { priorities, useLists } from './words.ts'

const kinds = ['complaint', 'request', 'question', 'compliment'] as const

// Whom the policy is for; what is left open fits every case.
export function MatchFields({ draft }: Part) {
  const say = useSay()
  const { touchpoints, products, verticals } = useLists()
  const any = { value: '', label: say('promises.any') }
  const among = (list: Named[]) => [any, ...list.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Card title={say('promises.who')} lede={say('promises.who_what')}>
      <FieldRow>
        <NativeSelect
          label={say('promises.kind')}
          data={[any, ...kinds.map((value) => ({ value, label: say(`desk.kind_${value}`) }))]}
          {...draft.text('kind')}
        />
        <NativeSelect
          label={say('promises.priority')}
          data={[any, ...priorities.map((value, at) => ({ value: String(at), label: say(`desk.priority_${value}`) }))]}
          {...draft.text('priority')}
        />
        <NativeSelect label={say('promises.touchpoint')} data={among(touchpoints)} {...draft.text('touchpoint')} />
        <NativeSelect label={say('promises.product')} data={among(products)} {...draft.text('product')} />
        <NativeSelect label={say('promises.vertical')} data={among(verticals)} {...draft.text('vertical')} />
        <TextInput label={say('promises.segment')} placeholder={say('promises.any')} {...draft.text('segment')} />
      </FieldRow>
    </Card>
  )
}
