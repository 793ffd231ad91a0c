import { colleagues } from './colleagues.ts'
import { desk } from './desk.ts'
import { firstDay } from './first_day.ts'
import { keyboard } from './keyboard.ts'
import { phone } from './phone.ts'
import { sample } from './sample.ts'
import { selfcheck } from './selfcheck.ts'
import { trouble } from './trouble.ts'
import type { Journey } from './walk.ts'

export const journeys: Journey[] = [firstDay, desk, colleagues, selfcheck, keyboard, phone, trouble, sample]
