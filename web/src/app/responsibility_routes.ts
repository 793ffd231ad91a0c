// Who answers for what, may decide what and may spend how much.
import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router'
import { texts } from '@/lib/filter.ts'
import { within, withRest } from './inside.ts'

export const responsibility = [
  createRoute({
    ...within('/responsibility'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/touchpoints/map/MapPage.tsx')),
      'MapPage',
    ),
  }),
  createRoute({
    ...within('/responsibility/begin'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/touchpoints/begin/BeginPage.tsx')),
      'BeginPage',
    ),
  }),
  createRoute({
    ...within('/responsibility/drafts'),
    component: page(
      withRest(() => import('@/features/touchpoints/map/Drafts.tsx')),
      'Drafts',
    ),
  }),
  createRoute({
    ...within('/responsibility/drafts/$id'),
    component: page(
      withRest(() => import('@/features/touchpoints/map/DraftPage.tsx')),
      'DraftPage',
    ),
  }),
  createRoute({
    ...within('/responsibility/budget'),
    component: page(
      withRest(() => import('@/features/empowerment/MyBudget.tsx')),
      'MyBudget',
    ),
  }),
  createRoute({
    ...within('/settings/budgets'),
    component: page(
      withRest(() => import('@/features/empowerment/Policies.tsx')),
      'Policies',
    ),
  }),
  createRoute({
    ...within('/budgets/answer'),
    component: page(
      withRest(() => import('@/features/empowerment/AskLink.tsx')),
      'AskLink',
    ),
  }),
  createRoute({
    ...within('/gestures/$id'),
    component: page(
      withRest(() => import('@/features/empowerment/GesturePage.tsx')),
      'GesturePage',
    ),
  }),
  createRoute({
    ...within('/responsibility/rights'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/rights/Rights.tsx')),
      'Rights',
    ),
  }),
  createRoute({
    ...within('/responsibility/gaps'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/responsibility/Gaps.tsx')),
      'Gaps',
    ),
  }),
  createRoute({
    ...within('/responsibility/gaps/$kind/$subject'),
    component: page(
      withRest(() => import('@/features/responsibility/CasesOfGap.tsx')),
      'CasesOfGap',
    ),
  }),
  createRoute({
    ...within('/responsibility/complaints/$id'),
    component: page(
      withRest(() => import('@/features/responsibility/CasesOfGap.tsx')),
      'ComplaintsAt',
    ),
  }),
  createRoute({
    ...within('/responsibility/knowing'),
    component: page(
      withRest(() => import('@/features/responsibility/Knowing.tsx')),
      'Knowing',
    ),
  }),
  createRoute({
    ...within('/responsibility/people/$id'),
    component: page(
      withRest(() => import('@/features/responsibility/Handover.tsx')),
      'Handover',
    ),
  }),
  createRoute({
    ...within('/responsibility/me'),
    component: page(
      withRest(() => import('@/features/responsibility/Mine.tsx')),
      'Mine',
    ),
  }),
  createRoute({
    ...within('/responsibility/of/$id'),
    component: page(
      withRest(() => import('@/features/responsibility/Mine.tsx')),
      'Theirs',
    ),
  }),
  createRoute({
    ...within('/responsibility/budgets'),
    component: page(
      withRest(() => import('@/features/budgets/Budgets.tsx')),
      'Budgets',
    ),
  }),
  createRoute({
    ...within('/responsibility/budgets/unit'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/empowerment/UnitBudgetPage.tsx')),
      'UnitBudgetPage',
    ),
  }),
  createRoute({
    ...within('/responsibility/budgets/$id'),
    component: page(
      withRest(() => import('@/features/budgets/BudgetPage.tsx')),
      'BudgetPage',
    ),
  }),
]
