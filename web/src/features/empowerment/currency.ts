// The organisation's own currency: what new amounts are in.
import { useSession } from '@/api/session.ts'

export const useCurrency = () => useSession().organisation?.currency ?? 'EUR'
