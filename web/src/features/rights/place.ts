// Where rights are looked at, as the address has it: everywhere, `t.<touchpoint>` or `u.<unit>`.
export interface Place {
  touchpoint: string | null
  unit: string | null
}

export const placeOf = (text: string | undefined): Place => ({
  touchpoint: text?.startsWith('t.') ? text.slice(2) : null,
  unit: text?.startsWith('u.') ? text.slice(2) : null,
})

export const placeText = ({ touchpoint, unit }: Place) => (touchpoint ? `t.${touchpoint}` : unit ? `u.${unit}` : '')
