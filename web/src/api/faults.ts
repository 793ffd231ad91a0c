import { Problem, type FieldError } from './problem.ts'

// The objections of a refused request, field by field; none where it failed otherwise.
export const faultsOf = (error: Error | null): readonly FieldError[] => (error instanceof Problem ? error.errors : [])
