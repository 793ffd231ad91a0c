import { aBreak } from './a_break.ts'
import { aGesture } from './a_gesture.ts'
import { aNote } from './a_note.ts'
import { atOnce } from './at_once.ts'
import { byKeys } from './by_keys.ts'
import { colleagues } from './colleagues.ts'
import { desk } from './desk.ts'
import { firstDay } from './first_day.ts'
import { keptInformed } from './kept_informed.ts'
import { keyboard } from './keyboard.ts'
import { outage } from './outage.ts'
import { phone } from './phone.ts'
import { sample } from './sample.ts'
import { selfcheck } from './selfcheck.ts'
import { shadow } from './shadow.ts'
import { triedToo } from './tried_too.ts'
import { trouble } from './trouble.ts'
import { whoAnswers } from './who_answers.ts'
import type { Journey } from './walk.ts'

export const journeys: Journey[] = [
  firstDay,
  desk,
  keptInformed,
  colleagues,
  atOnce,
  aBreak,
  outage,
  byKeys,
  shadow,
  selfcheck,
  whoAnswers,
  aGesture,
  aNote,
  triedToo,
  keyboard,
  phone,
  trouble,
  sample,
]
