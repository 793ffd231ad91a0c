export type { CaseRated, Loop, LoopPage, Rating } from '../generated.ts'
