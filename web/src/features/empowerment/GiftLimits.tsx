import { FieldRow } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import { AmountField } from './AmountField.tsx'
import styles from './empowerment.module.css'
import { giftField, giftKinds, type PolicyDraft } from './policy_draft.ts'

interface Props {
  values: PolicyDraft
  fault: (field: string) => string | undefined
  onChange: (some: Partial<PolicyDraft>) => void
}

// What a customer of each kind may get at most, whoever gives it. Left empty there is no such limit; 0 is nothing at all.
export function GiftLimits({ values, fault, onChange }: Props) {
  const say = useSay()
  return (
    <fieldset className={styles.gifts}>
      <legend>{say('empowerment.gifts')}</legend>
      <p className="muted small">{say('empowerment.gifts_hint')}</p>
      {giftKinds.map((kind) => (
        <FieldRow key={kind}>
          {(['at_once', 'a_year'] as const).map((when) => {
            const field = giftField(kind, when)
            return (
              <AmountField
                key={when}
                label={when === 'at_once' ? say(`empowerment.gift_at_once_${kind}`) : say(`empowerment.gift_a_year_${kind}`)}
                currency={values.currency}
                value={values[field]}
                error={fault(field)}
                onChange={(typed) => {
                  onChange({ [field]: typed })
                }}
              />
            )
          })}
        </FieldRow>
      ))}
    </fieldset>
  )
}
