// What was typed about who the customer is: an address, a number, or a name.
export interface Contacted {
  name: string
  contact: string // an address or a number, as typed
}

export interface CustomerWish {
  id?: string
  name?: string
  email?: string
  phone?: string
}

export const isAddress = (typed: string) => /^\S+@\S+\.\S+$/.test(typed.trim())
export const isNumber = (typed: string) => /^[+()\d][\d\s().-]{4,}$/.test(typed.trim())

// The customer as the API wants them: known by id, or said in words.
export function customerWish(id: string | null, { name, contact }: Contacted): CustomerWish {
  if (id) return { id }
  const given = [name.trim(), contact.trim()].filter(Boolean)
  const email = given.find(isAddress)
  const phone = given.find((typed) => !isAddress(typed) && isNumber(typed))
  const called = given.find((typed) => typed !== email && typed !== phone)
  return { ...(called ? { name: called } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) }
}
