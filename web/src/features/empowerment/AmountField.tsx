import { TextInput } from '@/components/fields.tsx'
import { useAmounts } from '@/lib/money.ts'

interface Props {
  label: string
  currency: string
  description?: string
  error?: string | undefined
  value: string // as typed
  onChange: (typed: string) => void
}

// An amount as people write it, with its currency beside it.
export function AmountField({ currency, value, onChange, ...rest }: Props) {
  const { sign } = useAmounts()
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span className="muted small">{sign(currency)}</span>}
      rightSectionWidth={52}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value)
      }}
    />
  )
}
