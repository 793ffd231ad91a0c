// How gestures and budgets are read, and what is read again once one was given, asked for or answered.
import { queryOptions } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { GestureOptions, MyBudget } from '@/api/types.ts'

export const gestureReads = ['/gestures', '/me/budget', '/me/asks', '/me/gestures', '/redress', '/cases', '/customers', '/budget']

// What a gesture belongs to.
export interface To {
  kind: 'cases' | 'customers'
  id: string
}

export const optionsQuery = ({ kind, id }: To) =>
  queryOptions({ ...read<GestureOptions>(`/${kind}/${id}/gesture-options`), staleTime: 0, placeholderData: undefined })

export const myBudgetQuery = () => read<MyBudget>('/me/budget')
