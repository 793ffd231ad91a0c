// The names of all sentences, from the English files themselves: a misspelt key doesn't compile.
import type access from '@sentences/en/screens_access.json'
import type begin from '@sentences/en/screens_begin.json'
import type budgets from '@sentences/en/screens_budgets.json'
import type bulk from '@sentences/en/screens_bulk.json'
import type calendars from '@sentences/en/screens_calendars.json'
import type cases from '@sentences/en/screens_cases.json'
import type customers from '@sentences/en/screens_customers.json'
import type desk from '@sentences/en/screens_desk.json'
import type diagnosis from '@sentences/en/screens_diagnosis.json'
import type empowerment from '@sentences/en/screens_empowerment.json'
import type feedback from '@sentences/en/screens_feedback.json'
import type first_steps from '@sentences/en/screens_first_steps.json'
import type imports from '@sentences/en/screens_imports.json'
import type knowledge from '@sentences/en/screens_knowledge.json'
import type mailboxes from '@sentences/en/screens_mailboxes.json'
import type map from '@sentences/en/screens_map.json'
import type measures from '@sentences/en/screens_measures.json'
import type notifications from '@sentences/en/screens_notifications.json'
import type overview from '@sentences/en/screens_overview.json'
import type people from '@sentences/en/screens_people.json'
import type principles from '@sentences/en/screens_principles.json'
import type promises from '@sentences/en/screens_promises.json'
import type rights from '@sentences/en/screens_rights.json'
import type responsibility from '@sentences/en/screens_responsibility.json'
import type selfcheck from '@sentences/en/screens_selfcheck.json'
import type templates from '@sentences/en/screens_templates.json'
import type touchpoints from '@sentences/en/screens_touchpoints.json'
import type tries from '@sentences/en/screens_tries.json'
import type views from '@sentences/en/screens_views.json'
import type web from '@sentences/en/web.json'
import type webhooks from '@sentences/en/screens_webhooks.json'

type Plain<K> = K extends `${infer Stem}_one` ? Stem : K extends `${infer Stem}_other` ? Stem : K
type In<Area extends string, File> = `${Area}.${Plain<keyof File & string>}`

export type Key =
  | In<'access', typeof access>
  | In<'begin', typeof begin>
  | In<'budgets', typeof budgets>
  | In<'bulk', typeof bulk>
  | In<'calendars', typeof calendars>
  | In<'cases', typeof cases>
  | In<'customers', typeof customers>
  | In<'desk', typeof desk>
  | In<'diagnosis', typeof diagnosis>
  | In<'empowerment', typeof empowerment>
  | In<'feedback', typeof feedback>
  | In<'first_steps', typeof first_steps>
  | In<'imports', typeof imports>
  | In<'knowledge', typeof knowledge>
  | In<'mailboxes', typeof mailboxes>
  | In<'map', typeof map>
  | In<'measures', typeof measures>
  | In<'notifications', typeof notifications>
  | In<'overview', typeof overview>
  | In<'people', typeof people>
  | In<'principles', typeof principles>
  | In<'promises', typeof promises>
  | In<'rights', typeof rights>
  | In<'responsibility', typeof responsibility>
  | In<'selfcheck', typeof selfcheck>
  | In<'templates', typeof templates>
  | In<'touchpoints', typeof touchpoints>
  | In<'tries', typeof tries>
  | In<'views', typeof views>
  | In<'web', typeof web>
  | In<'webhooks', typeof webhooks>
