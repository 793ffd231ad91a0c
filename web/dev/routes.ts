// The made-up server's answers, a row a route. `:name` stands for one part of the path.
import type { Session } from '../src/api/types.ts'
import { me, permissions, state, type Rows } from './answers.ts'
import { forgetCases } from './desk.ts'
import { resetImports } from './intake.ts'
import { accessRows } from './rows/access.ts'
import { budgetRows } from './rows/budgets.ts'
import { calendarRows } from './rows/calendars.ts'
import { customerRows } from './rows/customers.ts'
import { deskRows } from './rows/desk.ts'
import { feedbackRows } from './rows/feedback.ts'
import { gestureRows } from './rows/gestures.ts'
import { intakeRows } from './rows/intake.ts'
import { knowledgeRows } from './rows/knowledge.ts'
import { mailroomRows } from './rows/mailroom.ts'
import { mapRows } from './rows/map.ts'
import { measuresRows } from './rows/measures.ts'
import { peopleRows } from './rows/people.ts'
import { principleRows } from './rows/principles.ts'
import { programmeRows } from './rows/programme.ts'
import { promisesRows } from './rows/promises.ts'
import { rightsRows } from './rows/rights.ts'
import { responsibilityRows } from './rows/responsibility.ts'
import { starterSetRows } from './rows/starter_sets.ts'
import { templateRows } from './rows/templates.ts'
import { toldRows } from './rows/told.ts'
import { tryRows } from './rows/tries.ts'
import { unitBudgetRows } from './rows/unit_budget.ts'

export const routes: Rows = [
  ...accessRows,
  ...budgetRows,
  ...calendarRows,
  ...customerRows,
  ...deskRows,
  ...peopleRows,
  ...feedbackRows,
  ...gestureRows,
  ...intakeRows,
  ...knowledgeRows,
  ...mailroomRows,
  ...mapRows,
  ...starterSetRows,
  ...measuresRows,
  ...principleRows,
  ...programmeRows,
  ...promisesRows,
  ...rightsRows,
  ...responsibilityRows,
  ...templateRows,
  ...toldRows,
  ...tryRows,
  ...unitBudgetRows,
  // What the browser tests set: who is signed in, whether there is a history, whether lists are empty.
  [
    'POST /dev/scene',
    ({ body }) => {
      state.session = { needs: (body['needs'] as Session['needs'] | undefined) ?? 'none', history: body['history'] !== false }
      state.empty = body['empty'] === true
      state.decided = {}
      state.selfchecks = []
      forgetCases()
      state.language = null
      me.roles = ['administrator', 'focus_lead']
      me.permissions = body['role'] === 'reader' ? ['measures.read', 'cases.read'] : permissions
      resetImports(state.session.history && !state.empty)
    },
  ],
]

resetImports(true)
