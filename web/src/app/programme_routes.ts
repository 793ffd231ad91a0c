// What the whole organisation does about its customers, beside the cases.
import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router'
import { texts } from '@/lib/filter.ts'
import { within, withRest } from './inside.ts'

export const programme = [
  createRoute({
    ...within('/programme/tries'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/initiatives/Tries.tsx')),
      'Tries',
    ),
  }),
  createRoute({
    ...within('/programme/tries/new'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/initiatives/NewTry.tsx')),
      'NewTry',
    ),
  }),
  createRoute({
    ...within('/programme/tries/$id'),
    component: page(
      withRest(() => import('@/features/initiatives/TryPage.tsx')),
      'TryPage',
    ),
  }),
  createRoute({
    ...within('/programme/principles'),
    component: page(
      withRest(() => import('@/features/principles/Principles.tsx')),
      'Principles',
    ),
  }),
  createRoute({
    ...within('/programme/principles/card'),
    component: page(
      withRest(() => import('@/features/principles/CardPage.tsx')),
      'CardPage',
    ),
  }),
  createRoute({
    ...within('/programme/principles/$id'),
    component: page(
      withRest(() => import('@/features/principles/TextPage.tsx')),
      'TextPage',
    ),
  }),
]

export const knowledge = [
  createRoute({
    ...within('/knowledge'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/knowledge/Notes.tsx')),
      'Notes',
    ),
  }),
  createRoute({
    ...within('/knowledge/note'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/knowledge/NewNote.tsx')),
      'NewNote',
    ),
  }),
  createRoute({
    ...within('/knowledge/notes/$id'),
    component: page(
      withRest(() => import('@/features/knowledge/NotePage.tsx')),
      'NotePage',
    ),
  }),
  createRoute({
    ...within('/knowledge/articles'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/knowledge/Articles.tsx')),
      'Articles',
    ),
  }),
  createRoute({
    ...within('/knowledge/articles/new'),
    component: page(
      withRest(() => import('@/features/knowledge/ArticlePage.tsx')),
      'NewArticle',
    ),
  }),
  createRoute({
    ...within('/knowledge/articles/$id'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/knowledge/ArticlePage.tsx')),
      'ArticlePage',
    ),
  }),
  createRoute({
    ...within('/knowledge/channels'),
    component: page(
      withRest(() => import('@/features/knowledge/Channels.tsx')),
      'Channels',
    ),
  }),
  createRoute({
    ...within('/settings/field-notes'),
    component: page(
      withRest(() => import('@/features/knowledge/NoteSettings.tsx')),
      'NoteSettings',
    ),
  }),
]
