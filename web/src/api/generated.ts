// Written by `npm run types` from docs/api/openapi.json; not edited by hand.
export interface paths {
  '/articles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What we know: articles by touchpoint, product and words */
    get: operations['get_articles']
    put?: never
    /** Write an article; it is a draft until it is published */
    post: operations['post_articles']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/articles/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read an article */
    get: operations['get_articles_id']
    /** Change an article: a new version of it */
    put: operations['put_articles_id']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/articles/{id}/review': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Say that an article was looked at, and when it is next */
    put: operations['put_articles_id_review']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/articles/{id}/state': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Publish an article, or put it away */
    put: operations['put_articles_id_state']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/articles/{id}/verdicts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Say whether an article helped; counted once a person and case */
    post: operations['post_articles_id_verdicts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/articles/{id}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What an article said, version by version */
    get: operations['get_articles_id_versions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/ask-links/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Answer by a link from a mail: once, by whom it was sent to */
    post: operations['post_ask_links_answer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/ask-links/reading': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What a link from a mail asks: the page behind it reads this once its reader has signed in. Changes nothing; the token comes in the body, so that no address holds it */
    post: operations['post_ask_links_reading']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/bounces': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Pairs of teams that send cases back to one another */
    get: operations['get_bounces']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-accounts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Budgets: the pool, verticals, units and people, each by name */
    get: operations['get_budget_accounts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-accounts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one budget */
    get: operations['get_budget_accounts_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-accounts/{id}/acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What happened in a budget, the latest first */
    get: operations['get_budget_accounts_id_acts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-accounts/{id}/lapses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take back what a budget has left, to the one that granted last */
    post: operations['post_budget_accounts_id_lapses']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-acts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one act */
    get: operations['get_budget_acts_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-acts/{id}/correction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take an act back by a counter-entry, once */
    post: operations['post_budget_acts_id_correction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The books of a period as CSV: a line for every entry, debit or credit; that it was taken out is noted */
    get: operations['get_budget_export']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-funds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Put money into the organisation's pool */
    post: operations['post_budget_funds']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-grants': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Give from a budget to another; one that is not there yet is opened */
    post: operations['post_budget_grants']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-locks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** When the books were locked, up to which day and by whom */
    get: operations['get_budget_locks']
    put?: never
    /** Lock the books before a day, for good: corrections fall into what is open */
    post: operations['post_budget_locks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-numbers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The finance system's account numbers */
    get: operations['get_budget_numbers']
    /** Write the finance system's account numbers anew, all of them */
    put: operations['put_budget_numbers']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-periods': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The months of the books, the latest first, and which are locked */
    get: operations['get_budget_periods']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-policies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who may give what: each policy in its latest version, by name */
    get: operations['get_budget_policies']
    put?: never
    /** Make a policy. Of several that fit a person the most particular wins: touchpoint, then the nearest unit, then level, then role */
    post: operations['post_budget_policies']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-policies/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One policy in its latest version */
    get: operations['get_budget_policies_id']
    /** Change a policy: a new version, from now or from a day to come. What is held or was given stays under its own */
    put: operations['put_budget_policies_id']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-policies/{id}/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** End a policy now: what was granted stays until its period is over */
    post: operations['post_budget_policies_id_end']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-policies/{id}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What a policy said from when to when, the latest first */
    get: operations['get_budget_policies_id_versions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-policies/{id}/versions/{number}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One version of a policy: what a gesture was allowed under */
    get: operations['get_budget_policies_id_versions_number']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/budget-units': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The units whose budget one may look at, those at one's own hand first */
    get: operations['get_budget_units']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the calendars, by name */
    get: operations['get_calendars']
    put?: never
    /** Add a calendar */
    post: operations['post_calendars']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A year of a week that is not saved yet */
    post: operations['post_calendars_preview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one calendar */
    get: operations['get_calendars_id']
    /** Change a calendar, from tomorrow on or later */
    put: operations['put_calendars_id']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars/{id}/feeds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take days off from an iCalendar address, now and from time to time */
    post: operations['post_calendars_id_feeds']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars/{id}/feeds/{feed}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take no more days off from a feed; those ahead go */
    delete: operations['delete_calendars_id_feeds_feed']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars/{id}/holidays': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Add a day off that lies ahead */
    post: operations['post_calendars_id_holidays']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars/{id}/holidays/{day}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Say that people work on a day off, or do not */
    put: operations['put_calendars_id_holidays_day']
    post?: never
    /** Remove a day off that a person wrote */
    delete: operations['delete_calendars_id_holidays_day']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calendars/{id}/year': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A year of a calendar, day by day */
    get: operations['get_calendars_id_year']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/case-export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The list of cases as CSV or XLSX, as GET /desk/cases lists them; that it was taken out is noted */
    get: operations['get_case_export']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cases behind a figure, or all */
    get: operations['get_cases']
    put?: never
    /** Begin a case: what a customer brought. It has an owner and a promise at once */
    post: operations['post_cases']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/bulk': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Do one thing with many cases; each has its own outcome, and all can be undone for a while */
    post: operations['post_cases_bulk']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/bulk/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Look at a new date for many cases before it is told: what each was told, what it would be, what is refused */
    post: operations['post_cases_bulk_preview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/bulk/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What an act on many cases did, case by case; for whoever did it */
    get: operations['get_cases_bulk_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/bulk/{id}/undo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Put back what is still as an act on many cases left it, within ten minutes */
    post: operations['post_cases_bulk_id_undo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/suggest': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What similar earlier cases say a text is about, before it is a case */
    post: operations['post_cases_suggest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One case: what happened, and what the measures make of it */
    get: operations['get_cases_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change what a case is about; null takes a value away */
    patch: operations['patch_cases_id']
    trace?: never
  }
  '/cases/{id}/checklists': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The checklists on a case, with who did what and when */
    get: operations['get_cases_id_checklists']
    put?: never
    /** Put a checklist on a case */
    post: operations['post_cases_id_checklists']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/checklists/{list}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take a checklist off a case, while nothing of it is done */
    delete: operations['delete_cases_id_checklists_list']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/checklists/{list}/steps/{number}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Tick a step, or open it again */
    put: operations['put_cases_id_checklists_list_steps_number']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/children': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cases under a case, as far as you may see them */
    get: operations['get_cases_id_children']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/desk': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One live case as it is worked at, with its thread */
    get: operations['get_cases_id_desk']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/drafts/{kind}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Save what I am writing, as I type; empty text drops it */
    put: operations['put_cases_id_drafts_kind']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/escalations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ask the lead above to look at a case */
    post: operations['post_cases_id_escalations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/escalations/{escalation}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Answer an escalation, or say what became of it */
    put: operations['put_cases_id_escalations_escalation']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/feedback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How the customer rated a case: a line a resolution, the latest first */
    get: operations['get_cases_id_feedback']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring files for a message or a note that is being written */
    post: operations['post_cases_id_files']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/files/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One file of a case, always as an attachment */
    get: operations['get_cases_id_files_file']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/following': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Follow a case: I am told what happens */
    put: operations['put_cases_id_following']
    post?: never
    /** Follow a case no longer */
    delete: operations['delete_cases_id_following']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/gesture-options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** “May I?”: how much may be given to the customer of a case at once, from what, and who is asked beyond it */
    get: operations['get_cases_id_gesture_options']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/gestures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the customer of a case was given for it, the latest first */
    get: operations['get_cases_id_gestures']
    put?: never
    /** Give the customer of a case something. Within one's right, policy and budget it is done at once (`state` is `done`); beyond them the next person up the line is asked (`asked`: see `asks`) and the money is set aside */
    post: operations['post_cases_id_gestures']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/handoff': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Accept or refuse the handoff that waits, or take it back */
    put: operations['put_cases_id_handoff']
    /** Hand a case on, with the reason; you answer for it until it is accepted */
    post: operations['post_cases_id_handoff']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/may-i': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** For each decision: up to which amount I may on this case, under which rule, and who may above it */
    get: operations['get_cases_id_may_i']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/mentions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** I have looked at the notes that name me */
    delete: operations['delete_cases_id_mentions']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/merge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Merge a case into another one, where it goes on */
    put: operations['put_cases_id_merge']
    post?: never
    /** Take a case out of the one it was merged into, as if it had never been */
    delete: operations['delete_cases_id_merge']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/messages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Write to the customer (it goes out after ten seconds), or a note that stays here: `kind` says which */
    post: operations['post_cases_id_messages']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/messages/{entry}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take back a message that has not gone out; it is a draft again */
    delete: operations['delete_cases_id_messages_entry']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/messages/{entry}/delivery': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Try again to send a message that could not be delivered */
    post: operations['post_cases_id_messages_entry_delivery']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/messages/{entry}/html': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A mail as it was written, made safe, for a frame in which nothing runs */
    get: operations['get_cases_id_messages_entry_html']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/owner': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Make a case mine */
    put: operations['put_cases_id_owner']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/parent': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Put a case under another one: an outage and those it hit */
    put: operations['put_cases_id_parent']
    post?: never
    /** Take a case out from under its parent */
    delete: operations['delete_cases_id_parent']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/promises': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Promise another date, with the reason; the customer is told */
    post: operations['post_cases_id_promises']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/redress': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the customer of a case is owed, the latest first */
    get: operations['get_cases_id_redress']
    put?: never
    /** Record what the customer of a case is owed. Within one's right for redress it is owed at once, and webhooks hear of it (`case.redress_owed`); above it the next person up the line is asked. No budget is touched */
    post: operations['post_cases_id_redress']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/restriction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Show a case to named people only: fraud, money laundering, legal hold */
    put: operations['put_cases_id_restriction']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/restriction/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Show a restricted case to everybody who may see its like again */
    post: operations['post_cases_id_restriction_end']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Articles, field notes and earlier cases that are like a case */
    get: operations['get_cases_id_similar']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/split': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Make part of a thread a case of its own, with its own owner; the customer is told nothing */
    post: operations['post_cases_id_split']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/state': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Move a case on: waiting, resolved with what was done, closed with why, open again */
    put: operations['put_cases_id_state']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/suggestions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What similar earlier cases say this one is about, where it is not said yet */
    get: operations['get_cases_id_suggestions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/templates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The ready texts for a case: those that fit it first */
    get: operations['get_cases_id_templates']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cases/{id}/templates/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A ready text filled in for a case; what is not known is named */
    post: operations['post_cases_id_templates_preview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/causes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The tree of causes: why cases happen, each before those below it */
    get: operations['get_causes']
    put?: never
    /** Add a cause */
    post: operations['post_causes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/causes/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one cause */
    get: operations['get_causes_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Rename a cause, hang it elsewhere, retire it or take it up again */
    patch: operations['patch_causes_id']
    trace?: never
  }
  '/channels': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What I follow */
    get: operations['get_channels']
    put?: never
    /** Follow a touchpoint, a product, a person or a word */
    post: operations['post_channels']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/channels/digest': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Be told once a week by mail, or not */
    put: operations['put_channels_digest']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/channels/news': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What is new in what I follow, newest first */
    get: operations['get_channels_news']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/channels/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Follow it no longer */
    delete: operations['delete_channels_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/charts/{measure}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A measure by week or month, with what is a real change */
    get: operations['get_charts_measure']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/chats': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List my own chat and, where I may, those of the units */
    get: operations['get_chats']
    put?: never
    /** Add a chat that is written to: my own, or a unit's */
    post: operations['post_chats']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/chats/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a chat */
    delete: operations['delete_chats_id']
    options?: never
    head?: never
    /** Change a chat, or switch it off and on */
    patch: operations['patch_chats_id']
    trace?: never
  }
  '/chats/{id}/test': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Write a line to a chat now and say how that went */
    post: operations['post_chats_id_test']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/checklists': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the checklists, by name; or those that suit a case */
    get: operations['get_checklists']
    put?: never
    /** Add a checklist: steps in their order */
    post: operations['post_checklists']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/checklists/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one checklist */
    get: operations['get_checklists_id']
    /** Change a checklist; cases it was put on keep their steps */
    put: operations['put_checklists_id']
    post?: never
    /** Retire a checklist: it is offered no more */
    delete: operations['delete_checklists_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/complaints-register': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The periodic return: complaints received and what became of them, by product and cause */
    get: operations['get_complaints_register']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/complaints-register.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same as CSV; its last line is the total */
    get: operations['get_complaints_register.csv']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/complaints-register/entries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The complaints one by one, the earliest first, as far as one may see them */
    get: operations['get_complaints_register_entries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/complaints-register/entries.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same as CSV */
    get: operations['get_complaints_register_entries.csv']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customer-export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All customers as CSV or XLSX, the newest first; that they were taken out is noted */
    get: operations['get_customer_export']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customer-fields': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the fields the organisation keeps of customers besides */
    get: operations['get_customer_fields']
    put?: never
    /** Add a field */
    post: operations['post_customer_fields']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customer-fields/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a field and what stands in it */
    delete: operations['delete_customer_fields_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customer-imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring a list of customers, CSV or Excel; customers are known by their addresses and numbers */
    post: operations['post_customer_imports']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customer-segments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the segments in use */
    get: operations['get_customer_segments']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customer-settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read what is settled about customers */
    get: operations['get_customer_settings']
    /** Settle the country of short phone numbers, and for how long customers are kept */
    put: operations['put_customer_settings']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List customers, the newest first; `query` finds beginnings of names, addresses and numbers, by name */
    get: operations['get_customers']
    put?: never
    /** Add a customer */
    post: operations['post_customers']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one customer */
    get: operations['get_customers_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change a customer; null takes a manager or the reason for care away */
    patch: operations['patch_customers_id']
    trace?: never
  }
  '/customers/{id}/consents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Note a consent that was given */
    post: operations['post_customers_id_consents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/consents/{consent}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Withdraw a consent; that it was given stays known */
    delete: operations['delete_customers_id_consents_consent']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/contacts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Add an address or a number */
    post: operations['post_customers_id_contacts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/contacts/{contact}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove an address or a number */
    delete: operations['delete_customers_id_contacts_contact']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/erasure': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Erase a customer, and those merged into it: name, addresses and texts go, the history of cases stays */
    post: operations['post_customers_id_erasure']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/gesture-options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same for a customer, of whatever case */
    get: operations['get_customers_id_gesture_options']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/gestures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What a customer was given, the latest first */
    get: operations['get_customers_id_gestures']
    put?: never
    /** Give a customer something that belongs to no case; otherwise the same */
    post: operations['post_customers_id_gestures']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/merge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Merge a customer into another, who answers for both from then on */
    post: operations['post_customers_id_merge']
    /** Undo a merge: each has what it had */
    delete: operations['delete_customers_id_merge']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/personal-data': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Everything kept of a customer, to hand to them; that it was handed out is noted */
    post: operations['post_customers_id_personal_data']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/timeline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What happened with a customer, the latest first */
    get: operations['get_customers_id_timeline']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/customers/{id}/visibility': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Keep a customer from all but named people and the people of named units; whoever looks after them sees them too */
    put: operations['put_customers_id_visibility']
    post?: never
    /** Show a customer to everybody who sees customers again */
    delete: operations['delete_customers_id_visibility']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/decisions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List what may be decided for customers, by name */
    get: operations['get_decisions']
    put?: never
    /** Add a decision: of redress, what the customer is owed, or of goodwill, a gesture beyond it */
    post: operations['post_decisions']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/decisions/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one decision */
    get: operations['get_decisions_id']
    put?: never
    post?: never
    /** Retire a decision: nobody may take it any more, what was allowed stays known */
    delete: operations['delete_decisions_id']
    options?: never
    head?: never
    /** Word a decision anew; its kind stays, and earlier words are kept */
    patch: operations['patch_decisions_id']
    trace?: never
  }
  '/delegations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What is lent for a time, one's own or all; newest first */
    get: operations['get_delegations']
    put?: never
    /** Lend rights for a time; never more than one has, never in a circle */
    post: operations['post_delegations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/delegations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** End it before its time; it stays known */
    delete: operations['delete_delegations_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/desk/cases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List live cases by time left, or newest first; only those you may see */
    get: operations['get_desk_cases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/desk/moves/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cases that one act gave a new date, as far as the reader may see them */
    get: operations['get_desk_moves_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/desk/today': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What is mine to do now; for leads, what will break before it breaks */
    get: operations['get_desk_today']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/diagnosis': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What stands out in the histories, low-hanging fruit first */
    get: operations['get_diagnosis']
    put?: never
    /** Look at all histories again */
    post: operations['post_diagnosis']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/diagnosis/report.html': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The diagnosis as two printed pages that stand by themselves */
    get: operations['get_diagnosis_report.html']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dimensions/{dimension}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What stands in a column, to choose from */
    get: operations['get_dimensions_dimension']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/employees': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List employees, by name; `query` finds beginnings of words of names and addresses */
    get: operations['get_employees']
    put?: never
    /** Add an employee */
    post: operations['post_employees']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/employees/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one employee */
    get: operations['get_employees_id']
    put?: never
    post?: never
    /** Remove an employee whom nobody needs */
    delete: operations['delete_employees_id']
    options?: never
    head?: never
    /** Change an employee; null takes a unit, manager or vertical away */
    patch: operations['patch_employees_id']
    trace?: never
  }
  '/employees/{id}/absences': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** When somebody is away, and who stands in */
    get: operations['get_employees_id_absences']
    put?: never
    /** Note that somebody will be away */
    post: operations['post_employees_id_absences']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/employees/{id}/absences/{absence}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Somebody will be there after all */
    delete: operations['delete_employees_id_absences_absence']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/employees/{id}/handover': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Hand over what somebody holds: by kind, or thing by thing */
    post: operations['post_employees_id_handover']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/employees/{id}/holdings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Everything that falls vacant when somebody leaves or is away for long */
    get: operations['get_employees_id_holdings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/employees/{id}/last-day': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The last day on which somebody works here, where it is known */
    get: operations['get_employees_id_last_day']
    /** Note somebody's last day; null where they stay after all */
    put: operations['put_employees_id_last_day']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/employees/{id}/responsibility': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same of somebody whom one leads */
    get: operations['get_employees_id_responsibility']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/experts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who knows about a touchpoint or product: they answered or wrote of it */
    get: operations['get_experts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/feedback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What customers said of what was done, the latest first */
    get: operations['get_feedback']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/feedback.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same as CSV */
    get: operations['get_feedback.csv']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/feedback/loops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Low ratings that wait for an answer, the oldest first; or those that have one, the latest first */
    get: operations['get_feedback_loops']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/feedback/loops/{id}/close': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Close a loop: say what was done */
    post: operations['post_feedback_loops_id_close']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Field notes: those I am asked to answer, mine, all */
    get: operations['get_field_notes']
    put?: never
    /** Write what you learned; it lands with whoever answers for the touchpoint */
    post: operations['post_field_notes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/anonymous': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Write what you learned without a name: nobody can be found by it */
    post: operations['post_field_notes_anonymous']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/anonymous/follow': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What became of an anonymous note, for whoever has its code */
    post: operations['post_field_notes_anonymous_follow']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/figures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How many field notes were answered in time, by the month in which their answer was due */
    get: operations['get_field_notes_figures']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A field note and what became of it */
    get: operations['get_field_notes_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/{id}/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Answer a note; whoever wrote it learns of it */
    post: operations['post_field_notes_id_answer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/{id}/files/{number}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A photo or a recording of a note */
    get: operations['get_field_notes_id_files_number']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/{id}/hand': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Hand a note on to somebody who can answer it */
    post: operations['post_field_notes_id_hand']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/{id}/met': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Say that another note says the same: they are answered together */
    post: operations['post_field_notes_id_met']
    /** Part a note from those it was put together with */
    delete: operations['delete_field_notes_id_met']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/field-notes/{id}/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Articles, other field notes and cases that are like a field note */
    get: operations['get_field_notes_id_similar']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/findings/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One finding */
    get: operations['get_findings_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Take a finding on, put it aside, or say that it is done */
    patch: operations['patch_findings_id']
    trace?: never
  }
  '/first-steps': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List what is still to be set up, as far as I may do it */
    get: operations['get_first_steps']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/first-steps/dismissal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** See that list no more */
    put: operations['put_first_steps_dismissal']
    post?: never
    /** See it again */
    delete: operations['delete_first_steps_dismissal']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gesture-effects': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What gestures of the last year went with (rating, reopened) against comparable cases without one: an association, with its interval */
    get: operations['get_gesture_effects']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gesture-kind-sets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begin the catalogue with five gestures, where it is empty */
    post: operations['post_gesture_kind_sets']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gesture-kinds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The catalogue: what may be given */
    get: operations['get_gesture_kinds']
    put?: never
    /** Add something to the catalogue */
    post: operations['post_gesture_kinds']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gesture-kinds/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One entry of the catalogue */
    get: operations['get_gesture_kinds_id']
    /** Change an entry of the catalogue */
    put: operations['put_gesture_kinds_id']
    post?: never
    /** Retire an entry of the catalogue: it is offered no more, what was given stays */
    delete: operations['delete_gesture_kinds_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gestures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All gestures of the units one looks after, the latest first */
    get: operations['get_gestures']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gestures/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One gesture: who gave it, who allowed it under which rule and when, who was asked before */
    get: operations['get_gestures_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gestures/{id}/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Answer a gesture one is asked for: yes, to all or to less of it, or no with a sentence */
    post: operations['post_gestures_id_answer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gestures/{id}/ask': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take back what one asked for, while nobody has answered */
    delete: operations['delete_gestures_id_ask']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gestures/{id}/receipts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring the receipt of what one gave */
    post: operations['post_gestures_id_receipts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/gestures/{id}/receipts/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One receipt, always as an attachment */
    get: operations['get_gestures_id_receipts_file']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/handovers/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How far a handover has come, and what could not be handed over, and why */
    get: operations['get_handovers_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/histories/{id}/adopt': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take an imported case that is still open into the desk: it gets an owner and goes on */
    post: operations['post_histories_id_adopt']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List imports, newest first */
    get: operations['get_imports']
    put?: never
    /** Import uploaded files */
    post: operations['post_imports']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Look at uploaded files through a mapping, guessed or given */
    post: operations['post_imports_preview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one import */
    get: operations['get_imports_id']
    put?: never
    post?: never
    /** Undo an import: remove all it brought */
    delete: operations['delete_imports_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports/{id}/bad-rows': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the rows of an import that cannot be used */
    get: operations['get_imports_id_bad_rows']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports/{id}/cancellation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Stop an import */
    post: operations['post_imports_id_cancellation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports/{id}/live': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Follow an import: server-sent events `progress`, each with the import, until it ends */
    get: operations['get_imports_id_live']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports/{id}/mapping.toml': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The mapping an import was read with, for the command line */
    get: operations['get_imports_id_mapping.toml']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/imports/{id}/resumption': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Go on with a stopped or failed import */
    post: operations['post_imports_id_resumption']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invitations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Invite somebody by a link */
    post: operations['post_invitations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invitations/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read an invitation, before accepting it */
    get: operations['get_invitations_token']
    put?: never
    /** Accept an invitation and choose a password */
    post: operations['post_invitations_token']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/journeys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the journeys, in their order */
    get: operations['get_journeys']
    put?: never
    /** Add a journey: what a customer sets out to do, from the first step to the last */
    post: operations['post_journeys']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/journeys/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one journey */
    get: operations['get_journeys_id']
    put?: never
    post?: never
    /** Remove a journey; its touchpoints stay, on no journey */
    delete: operations['delete_journeys_id']
    options?: never
    head?: never
    /** Change what a journey is called or about */
    patch: operations['patch_journeys_id']
    trace?: never
  }
  '/journeys/{id}/place': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Move a journey among the others; If-Match is the map's order */
    put: operations['put_journeys_id_place']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/live': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Be told what kinds of thing change, as server-sent events: `changed` with {kinds} */
    get: operations['get_live']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/mailboxes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the mailboxes, by name */
    get: operations['get_mailboxes']
    put?: never
    /** Add a mailbox; it begins as a shadow, which touches and sends nothing */
    post: operations['post_mailboxes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/mailboxes/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one mailbox */
    get: operations['get_mailboxes_id']
    put?: never
    post?: never
    /** Remove a mailbox; its mails and cases stay */
    delete: operations['delete_mailboxes_id']
    options?: never
    head?: never
    /** Change a mailbox; another server or user needs the password anew */
    patch: operations['patch_mailboxes_id']
    trace?: never
  }
  '/mailboxes/{id}/check': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Try a mailbox and say what is wrong with it; nothing is read or sent */
    post: operations['post_mailboxes_id_check']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/mails': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the mails that met a fate, newest first: those that somebody must look at */
    get: operations['get_mails']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/mails/{id}/raw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One mail as it came, but for addresses of customers' own pages; always as an attachment */
    get: operations['get_mails_id_raw']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/mails/{id}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take a mail that was put aside: it becomes a message of a case */
    post: operations['post_mails_id_retry']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The responsibility map: journeys, their touchpoints and whoever stands on it, in one answer */
    get: operations['get_map']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map-export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The map as CSV or XLSX, a row a touchpoint, in its order */
    get: operations['get_map_export']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map-imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring a list of touchpoints, CSV or Excel: those that are missing are added, those of that name changed; with dry_run it says what would change */
    post: operations['post_map_imports']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who changed what on the map, when and why, the newest first */
    get: operations['get_map_changes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Drafts of a re-organisation, the newest first */
    get: operations['get_map_drafts']
    put?: never
    /** Begin a draft of a re-organisation from today's map */
    post: operations['post_map_drafts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The map as a draft wishes for it */
    get: operations['get_map_drafts_id']
    put?: never
    post?: never
    /** Discard a draft; it can still be read */
    delete: operations['delete_map_drafts_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}/base': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Take today's changes into a draft; what the draft touched stays as it wishes */
    put: operations['put_map_drafts_id_base']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}/comparison': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A draft held against the map it began from: what it adds, removes and changes, who gains and loses what, and what changed today meanwhile */
    get: operations['get_map_drafts_id_comparison']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}/journeys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Add a journey in a draft */
    post: operations['post_map_drafts_id_journeys']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}/journeys/{journey}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a journey in a draft; its touchpoints stay */
    delete: operations['delete_map_drafts_id_journeys_journey']
    options?: never
    head?: never
    /** Change a journey in a draft */
    patch: operations['patch_map_drafts_id_journeys_journey']
    trace?: never
  }
  '/map/drafts/{id}/journeys/{journey}/place': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Move a journey in a draft */
    put: operations['put_map_drafts_id_journeys_journey_place']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}/publication': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Make a draft today's map, at once and with a reason; refused where today has changed under it */
    post: operations['post_map_drafts_id_publication']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}/touchpoints': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Add a touchpoint in a draft */
    post: operations['post_map_drafts_id_touchpoints']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/drafts/{id}/touchpoints/{touchpoint}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a touchpoint in a draft */
    delete: operations['delete_map_drafts_id_touchpoints_touchpoint']
    options?: never
    head?: never
    /** Change a touchpoint in a draft */
    patch: operations['patch_map_drafts_id_touchpoints_touchpoint']
    trace?: never
  }
  '/map/drafts/{id}/touchpoints/{touchpoint}/place': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Move a touchpoint in a draft */
    put: operations['put_map_drafts_id_touchpoints_touchpoint_place']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/health': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How each touchpoint did in the last 90 days: complaints, turnaround, first time right, satisfaction */
    get: operations['get_map_health']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/map/health/{touchpoint}/complaints': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The complaints of the last 90 days at a touchpoint, the newest recorded first, as far as one may see them */
    get: operations['get_map_health_touchpoint_complaints']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change my name, language or zone */
    patch: operations['patch_me']
    trace?: never
  }
  '/me/asks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What waits for my answer, gestures and redress, the longest waiting first */
    get: operations['get_me_asks']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/budget': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My own budget: granted, spent, held, left, until when, and what came of it. A line a currency */
    get: operations['get_me_budget']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/budget/card.svg': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My card, to print: what I may give, and whom I ask beyond it */
    get: operations['get_me_budget_card.svg']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/gestures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What I gave and asked for, the latest first */
    get: operations['get_me_gestures']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Change my password; other sessions and all tokens end */
    post: operations['post_me_password']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/provider': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Join my account to the organisation's sign-in: the answer says where to go */
    post: operations['post_me_provider']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/relations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Customers I have said I am too near to, newest first */
    get: operations['get_me_relations']
    put?: never
    /** Say that a customer is somebody I am too near to decide for */
    post: operations['post_me_relations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/relations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** It is so no longer; that it was stays known */
    delete: operations['delete_me_relations_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/responsibility': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What I answer for, may decide and may spend, and whom I ask above that */
    get: operations['get_me_responsibility']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/rights': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What I may decide where no case is at hand, and whom I ask above that */
    get: operations['get_me_rights']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Where I am signed in */
    get: operations['get_me_sessions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/sessions/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Sign out elsewhere */
    delete: operations['delete_me_sessions_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/tokens': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My tokens for other programs */
    get: operations['get_me_tokens']
    put?: never
    /** Make a token; it is shown this once */
    post: operations['post_me_tokens']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/tokens/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** End one of my tokens, at once */
    delete: operations['delete_me_tokens_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/totp': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begin to turn the second step on */
    post: operations['post_me_totp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/totp/confirmation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Turn the second step on with its first code */
    post: operations['post_me_totp_confirmation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/me/totp/removal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Turn my second step off */
    post: operations['post_me_totp_removal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/measures/definitions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What every measure means */
    get: operations['get_measures_definitions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/measures/live': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How we keep our word: satisfaction, promises kept as first promised, what was told when */
    get: operations['get_measures_live']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/measures/live/by/{by}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same side by side: by team, touchpoint, product, vertical, kind, month or quarter */
    get: operations['get_measures_live_by_by']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/measures/live/cases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cases behind a figure, the latest first; those one may not see are left out */
    get: operations['get_measures_live_cases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/measures/live/definitions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What each of these figures means */
    get: operations['get_measures_live_definitions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/notifications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List what I was told, newest first, and how much of it is unread */
    get: operations['get_notifications']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/notifications/preferences': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read how I want to be told of what */
    get: operations['get_notifications_preferences']
    /** Say how I want to be told: in the app, by mail, in a digest, in my chat, not at all */
    put: operations['put_notifications_preferences']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/notifications/read': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Mark these as read, or all */
    post: operations['post_notifications_read']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/outbox': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Mails of ours, newest first: those that wait, those that failed, and what became of others */
    get: operations['get_outbox']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/outbox/{id}/giving-up': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Give a mail up, with the reason; whoever owns its case is told */
    post: operations['post_outbox_id_giving_up']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/outbox/{id}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Try a mail now; one that failed is put on its way once more */
    post: operations['post_outbox_id_retry']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/overview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Where we stand, by the four principles */
    get: operations['get_overview']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/password-resets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Choose a new password behind a reset link */
    post: operations['post_password_resets']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/people-imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring a staff list, CSV or Excel: units and people that are missing are added, people are known by their e-mail address */
    post: operations['post_people_imports']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/people/starter': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begin with the units, verticals and products of a trade, in the reader's language; what is there stays */
    post: operations['post_people_starter']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/policies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the policies with their versions, by name */
    get: operations['get_policies']
    put?: never
    /** Add a policy, for cases that arrive from now on */
    post: operations['post_policies']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/policies/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What rating the open cases anew would do, with a draft or without */
    post: operations['post_policies_preview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/policies/re-rating': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Rate the open cases anew by the policies as they stand */
    post: operations['post_policies_re_rating']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/policies/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one policy with its versions */
    get: operations['get_policies_id']
    /** Change a policy: a new version, for cases that arrive from then on */
    put: operations['put_policies_id']
    post?: never
    /** Retire a policy: no new case gets it, and it warns no more */
    delete: operations['delete_policies_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/policy-sets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Ready-made sets of policies */
    get: operations['get_policy_sets']
    put?: never
    /** Begin with a ready-made set */
    post: operations['post_policy_sets']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-comments/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take back what I said */
    delete: operations['delete_principle_comments_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-comments/{id}/settled': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Mark a comment as seen to, or as open again */
    put: operations['put_principle_comments_id_settled']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-links': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The principles that a case, or whatever else, was said to show */
    get: operations['get_principle_links']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-links/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take a link away: my own, or any for whoever writes the principles */
    delete: operations['delete_principle_links_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-texts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Every version that has been in force, the newest first */
    get: operations['get_principle_texts']
    put?: never
    /** Begin the next version, as the one in force stands; one is written at a time */
    post: operations['post_principle_texts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-texts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one version */
    get: operations['get_principle_texts_id']
    /** Write the draft: all of it, as it is to stand */
    put: operations['put_principle_texts_id']
    post?: never
    /** Drop the version that is being written; those in force before stay */
    delete: operations['delete_principle_texts_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-texts/{id}/comments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was said about a version, the oldest first */
    get: operations['get_principle_texts_id_comments']
    put?: never
    /** Say something about a version, or about one of its principles */
    post: operations['post_principle_texts_id_comments']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-texts/{id}/publication': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Bring a version into force now, whoever has signed it */
    put: operations['put_principle_texts_id_publication']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-texts/{id}/signature': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Sign a version I was asked to sign, as I have read it */
    put: operations['put_principle_texts_id_signature']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-texts/{id}/signers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Put the draft out for signing, to these; once all have signed it is in force */
    put: operations['put_principle_texts_id_signers']
    post?: never
    /** Call the signing off, to change the text; signatures on it end */
    delete: operations['delete_principle_texts_id_signers']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principle-uses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How often each principle in force was shown to mean something, as far as I may see it */
    get: operations['get_principle_uses']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How we treat customers around here: the version in force, and the one being written */
    get: operations['get_principles']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/principles/{id}/links': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What shows what a principle means, the latest first, as far as I may see it */
    get: operations['get_principles_id_links']
    put?: never
    /** Say of a case, or of whatever else, that this is what a principle means */
    post: operations['post_principles_id_links']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the products, by name */
    get: operations['get_products']
    put?: never
    /** Add a product */
    post: operations['post_products']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one product */
    get: operations['get_products_id']
    put?: never
    post?: never
    /** Remove a product */
    delete: operations['delete_products_id']
    options?: never
    head?: never
    /** Change a product; null takes its vertical away */
    patch: operations['patch_products_id']
    trace?: never
  }
  '/public/digests/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Whether the letter of the week that brought this link still comes */
    get: operations['get_public_digests_token']
    put?: never
    /** Stop the letter of the week that brought this link; without signing in, and by one click of a mail program (RFC 8058) */
    post: operations['post_public_digests_token']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/public/selfchecks/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What is asked of a group */
    get: operations['get_public_selfchecks_token']
    put?: never
    /** Answer, once and anonymously */
    post: operations['post_public_selfchecks_token']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/redress/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One redress: who recorded it, who allowed it under which right and when */
    get: operations['get_redress_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/redress/{id}/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Answer redress one is asked for; otherwise the same */
    post: operations['post_redress_id_answer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/redress/{id}/ask': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take back redress one asked for, while nobody has answered */
    delete: operations['delete_redress_id_ask']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/redress/{id}/booking': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** The core system says under which reference it has booked what is owed */
    put: operations['put_redress_id_booking']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/relations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What all employees have said, newest first */
    get: operations['get_relations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/responsibility/gaps': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What is open on the responsibility map, each with the one thing to do about it */
    get: operations['get_responsibility_gaps']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/responsibility/gaps/{kind}/{subject}/cases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cases behind the number of a gap, the newest first, as far as one may see them */
    get: operations['get_responsibility_gaps_kind_subject_cases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/responsibility/gaps/{kind}/{subject}/dismissal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Leave a gap open for now: with the reason, until a day */
    put: operations['put_responsibility_gaps_kind_subject_dismissal']
    post?: never
    /** Take a gap up again */
    delete: operations['delete_responsibility_gaps_kind_subject_dismissal']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/responsibility/knowing': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The self-check that was closed last held against the map: who knows whose a step is, by group */
    get: operations['get_responsibility_knowing']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/rights': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who may decide what up to which amount: everywhere, or at one touchpoint or in one unit; as it is, or as it was */
    get: operations['get_rights']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/rights/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was changed, by whom, why, and who agreed; newest first */
    get: operations['get_rights_changes']
    put?: never
    /** Change who may decide what; above the set amount, and where it favours whoever asks, it waits for a second person */
    post: operations['post_rights_changes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/rights/changes/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one change */
    get: operations['get_rights_changes_id']
    put?: never
    post?: never
    /** Take back what one asked for, before it is answered */
    delete: operations['delete_rights_changes_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/rights/changes/{id}/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Answer a change as the second person: once, and never one's own */
    post: operations['post_rights_changes_id_answer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/rights/previews': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What a change of rights would do, and whether a second person has to answer; nothing is changed */
    post: operations['post_rights_previews']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/rights/second-person': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Settle above which amount a second person answers; a higher one waits for one too */
    put: operations['put_rights_second_person']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/rights/starters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begin with decisions and limits that suit many; those begun with before are left alone */
    post: operations['post_rights_starters']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/sample': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring in a sample organisation to look around in; undo its import to remove it */
    post: operations['post_sample']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/scoreboards/{dimension}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Units, touchpoints or products side by side */
    get: operations['get_scoreboards_dimension']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Find cases by number, and units, employees and what cases are about by name */
    get: operations['get_search']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/selfchecks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List self-checks, newest first */
    get: operations['get_selfchecks']
    put?: never
    /** Make a self-check and its links */
    post: operations['post_selfchecks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/selfchecks/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read a self-check: its links while open, its result once closed */
    get: operations['get_selfchecks_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/selfchecks/{id}/card.svg': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The card with the QR code of one group's link, to print */
    get: operations['get_selfchecks_id_card.svg']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/selfchecks/{id}/closing': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Close a self-check and see its result */
    post: operations['post_selfchecks_id_closing']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who is signed in, and what is still to be done */
    get: operations['get_session']
    put?: never
    /** Sign in with address and password */
    post: operations['post_session']
    /** Sign out */
    delete: operations['delete_session']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/session/oidc/callback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Come back from the provider */
    get: operations['get_session_oidc_callback']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/session/oidc/start': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Go to the organisation's provider to sign in */
    get: operations['get_session_oidc_start']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/session/recovery': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Give a recovery code instead of the second step */
    post: operations['post_session_recovery']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/session/rotation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Give the session a new secret; the pages do so every hour */
    post: operations['post_session_rotation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/session/totp': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Give the code of the second step */
    post: operations['post_session_totp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/settings/access': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The rules of signing in */
    get: operations['get_settings_access']
    /** Change the rules of signing in; sessions there are follow at once */
    put: operations['put_settings_access']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/settings/customer-pages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Which public pages there are */
    get: operations['get_settings_customer_pages']
    /** Switch public pages on or off */
    put: operations['put_settings_customer_pages']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/settings/feedback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Whether customers are asked how it went, and reminded */
    get: operations['get_settings_feedback']
    /** Change it; whoever was asked already stays asked */
    put: operations['put_settings_feedback']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/settings/field-notes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Within how many working days a field note is answered */
    get: operations['get_settings_field_notes']
    /** Say within how many working days a field note is answered */
    put: operations['put_settings_field_notes']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/settings/gestures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How long asks wait */
    get: operations['get_settings_gestures']
    /** Settle how long an ask waits before it climbs, and before it ends */
    put: operations['put_settings_gestures']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/settings/principles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Where the principles are shown */
    get: operations['get_settings_principles']
    /** Show the principles to customers on the public page of promises, or not */
    put: operations['put_settings_principles']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/settings/responsibility': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** From when on something on the map counts as a gap */
    get: operations['get_settings_responsibility']
    /** Change it */
    put: operations['put_settings_responsibility']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/setup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Set the organisation up, once */
    post: operations['post_setup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Articles, field notes and earlier cases that are like a text */
    post: operations['post_similar']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/sources': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List where histories come from and how long they are kept */
    get: operations['get_sources']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/sources/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one source */
    get: operations['get_sources_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change how long a source's histories are kept after their last event */
    patch: operations['patch_sources_id']
    trace?: never
  }
  '/starter-sets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Starter sets to begin from: maps, causes, decision rights and ready texts of trades */
    get: operations['get_starter_sets']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/starter-sets/{code}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All that a starter set holds, to look at before */
    get: operations['get_starter_sets_code']
    put?: never
    /** Begin with parts of a starter set: what is there stays as it is, and parts that are not for whoever asks are left out with the reason */
    post: operations['post_starter_sets_code']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/template-placeholders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The placeholders a text may hold, and what each stands for */
    get: operations['get_template_placeholders']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/template-sets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begin with the ready texts in a language; those begun with before are left alone */
    post: operations['post_template_sets']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/templates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the ready texts, by name */
    get: operations['get_templates']
    put?: never
    /** Add a ready text for answers; placeholders it does not know are refused */
    post: operations['post_templates']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/templates/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one ready text */
    get: operations['get_templates_id']
    /** Change a ready text: a new version */
    put: operations['put_templates_id']
    post?: never
    /** Retire a ready text: it is offered no more, what was written with it stays */
    delete: operations['delete_templates_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/templates/{id}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What a ready text said before, newest first */
    get: operations['get_templates_id_versions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/testimonials': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Words that customers let us show, with where and until when; the latest first */
    get: operations['get_testimonials']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/testimonials/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take a customer's words back for them: they are shown no longer */
    delete: operations['delete_testimonials_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tokens': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Everybody's tokens */
    get: operations['get_tokens']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tokens/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** End anybody's token, at once */
    delete: operations['delete_tokens_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/touchpoints': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the touchpoints, by name */
    get: operations['get_touchpoints']
    put?: never
    /** Add a touchpoint: a step of the customer's journey */
    post: operations['post_touchpoints']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/touchpoints/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one touchpoint, with its place and description */
    get: operations['get_touchpoints_id']
    put?: never
    post?: never
    /** Remove a touchpoint; cases that name it keep its name */
    delete: operations['delete_touchpoints_id']
    options?: never
    head?: never
    /** Change a touchpoint; null takes its team or its accountable person away */
    patch: operations['patch_touchpoints_id']
    trace?: never
  }
  '/touchpoints/{id}/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who changed what at a touchpoint, when and why, the newest first; also of one that is gone */
    get: operations['get_touchpoints_id_changes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/touchpoints/{id}/place': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Move a touchpoint: to a journey and a position on it. If-Match is that journey's version; without a journey, the map's order */
    put: operations['put_touchpoints_id_place']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What teams try, the newest first; or the copies of one */
    get: operations['get_tries']
    put?: never
    /** Begin a try, without asking anybody; with an origin it is tried here too */
    post: operations['post_tries']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tries/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one try */
    get: operations['get_tries_id']
    put?: never
    post?: never
    /** Take a try back that nobody has copied and nothing was learned from */
    delete: operations['delete_tries_id']
    options?: never
    head?: never
    /** Change a try of my team */
    patch: operations['patch_tries_id']
    trace?: never
  }
  '/tries/{id}/charts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the measures of its touchpoint did meanwhile, week by week, without a verdict */
    get: operations['get_tries_id_charts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tries/{id}/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** End a try before its day */
    put: operations['put_tries_id_end']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tries/{id}/learned': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Say what was learned; a try that runs ends with it */
    put: operations['put_tries_id_learned']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/units': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the units, by name; `parent` makes a tree of them */
    get: operations['get_units']
    put?: never
    /** Add a unit */
    post: operations['post_units']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/units/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one unit */
    get: operations['get_units_id']
    put?: never
    post?: never
    /** Remove a unit that nobody is in */
    delete: operations['delete_units_id']
    options?: never
    head?: never
    /** Change a unit, or move it with all below; null takes a parent or lead away */
    patch: operations['patch_units_id']
    trace?: never
  }
  '/units/{id}/budget': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The budget of a unit and its people, without saying whose it is */
    get: operations['get_units_id_budget']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/units/{id}/budget-questions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What in a unit's gestures of the last ninety days is worth a conversation: questions, not verdicts */
    get: operations['get_units_id_budget_questions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/units/{id}/gestures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the people of a unit and those below gave, the latest first */
    get: operations['get_units_id_gestures']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/units/{id}/unused-authority': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Authority that lies unused, beside the cases that climbed although their owner could have settled them; of the unit and of those right below it */
    get: operations['get_units_id_unused_authority']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/uploads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring files: exports or a mailbox, packed or not */
    post: operations['post_uploads']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who can sign in */
    get: operations['get_users']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one person's account */
    get: operations['get_users_id']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change somebody's roles, or shut them out */
    patch: operations['patch_users_id']
    trace?: never
  }
  '/users/{id}/reset-link': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Make a link with which somebody chooses a new password */
    post: operations['post_users_id_reset_link']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/verticals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the verticals, by name */
    get: operations['get_verticals']
    put?: never
    /** Add a vertical */
    post: operations['post_verticals']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/verticals/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one vertical */
    get: operations['get_verticals_id']
    put?: never
    post?: never
    /** Remove a vertical that nothing belongs to */
    delete: operations['delete_verticals_id']
    options?: never
    head?: never
    /** Rename a vertical */
    patch: operations['patch_verticals_id']
    trace?: never
  }
  '/view-order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** The order of my views, and the one my list opens with */
    put: operations['put_view_order']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/views': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My views of the list of cases and those shared with me, in my order */
    get: operations['get_views']
    put?: never
    /** Save a view of the list of cases, for me or to share */
    post: operations['post_views']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/views/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Change a view of mine */
    put: operations['put_views_id']
    post?: never
    /** Remove a view of mine; whoever it was shared with has it no more */
    delete: operations['delete_views_id']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/waits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The statuses in which cases wait */
    get: operations['get_waits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/webhook-events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List what webhooks can be told of */
    get: operations['get_webhook_events']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/webhooks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the webhooks: programs elsewhere that are told what happens to cases */
    get: operations['get_webhooks']
    put?: never
    /** Add a webhook; its secret is shown this once */
    post: operations['post_webhooks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/webhooks/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Read one webhook, never its secret */
    get: operations['get_webhooks_id']
    put?: never
    post?: never
    /** Remove a webhook and the log of its calls */
    delete: operations['delete_webhooks_id']
    options?: never
    head?: never
    /** Change a webhook, or switch it off and on; switched on it goes on with what waited */
    patch: operations['patch_webhooks_id']
    trace?: never
  }
  '/webhooks/{id}/deliveries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the calls of a webhook, newest first, with what was answered */
    get: operations['get_webhooks_id_deliveries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/webhooks/{id}/replays': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Make a call once more, or all since an instant, under the ids they had */
    post: operations['post_webhooks_id_replays']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/webhooks/{id}/secret': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Make a new secret, shown this once; the old one ends */
    post: operations['post_webhooks_id_secret']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/webhooks/{id}/test': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Call it now with a test event and say how that went */
    post: operations['post_webhooks_id_test']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AboutCase: {
      id: string
      number: number
      subject: string
    }
    AboutShare: {
      value: number
      low: number
      high: number
    }
    Absence: {
      id: string
      /** Format: date */
      from: string
      /** Format: date */
      to: string
      deputy: string | null
    }
    Absences: {
      items: components['schemas']['Absence'][]
    }
    Acceptance: {
      name: string
      password: string
    }
    AccessSettings: {
      totp_required_roles: string[]
      session_idle_minutes: number
      session_days: number
      local_passwords: boolean
      oidc: components['schemas']['ProviderSettings'] | null
      version: number
    }
    AccessSignIn: {
      email: string
      password: string
    }
    /** @enum {string} */
    AccountKind: 'outside' | 'pool' | 'vertical' | 'unit' | 'employee' | 'spent'
    /** @enum {string} */
    ActKind: 'fund' | 'grant' | 'hold' | 'spend' | 'spend_at_once' | 'release' | 'expire' | 'lapse' | 'carry' | 'correct'
    AdoptionWish: {
      subject: string
      kind?: components['schemas']['Kind']
      channel?: components['schemas']['DeskChannel']
      customer?: components['schemas']['CaseCustomer']
      touchpoint?: string | null
      product?: string | null
      language?: string | null
      keep?: boolean
    }
    /** @enum {string} */
    Afterwards: 'keep' | 'mark_seen' | 'remove'
    /** @enum {string} */
    AllowancePeriod: 'month' | 'quarter' | 'half_year' | 'year'
    /** @enum {string} */
    AllowanceRest: 'lapses' | 'carries_over'
    /** @enum {string} */
    AllowanceSource: 'pool' | 'vertical' | 'unit'
    Allowed: {
      by: components['schemas']['PersonShown']
      /** Format: date-time */
      at: string
      right: string | null
      limit: components['schemas']['Money'] | null
      delegation: string | null
      policy: components['schemas']['PolicyNamed'] | null
      words: string
    }
    AnonymousNote: {
      text: string
      touchpoint?: string | null
      product?: string | null
      photo?: string | null
      /** @description 256 random bits as base64url, drawn by the browser and kept there */
      secret: string
    }
    AnonymousTaken: {
      /** Format: date */
      written_on: string
    }
    AnsweredInTime: {
      /** Format: date */
      month: string
      due: number
      in_time: number
      share: number | null
    }
    Answers: {
      /** @description Drawn at random by the browser and kept there for this link alone */
      browser: string
      answers: components['schemas']['Given'][]
    }
    Article: {
      id: string
      row: components['schemas']['ArticleRow']
      text: string
      number: number
      made_of: components['schemas']['NoteRow'][]
      mine: boolean | null
      may_change: boolean
      may_publish: boolean
      version: number
    }
    ArticleHelped: {
      helped: boolean
      case_id?: string | null
    }
    ArticleReview: {
      review_on?: string | null
    }
    ArticleRow: {
      id: string
      state: components['schemas']['ArticleState']
      title: string
      beginning: string
      language: string
      touchpoints: components['schemas']['TouchpointNamed'][]
      products: components['schemas']['ProductNamed'][]
      owner: components['schemas']['PersonShown'] | null
      review_on: string | null
      is_due: boolean
      /** Format: date-time */
      changed: string
      helped: number
      did_not: number
    }
    ArticleRowPage: {
      items: components['schemas']['ArticleRow'][]
      next: string | null
    }
    /** @enum {string} */
    ArticleState: 'draft' | 'published' | 'retired'
    ArticleStateWish: {
      state: components['schemas']['ArticleState']
    }
    ArticleVersion: {
      number: number
      title: string
      text: string
      /** Format: date-time */
      made: string
      by: components['schemas']['PersonShown'] | null
    }
    ArticleVersions: {
      items: components['schemas']['ArticleVersion'][]
    }
    AskAnswer: {
      yes: boolean
      amount?: components['schemas']['MoneyInput'] | null
      words?: string
    }
    /** @enum {string} */
    AskEnd: 'waiting' | 'yes' | 'no' | 'climbed' | 'expired' | 'taken_back'
    AskLink: {
      token: string
    }
    AskLinkAnswer: {
      token: string
      yes: boolean
      amount?: components['schemas']['MoneyInput'] | null
      words?: string
    }
    AskShown: {
      gesture: components['schemas']['Gesture'] | null
      redress: components['schemas']['EmpowermentRedress'] | null
    }
    AskStep: {
      to: components['schemas']['PersonShown']
      /** Format: date-time */
      asked: string
      climbs: string | null
      end: components['schemas']['AskEnd']
      ended: string | null
      words: string
    }
    Asks: {
      items: components['schemas']['AskShown'][]
    }
    Association: {
      with: number
      compared: number
      share: number | null
      difference: number | null
      low: number | null
      high: number | null
      sentence: string
    }
    BadCustomerRow: {
      line: number
      column: string
      value: string
      reason: string
      sentence: string
    }
    BadMapRow: {
      line: number
      column: string
      value: string
      reason: string
      sentence: string
    }
    BadRowFound: {
      file: string
      line: number
      column: string
      value: string
      reason: string
      sentence: string
    }
    BadRowFoundPage: {
      items: components['schemas']['BadRowFound'][]
      next: string | null
    }
    BadStaffRow: {
      file: string
      line: number
      column: string
      value: string
      reason: string
      sentence: string
    }
    Because: {
      field: string
      column: string
      why: string
      sure: components['schemas']['Sureness']
    }
    BegunCauses: {
      causes: number
      left: number
    }
    BegunMap: {
      journeys: number
      touchpoints: number
      left: number
      draft: string | null
      draft_name: string
    }
    BegunRights: {
      decisions: number
      left: number
      rights: number
      waiting: number
      changes: string[]
    }
    BegunTexts: {
      texts: number
      left: number
    }
    /** @enum {string} */
    Behind:
      | 'all'
      | 'kept_first'
      | 'broken'
      | 'untold'
      | 'undated'
      | 're_promised'
      | 'updates_broken'
      | 'put_aside'
      | 'refiled_late'
      | 'moved_together'
    /** @enum {string} */
    Beyond: 'no_right' | 'right' | 'no_policy' | 'kind' | 'at_once' | 'a_customer' | 'budget'
    BouncePair: {
      a: string
      b: string
      bounces: number
      cases: number
      cases_query: string
    }
    Bounces: {
      pairs: components['schemas']['BouncePair'][]
      teams: components['schemas']['TeamCases'][]
    }
    BudgetAccount: {
      id: string
      kind: components['schemas']['AccountKind']
      name: string
      unit: string | null
      vertical: string | null
      employee: string | null
      under: string | null
      currency: string
      granted: number
      posted: number
      pending: number
      available: number
    }
    BudgetAccountPage: {
      items: components['schemas']['BudgetAccount'][]
      next: string | null
    }
    BudgetAct: {
      id: string
      kind: components['schemas']['ActKind']
      /** Format: date-time */
      at: string
      /** Format: date-time */
      dated: string
      amount: components['schemas']['Money']
      account: string
      other: string
      account_name: string
      other_name: string
      account_kind: components['schemas']['AccountKind']
      other_kind: components['schemas']['AccountKind']
      reason: string
      by: string
      employee: string | null
      the_case: string | null
      customer: string | null
      withheld: boolean
      is_corrected: boolean
      corrects: string | null
      may_be_corrected: boolean
    }
    BudgetActPage: {
      items: components['schemas']['BudgetAct'][]
      next: string | null
    }
    BudgetLock: {
      /** Format: date */
      before: string
      /** Format: date-time */
      locked: string
      by: string
      acts: number
    }
    BudgetLockPage: {
      items: components['schemas']['BudgetLock'][]
      next: string | null
    }
    BudgetPeriod: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
      acts: number
      locked: boolean
    }
    BudgetPeriods: {
      items: components['schemas']['BudgetPeriod'][]
      locked_before: string | null
    }
    BudgetPolicies: {
      items: components['schemas']['BudgetPolicy'][]
    }
    BudgetPolicy: {
      id: string
      number: number
      name: string
      currency: string
      who: components['schemas']['PolicyFor']
      terms: components['schemas']['PolicyTerms']
      why: string
      /** Format: date-time */
      made: string
      /** Format: date-time */
      begins: string
      until: string | null
      in_force: boolean
      ended: string | null
      version: number
    }
    BudgetUnits: {
      items: components['schemas']['TeamShown'][]
    }
    /** @enum {string} */
    BulkAct: 'hand_off' | 'take' | 'state' | 'tags' | 'touchpoint' | 'spam' | 'answer' | 'repromise'
    BulkDone: {
      id: string
      act: components['schemas']['BulkAct']
      /** Format: date-time */
      at: string
      /** Format: date-time */
      undo_until: string
      undone: string | null
      done: number
      refused: number
      more: boolean
      items: components['schemas']['BulkOutcome'][]
    }
    BulkOutcome: {
      id: string
      number: number | null
      subject: string | null
      refused: components['schemas']['RefusalShown'] | null
    }
    BulkUndone: {
      done: number
      left: number
      items: components['schemas']['BulkOutcome'][]
    }
    BulkWish: {
      cases?: string[]
      list?: components['schemas']['CaseQuery'] | null
      children_of?: string | null
      act: components['schemas']['BulkAct']
      with?: components['schemas']['BulkWith']
    }
    BulkWith: {
      handoff?: components['schemas']['NewHandoff'] | null
      state?: components['schemas']['NewState'] | null
      add_tags?: string[]
      remove_tags?: string[]
      touchpoint?: string | null
      text?: string | null
      asks?: boolean
      repromise?: components['schemas']['NewDates'] | null
    }
    /** @enum {string} */
    By: 'week' | 'month'
    Calendar: {
      id: string
      name: string
      standard: boolean
      versions: components['schemas']['VersionView'][]
      holidays: components['schemas']['Holiday'][]
      feeds: components['schemas']['Feed'][]
      version: number
    }
    CalendarChange: {
      name: string
      zone: string
      week: {
        [key: string]: string[]
      }
      from?: string | null
    }
    CalendarList: {
      items: components['schemas']['Calendar'][]
    }
    CalendarText: {
      windows: {
        [key: string]: string[]
      }
      holidays: string[]
    }
    CalendarTextInput: {
      windows: {
        [key: string]: string[]
      }
      holidays?: string[]
    }
    CaseAtDesk: {
      row: components['schemas']['DeskCaseRow']
      customer: components['schemas']['CustomerCard'] | null
      product: string | null
      vertical: string | null
      language: string
      remedy: string | null
      redress: string | null
      resolution: string | null
      closed_as: components['schemas']['ClosedAs'] | null
      verdict: components['schemas']['Verdict'] | null
      about: components['schemas']['PersonShown'] | null
      standing: components['schemas']['Standing'] | null
      handoff: components['schemas']['HandoffShown'] | null
      escalations: components['schemas']['Escalation'][]
      thread: components['schemas']['Entry'][]
      drafts: components['schemas']['DraftShown'][]
      writing: components['schemas']['PersonShown'][]
      tags: string[]
      followers: components['schemas']['PersonShown'][]
      linked: components['schemas']['DeskCaseRow'][]
      parent: components['schemas']['DeskCaseRow'] | null
      children: number
      next_states: components['schemas']['DeskState'][]
      open_steps: string[]
      may: components['schemas']['May']
      version: number
    }
    CaseBegun: {
      id: string
      number: number
      owner: string
      promised: string | null
    }
    CaseBehind: {
      id: string
      number: number
      subject: string
      state: components['schemas']['DeskState']
      /** Format: date-time */
      counted: string
      first_until: string | null
      last_until: string | null
      re_promises: number
      kept_first: boolean | null
      told_before: boolean | null
    }
    CaseBehindPage: {
      items: components['schemas']['CaseBehind'][]
      next: string | null
    }
    CaseChange: {
      subject?: string | null
      language?: string | null
      remedy?: string | null
      kind?: components['schemas']['Kind'] | null
      priority?: components['schemas']['Priority'] | null
      touchpoint?: string | null
      product?: string | null
      vertical?: string | null
      customer?: string | null
      tags?: string[] | null
    }
    CaseChecklist: {
      id: string
      name: string
      /** Format: date-time */
      put: string
      steps: components['schemas']['CaseStep'][]
    }
    CaseChecklists: {
      items: components['schemas']['CaseChecklist'][]
    }
    CaseCustomer: {
      id?: string | null
      name?: string | null
      email?: string | null
      phone?: string | null
      company?: boolean
    }
    CaseEvent: {
      /** Format: date-time */
      at: string
      what: string
      status: string | null
      team: string | null
      person: string | null
      message: string | null
      wait_hours: number | null
      bounce: boolean
      text: string | null
    }
    CaseFeedback: {
      id: string
      /** Format: date-time */
      resolved: string
      asked: string | null
      reminded: string | null
      rated: string | null
      mark: number | null
      words: string
      loop: components['schemas']['LoopState']
      talk: components['schemas']['Loop'] | null
      may_close: boolean
    }
    CaseFeedbackList: {
      items: components['schemas']['CaseFeedback'][]
    }
    CaseListView: {
      id: string
      name: string
      query: string
      shared: components['schemas']['SharedWith']
      unit: string | null
      owner: components['schemas']['PersonShown']
      mine: boolean
      opens: boolean
      version: number
    }
    CaseListViews: {
      items: components['schemas']['CaseListView'][]
    }
    CaseMoved: {
      row: components['schemas']['DeskCaseRow']
      /** Format: date-time */
      until: string
      was_broken: boolean
    }
    CaseNamed: {
      id: string
      number: number
      subject: string
    }
    CaseOutcome: {
      turnaround_hours: number | null
      resolution_hours: number | null
      duration_hours: number | null
      working_hours: number | null
      open_hours: number | null
      handoffs: number
      bounces: number
      reopened: boolean
      first_time_right: string
      why_not: string[]
    }
    CasePage: {
      items: components['schemas']['MeasuresCaseRow'][]
      next: string | null
      total: number
      total_is: components['schemas']['TotalIs']
    }
    CaseQuery: {
      which?: components['schemas']['Which']
      sort?: components['schemas']['Sort']
      mine?: boolean
      search?: string | null
      state?: components['schemas']['DeskState'] | null
      kind?: components['schemas']['Kind'] | null
      owner?: string | null
      team?: string | null
      touchpoint?: string | null
      customer?: string | null
      tag?: string | null
      cursor?: string | null
      limit?: number
    }
    CaseRated: {
      id: string
      number: number
      subject: string
    }
    CaseRowPage: {
      items: components['schemas']['DeskCaseRow'][]
      next: string | null
    }
    CaseShown: {
      id: string
      reference: string
      source: string
      historical: boolean
      /** Format: date-time */
      opened: string
      ended: string | null
      outcome: components['schemas']['CaseOutcome']
      subject: components['schemas']['CaseSubject']
      events: components['schemas']['CaseEvent'][]
    }
    CaseStep: {
      number: number
      text: string
      done: string | null
      by: components['schemas']['PersonShown'] | null
    }
    CaseSubject: {
      customer: string | null
      touchpoint: string | null
      product: string | null
      vertical: string | null
      channel: string | null
      kind: string | null
      priority: string | null
    }
    Cause: {
      id: string
      parent: string | null
      name: string
      retired: boolean
      version: number
    }
    CauseChange: {
      name?: string | null
      parent?: string | null
      retired?: boolean | null
    }
    Causes: {
      items: components['schemas']['Cause'][]
    }
    ChangeAnswer: {
      approve: boolean
      note?: string
    }
    /** @enum {string} */
    ChangeKind: 'created' | 'changed' | 'moved' | 'removed'
    ChangeLine: {
      cell: components['schemas']['RightCell']
      currency: string
      before: components['schemas']['RightStanding'] | null
      after: components['schemas']['RightStanding'] | null
    }
    /** @enum {string} */
    ChangeState: 'done_at_once' | 'waiting' | 'approved' | 'refused' | 'withdrawn'
    /** @enum {string} */
    ChannelKind: 'touchpoint' | 'product' | 'person' | 'word'
    Channels: {
      items: components['schemas']['KnowledgeChannel'][]
      weekly: boolean
    }
    Chart: {
      measure: components['schemas']['Measure']
      points: components['schemas']['ChartPoint'][]
      centre: number | null
      lower: number | null
      upper: number | null
      mean_range: number | null
      baseline: number
      settling: number
      verdict: components['schemas']['ChartVerdict']
      signals: components['schemas']['ChartSignal'][]
      estimated: boolean
    }
    ChartPoint: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
      value: number | null
      n: number
      cases_query: string
    }
    ChartSignal: {
      index: number
      rule: components['schemas']['SignalRule']
      direction: components['schemas']['Direction']
    }
    /** @enum {string} */
    ChartVerdict: 'no_real_change' | 'changed' | 'too_few'
    Chat: {
      id: string
      unit: string | null
      name: string
      format: components['schemas']['ChatFormat']
      host: string
      kinds: components['schemas']['NoticeKind'][]
      language: string
      is_on: boolean
      failing_since: string | null
      switched_off: string | null
      trouble: string | null
      version: number
    }
    ChatChange: {
      name?: string | null
      url?: string | null
      kinds?: components['schemas']['NoticeKind'][] | null
      is_on?: boolean | null
    }
    /** @enum {string} */
    ChatFormat: 'teams' | 'slack' | 'mattermost'
    ChatTried: {
      works: boolean
      code: string
      sentence: string
    }
    Chats: {
      items: components['schemas']['Chat'][]
    }
    Checklist: {
      id: string
      name: string
      suits: components['schemas']['Suits']
      steps: string[]
      retired: string | null
      version: number
    }
    ChecklistPage: {
      items: components['schemas']['Checklist'][]
      next: string | null
    }
    ChecklistWish: {
      checklist: string
    }
    Choice: {
      value: string
      sentence: string
    }
    /** @enum {string} */
    ClosedAs: 'answered' | 'duplicate' | 'spam' | 'merged' | 'withdrawn'
    Code: {
      code: string
    }
    CommentSettled: {
      settled: boolean
    }
    ComparedJourney: {
      id: string
      name: string
      kind: components['schemas']['ChangeKind']
      fields: components['schemas']['FieldChange'][]
    }
    ComparedTouchpoint: {
      id: string
      name: string
      kind: components['schemas']['ChangeKind']
      fields: components['schemas']['FieldChange'][]
    }
    ComplaintCounts: {
      received: number
      open_at_start: number
      closed: number
      open_at_end: number
      within_deadline: number
      after_deadline: number
      upheld: number
      partly_upheld: number
      not_upheld: number
      not_said: number
      with_redress: number
      redress: components['schemas']['Money'][]
    }
    ComplaintsReturn: {
      period: components['schemas']['RegisterPeriod']
      counts: components['schemas']['ComplaintCounts']
      restricted: number
      rows: components['schemas']['RegisterRow'][]
    }
    Consent: {
      id: string
      channel: components['schemas']['CustomersChannel']
      /** Format: date-time */
      given: string
      how: string
      until: string | null
      withdrawn: string | null
    }
    Contact: {
      id: string
      kind: components['schemas']['ContactKind']
      value: string
      label: string
    }
    /** @enum {string} */
    ContactKind: 'email' | 'phone' | 'post'
    Correction: {
      reason: string
    }
    Customer: {
      id: string
      kind: components['schemas']['CustomerKind']
      name: string
      language: string
      zone: string
      segment: string
      manager: string | null
      care: boolean
      care_reason: string | null
      contacts: components['schemas']['Contact'][]
      consents: components['schemas']['Consent'][]
      fields: {
        [key: string]: string
      }
      merged_into: string | null
      erased: string | null
      visible_to: components['schemas']['VisibleTo'] | null
      version: number
    }
    CustomerCard: {
      id: string
      name: string
      hidden: boolean
      company: boolean
      emails: string[]
      phones: string[]
      language: string
      with_care: boolean
      why_care: string
      open_cases: number
    }
    CustomerChange: {
      kind?: components['schemas']['CustomerKind'] | null
      name?: string | null
      language?: string | null
      zone?: string | null
      segment?: string | null
      manager?: string | null
      care_reason?: string | null
      fields?: {
        [key: string]: string
      } | null
    }
    CustomerField: {
      id: string
      name: string
      kind: components['schemas']['FieldKind']
      choices: string[]
      version: number
    }
    CustomerFields: {
      items: components['schemas']['CustomerField'][]
    }
    CustomerImport: {
      rows: number
      created: number
      changed: number
      bad_rows: number
      bad: components['schemas']['BadCustomerRow'][]
    }
    /** @enum {string} */
    CustomerKind: 'person' | 'company' | 'public_body'
    CustomerRow: {
      id: string
      kind: components['schemas']['CustomerKind']
      name: string
      contact: string
      segment: string
      care: boolean
      version: number
    }
    CustomerRowPage: {
      items: components['schemas']['CustomerRow'][]
      next: string | null
    }
    CustomerSettings: {
      calling_code: string
      retention_days: number
      version: number
    }
    CustomerSettingsChange: {
      calling_code: string
      retention_days: number
    }
    CustomerShown: {
      id: string
      name: string
      hidden: boolean
    }
    /** @enum {string} */
    CustomersChannel: 'email' | 'phone' | 'sms' | 'post' | 'publication'
    CustomersMergeWish: {
      into: string
    }
    CustomersPersonNamed: {
      id: string
      name: string
    }
    /** @enum {string} */
    CustomersSheetFormat: 'csv' | 'xlsx'
    /** @enum {string} */
    Days: 'business' | 'calendar'
    DeadlineStanding: {
      name: string
      /** Format: date-time */
      due: string
      extended: boolean
      state: components['schemas']['DeadlineState']
    }
    /** @enum {string} */
    DeadlineState: 'running' | 'met' | 'missed' | 'ended'
    DeadlineTerm: {
      name: string
      days: number
      counted: components['schemas']['Days']
      met_by: components['schemas']['MetBy']
      extended: number | null
      pauses: boolean
      warn_days: number
    }
    DeadlineTermInput: {
      name: string
      days: number
      counted?: components['schemas']['Days']
      met_by?: components['schemas']['MetBy']
      extended?: number | null
      pauses?: boolean
      warn_days?: number
    }
    Decision: {
      id: string
      kind: components['schemas']['DecisionKind']
      name: string
      about: string
      /** Format: date-time */
      made: string
      retired: string | null
      version: number
    }
    DecisionChange: {
      name?: string | null
      about?: string | null
    }
    /** @enum {string} */
    DecisionKind: 'redress' | 'goodwill'
    DecisionPage: {
      items: components['schemas']['Decision'][]
      next: string | null
    }
    Definition: {
      key: components['schemas']['Measure']
      name: string
      short: string
      definition: string
      unit: components['schemas']['FigureUnit']
    }
    Delegation: {
      id: string
      giver: components['schemas']['RightsPersonNamed']
      taker: components['schemas']['RightsPersonNamed']
      /** Format: date-time */
      from: string
      /** Format: date-time */
      to: string
      ended: string | null
      reason: string | null
      decisions: string[]
      limit: components['schemas']['Money'] | null
      /** Format: date-time */
      made: string
      may_end: boolean
    }
    DelegationPage: {
      items: components['schemas']['Delegation'][]
      next: string | null
    }
    DeliveryPage: {
      items: components['schemas']['IntegrationDelivery'][]
      next: string | null
    }
    /** @enum {string} */
    DeliveryState: 'waiting' | 'delivered' | 'kept_back'
    DeskCaseRow: {
      id: string
      number: number
      subject: string
      kind: components['schemas']['Kind']
      state: components['schemas']['DeskState']
      priority: components['schemas']['Priority']
      customer: components['schemas']['CustomerShown'] | null
      owner: components['schemas']['PersonShown']
      team: components['schemas']['TeamShown'] | null
      touchpoint: components['schemas']['TouchpointShown'] | null
      /** Format: date-time */
      opened: string
      /** Format: date-time */
      updated: string
      next_due: string | null
      promised: string | null
      customer_waits: boolean
      offered: boolean
      restricted: boolean
      bounces: number
    }
    /** @enum {string} */
    DeskChannel: 'phone' | 'counter' | 'mail' | 'form' | 'api' | 'page'
    /** @enum {string} */
    DeskDelivery: 'none' | 'held' | 'going' | 'sent' | 'failed' | 'taken_back'
    DeskMergeWish: {
      into: string
    }
    /** @enum {string} */
    DeskRedress: 'refund' | 'compensation' | 'goodwill' | 'put_right' | 'apology'
    /** @enum {string} */
    DeskState: 'open' | 'waiting_for_customer' | 'waiting_for_third_party' | 'resolved' | 'confirmed' | 'closed'
    DiagnosisPeriod: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
    }
    DiagnosisProgress: {
      done: number
      total: number
    }
    DiagnosisShown: {
      state: components['schemas']['DiagnosisState']
      as_of: string | null
      period: components['schemas']['DiagnosisPeriod'] | null
      cases: number
      summary: string[]
      findings: components['schemas']['FindingShown'][]
      nothing_significant: boolean
      progress: components['schemas']['DiagnosisProgress'] | null
    }
    /** @enum {string} */
    DiagnosisState: 'none' | 'running' | 'ready'
    Digest: {
      weekly: boolean
    }
    DigestInput: {
      weekly: boolean
    }
    /** @enum {string} */
    Dimension: 'unit' | 'vertical' | 'touchpoint' | 'product' | 'channel' | 'kind' | 'status'
    DimensionValue: {
      id: string
      name: string
      cases: number
    }
    DimensionValues: {
      values: components['schemas']['DimensionValue'][]
    }
    /** @enum {string} */
    Direction: 'up' | 'down'
    Dismissal: {
      reason: string
      /** Format: date */
      until: string
      by: components['schemas']['PersonShown'] | null
    }
    DismissalForm: {
      /** @description Why it may stay open, for whoever asks later */
      reason: string
      /** Format: date */
      until: string
    }
    DraftComparison: {
      journeys: components['schemas']['ComparedJourney'][]
      touchpoints: components['schemas']['ComparedTouchpoint'][]
      people: components['schemas']['PersonsPart'][]
      units: components['schemas']['UnitsPart'][]
      overtaken_journeys: components['schemas']['ComparedJourney'][]
      overtaken_touchpoints: components['schemas']['ComparedTouchpoint'][]
      names: components['schemas']['NameOfId'][]
    }
    DraftEdited: {
      version: number
      touchpoint: string | null
      journey: string | null
    }
    DraftForm: {
      text: string
      asks?: boolean
      version?: number
    }
    DraftMap: {
      draft: components['schemas']['MapDraft']
      map: components['schemas']['Map']
      version: number
    }
    DraftShown: {
      kind: components['schemas']['EntryKind']
      text: string
      asks: boolean
      version: number
      /** Format: date-time */
      updated: string
    }
    /** @enum {string} */
    DraftState: 'open' | 'published' | 'discarded'
    EarlierContact: {
      /** Format: date-time */
      at: string
      channel?: components['schemas']['DeskChannel']
      text?: string
    }
    /** @enum {string} */
    Effort: 'hours' | 'days' | 'weeks'
    Employee: {
      id: string
      name: string
      email: string
      unit: string | null
      level: string
      manager: string | null
      zone: string
      language: components['schemas']['PeopleLanguage']
      vertical: string | null
      version: number
    }
    EmployeeChange: {
      name?: string | null
      email?: string | null
      unit?: string | null
      level?: string | null
      manager?: string | null
      zone?: string | null
      language?: components['schemas']['PeopleLanguage'] | null
      vertical?: string | null
    }
    EmployeeOnMap: {
      id: string
      name: string
    }
    EmployeePage: {
      items: components['schemas']['Employee'][]
      next: string | null
    }
    /** @enum {string} */
    EmpowermentQuestionKind: 'split' | 'same_customer' | 'period_end'
    EmpowermentRedress: {
      id: string
      state: components['schemas']['MatterState']
      kind: components['schemas']['RedressKind']
      amount: components['schemas']['Money']
      given: components['schemas']['Money']
      reason: components['schemas']['GestureReason']
      words: string
      by: components['schemas']['PersonShown']
      /** Format: date-time */
      at: string
      about: components['schemas']['AboutCase']
      customer: components['schemas']['CustomerShown'] | null
      allowed: components['schemas']['Allowed'] | null
      asks: components['schemas']['AskStep'][]
      expires: string | null
      booked: string | null
      booking: string
      said: string
      may: components['schemas']['MayWithMatter']
    }
    Entry: {
      id: string
      kind: components['schemas']['EntryKind']
      /** Format: date-time */
      at: string
      by: components['schemas']['PersonShown'] | null
      channel: components['schemas']['DeskChannel']
      text: string
      quoted: string
      has_html: boolean
      files: components['schemas']['FileShown'][]
      delivery: components['schemas']['DeskDelivery']
      goes_out: string | null
      asks: boolean
      step: components['schemas']['Step']
      about: {
        [key: string]: string
      }
    }
    /** @enum {string} */
    EntryKind: 'message_in' | 'message_out' | 'note' | 'step'
    EntryWritten: {
      id: string
      goes_out: string | null
    }
    Escalation: {
      id: string
      case: string
      step: number
      raised_by: components['schemas']['RaisedBy']
      owner: string | null
      reason: string
      /** Format: date-time */
      raised: string
      answered: string | null
      answer: string
      settled: string | null
      settlement: string
    }
    EscalationAnswer: {
      text: string
      settles?: boolean
    }
    Experts: {
      items: components['schemas']['PersonShown'][]
    }
    FairnessQuestion: {
      kind: components['schemas']['EmpowermentQuestionKind']
      question: string
      gestures: string[]
    }
    FairnessQuestions: {
      few: boolean
      items: components['schemas']['FairnessQuestion'][]
    }
    /** @enum {string} */
    Fate: 'taken' | 'automatic' | 'bounced' | 'our_own' | 'parked'
    Feed: {
      id: string
      address: string
      fetched: string | null
      failed: string
    }
    FeedbackSettings: {
      asks: boolean
      remind_after_days: number
      testimonials: boolean
      testimonial_days: number
      version: number
    }
    FeedbackSettingsChange: {
      asks: boolean
      /** @description 0: never */
      remind_after_days: number
      testimonials: boolean
      testimonial_days: number
    }
    FieldChange: {
      field: string
      from: string[]
      to: string[]
    }
    FieldFault: {
      field: string
      code: string
      sentence: string
    }
    /** @enum {string} */
    FieldKind: 'text' | 'number' | 'date' | 'choice'
    FieldNote: {
      id: string
      row: components['schemas']['NoteRow']
      from_case: components['schemas']['CaseNamed'] | null
      answered: string | null
      answered_by: components['schemas']['PersonShown'] | null
      article: string | null
      made_try: string | null
      files: components['schemas']['NoteFile'][]
      steps: components['schemas']['NoteStep'][]
      met: components['schemas']['NoteRow'][]
      is_mine: boolean
      may_answer: boolean
      version: number
    }
    Figure: {
      value: number | null
      low: number | null
      high: number | null
      n: number
      unit: components['schemas']['FigureUnit']
      state: components['schemas']['FigureState']
      exact: boolean
    }
    /** @enum {string} */
    FigureState: 'known' | 'too_few' | 'not_known'
    /** @enum {string} */
    FigureUnit: 'hours' | 'share' | 'count' | 'days'
    /** @enum {string} */
    FileKind: 'photo' | 'voice'
    FileShown: {
      id: string
      name: string
      type: string
      bytes: number
    }
    FilesBrought: {
      files: components['schemas']['FileShown'][]
    }
    FinanceNumber: {
      kind: components['schemas']['AccountKind']
      account: string | null
      number: string
    }
    FinanceNumberInput: {
      kind: components['schemas']['AccountKind']
      account?: string | null
      number: string
    }
    FinanceNumbers: {
      items: components['schemas']['FinanceNumber'][]
      version: number
    }
    FinanceNumbersForm: {
      items: components['schemas']['FinanceNumberInput'][]
    }
    FindingChange: {
      state: components['schemas']['FindingState']
      owner?: string | null
      reason?: string | null
    }
    FindingOwner: {
      id: string
      name: string
    }
    FindingShown: {
      id: string
      kind: string
      title: string
      evidence: string
      how_counted: string
      cases: components['schemas']['FoundCases']
      cases_query: string
      gain: components['schemas']['Gain'] | null
      next_step: string
      effort: components['schemas']['Effort']
      state: components['schemas']['FindingState']
      owner: components['schemas']['FindingOwner'] | null
      reason: string | null
      decided: string | null
      source: string | null
      version: number
    }
    /** @enum {string} */
    FindingState: 'new' | 'accepted' | 'dismissed' | 'done'
    Followed: {
      /** Format: date */
      written_on: string
      text: string
      state: components['schemas']['NoteState']
      due: string | null
      answer: string
      article: string | null
      made_try: string | null
      steps: components['schemas']['NoteStep'][]
    }
    Following: {
      secret: string
    }
    Found: {
      kind: string
      title: string
      address: string
    }
    FoundCases: {
      count: number
      first: string[]
    }
    FoundList: {
      items: components['schemas']['Found'][]
    }
    Gain: {
      value: number
      low: number
      high: number
      unit: string
    }
    Gap: {
      question: string
      step: string | null
      title: string
      evidence: string
      next_step: string
      distance: number
      between: components['schemas']['Group'][]
      options: components['schemas']['Option'][]
      groups: {
        [key: string]: {
          [key: string]: components['schemas']['AboutShare']
        }
      }
    }
    GapCase: {
      id: string
      number: number
      subject: string
      state: components['schemas']['DeskState']
      owner: components['schemas']['PersonShown']
      /** Format: date-time */
      opened: string
    }
    GapCasePage: {
      items: components['schemas']['GapCase'][]
      next: string | null
    }
    GapCount: {
      kind: components['schemas']['GapKind']
      open: number
    }
    /** @enum {string} */
    GapKind:
      | 'no_accountable'
      | 'accountable_left'
      | 'nobody_there'
      | 'leaving'
      | 'left_with_cases'
      | 'answers_for_too_much'
      | 'not_on_any_team'
      | 'complaints_unplaced'
      | 'owned_elsewhere'
      | 'few_know'
      | 'not_described'
      | 'two_teams'
      | 'no_decision_right'
      | 'right_without_budget'
    GapPage: {
      items: components['schemas']['MapGap'][]
      next: string | null
      counts: components['schemas']['GapCount'][]
      dismissed: number
      touchpoints: number
      /** Format: date-time */
      as_of: string
    }
    Gesture: {
      id: string
      state: components['schemas']['MatterState']
      kind: components['schemas']['GestureKind']
      amount: components['schemas']['Money']
      given: components['schemas']['Money']
      reason: components['schemas']['GestureReason']
      words: string
      by: components['schemas']['PersonShown']
      /** Format: date-time */
      at: string
      about: components['schemas']['AboutCase'] | null
      customer: components['schemas']['CustomerShown'] | null
      touchpoint: components['schemas']['TouchpointShown'] | null
      unit: components['schemas']['TeamShown'] | null
      beyond: components['schemas']['Beyond'][]
      allowed: components['schemas']['Allowed'] | null
      asks: components['schemas']['AskStep'][]
      expires: string | null
      receipt_due: boolean
      receipts: components['schemas']['FileShown'][]
      said: string
      may: components['schemas']['MayWithMatter']
    }
    GestureEffects: {
      satisfied: components['schemas']['Association']
      reopened: components['schemas']['Association']
      compared: string
    }
    GestureKind: {
      id: string
      name: string
      name_en: string
      name_da: string
      nature: components['schemas']['GestureNature']
      usual: components['schemas']['Money'] | null
      retired: boolean
      version: number
    }
    GestureKinds: {
      items: components['schemas']['GestureKind'][]
    }
    /** @enum {string} */
    GestureNature: 'thing' | 'voucher' | 'waived_fee' | 'invitation' | 'other'
    GestureOptions: {
      at_once: components['schemas']['Money']
      right: components['schemas']['Money'] | null
      policy: components['schemas']['PolicyNamed'] | null
      policy_at_once: components['schemas']['Money'] | null
      left: components['schemas']['Money'] | null
      until: string | null
      customer_left: components['schemas']['Money'] | null
      gift_limit: components['schemas']['Money'] | null
      above: components['schemas']['PersonShown'] | null
      receipt_from: number | null
      kinds: components['schemas']['GestureKind'][]
      code: string
      sentence: string
    }
    GesturePage: {
      items: components['schemas']['Gesture'][]
      next: string | null
    }
    /** @enum {string} */
    GestureReason:
      | 'apology'
      | 'long_wait'
      | 'our_mistake'
      | 'promise_broken'
      | 'effort'
      | 'hardship'
      | 'loyalty'
      | 'occasion'
      | 'thanks'
      | 'other'
    GestureSettings: {
      climb_after_hours: number
      ask_holds_hours: number
      version: number
    }
    GestureSettingsChange: {
      climb_after_hours: number
      ask_holds_hours: number
    }
    GiftLimit: {
      of: components['schemas']['CustomerKind']
      at_once: number
      a_year: number
    }
    GiftLimitInput: {
      of: components['schemas']['CustomerKind']
      at_once: number
      a_year: number
    }
    Given: {
      question: string
      step?: string | null
      value?: string
      text?: string | null
    }
    GivingUp: {
      reason: string
    }
    /** @enum {string} */
    Group: 'leaders' | 'leads' | 'frontline'
    GroupResult: {
      group: components['schemas']['Group']
      answers: number | null
      state: components['schemas']['GroupState']
    }
    /** @enum {string} */
    GroupState: 'shown' | 'too_few' | 'not_asked'
    GroupTexts: {
      question: string
      group: components['schemas']['Group']
      items: string[]
    }
    /** @enum {string} */
    HandoffAnswer: 'accept' | 'refuse' | 'withdraw'
    HandoffAnswered: {
      answer: components['schemas']['HandoffAnswer']
      reason?: string | null
    }
    HandoffShown: {
      from: components['schemas']['PersonShown']
      to: components['schemas']['PersonShown']
      team: components['schemas']['TeamShown'] | null
      reason: string
      /** Format: date-time */
      at: string
      /** Format: date-time */
      lapses: string
    }
    Handover: {
      id: string
      person: components['schemas']['PersonShown']
      state: components['schemas']['HandoverState']
      reason: string
      last_day: string | null
      by: components['schemas']['PersonShown'] | null
      /** Format: date-time */
      at: string
      ended: string | null
      total: number
      done: number
      left: components['schemas']['HandoverLeft'][]
    }
    HandoverLeft: {
      kind: components['schemas']['HoldingKind']
      code: string
      sentence: string
      count: number
      items: components['schemas']['Holding'][]
    }
    /** @enum {string} */
    HandoverState: 'running' | 'done'
    HandoverTo: {
      kind: components['schemas']['HoldingKind']
      thing?: string | null
      to: string
    }
    HealthFigure: {
      state: components['schemas']['HealthState']
      value: number | null
      low: number | null
      high: number | null
      n: number
    }
    /** @enum {string} */
    HealthState: 'known' | 'too_few' | 'not_known' | 'too_few_persons'
    /** @enum {string} */
    HolderKind: 'level' | 'role'
    HolderShown: {
      holder: components['schemas']['RightHolder']
      people: number | null
    }
    Holding: {
      id: string
      name: string
      go_to: string
      amount: components['schemas']['Money'] | null
    }
    HoldingGroup: {
      kind: components['schemas']['HoldingKind']
      total: number
      promised: number
      hidden: number
      more: boolean
      hand_over: boolean
      items: components['schemas']['Holding'][]
    }
    /** @enum {string} */
    HoldingKind:
      | 'open_case'
      | 'offered_case'
      | 'escalation'
      | 'touchpoint'
      | 'unit'
      | 'report'
      | 'stand_in'
      | 'draft'
      | 'deputy'
      | 'ask'
      | 'budget'
      | 'field_note'
      | 'article'
    Holdings: {
      person: components['schemas']['PersonShown']
      last_day: string | null
      groups: components['schemas']['HoldingGroup'][]
      running: string | null
      lead: components['schemas']['PersonShown'] | null
    }
    Holiday: {
      /** Format: date */
      day: string
      name: string
      feed: string | null
      switched_off: boolean
    }
    HolidaySwitch: {
      switched_off: boolean
    }
    Import: {
      id: string
      name: string
      source: string
      /** Format: date-time */
      created: string
      ended: string | null
      state: components['schemas']['ImportState']
      progress: components['schemas']['ImportProgress']
      cases: number
      cases_changed: number
      events: number
      duplicate_rows: number
      bad_rows: number
      first_event: string | null
      last_event: string | null
      refusal_code: string | null
      sentence: string | null
      source_id: string
      retention_months: number | null
      kept_until: string | null
    }
    ImportPage: {
      items: components['schemas']['Import'][]
      next: string | null
    }
    ImportProgress: {
      done: number
      total: number
      unit: components['schemas']['ProgressUnit']
    }
    /** @enum {string} */
    ImportState: 'waiting' | 'reading' | 'storing' | 'measuring' | 'done' | 'cancelled' | 'failed' | 'undoing' | 'undone'
    ImportedTouchpoint: {
      id: string
      name: string
      kind: components['schemas']['ChangeKind']
      fields: components['schemas']['FieldChange'][]
    }
    IntakePreview: {
      columns: components['schemas']['PreviewColumn'][]
      rows: string[][]
      rows_looked_at: number
      mapping: components['schemas']['MappingForm']
      guesses: components['schemas']['Because'][]
      shape: string
      recognised: string
      questions: components['schemas']['IntakeQuestion'][]
      bad: components['schemas']['BadRowFound'][]
      statuses: components['schemas']['PreviewStatus'][]
      toml: string
    }
    IntakePreviewWish: {
      upload: string
      mapping?: components['schemas']['MappingFormInput'] | null
    }
    IntakeQuestion: {
      code: string
      sentence: string
      options: components['schemas']['Choice'][]
    }
    IntegrationDelivery: {
      id: string
      case_id: string
      event: string
      /** Format: date-time */
      at: string
      state: components['schemas']['DeliveryState']
      attempts: number
      next_try: string | null
      tried: string | null
      status: number | null
      answer: string
    }
    Invitation: {
      email: string
      name: string
      organisation: string
    }
    Journey: {
      id: string
      name: string
      about: string
      position: number
      version: number
    }
    JourneyChange: {
      name?: string | null
      about?: string | null
      reason?: string
    }
    JourneyOnMap: {
      id: string
      name: string
      about: string
      touchpoints: components['schemas']['TouchpointOnMap'][]
      version: number
    }
    JourneyOrder: {
      journeys: string[]
      version: number
    }
    JourneyPlace: {
      position: number
      reason?: string
    }
    Journeys: {
      items: components['schemas']['Journey'][]
    }
    /** @enum {string} */
    Kind: 'complaint' | 'request' | 'question' | 'compliment'
    Knowing: {
      group: string
      answers: number
      knows: number
      knows_low: number
      knows_high: number
      unknown: number
      named_most: string
    }
    KnowledgeChannel: {
      id: string
      kind: components['schemas']['ChannelKind']
      name: string
    }
    /** @enum {string} */
    KnowledgeOutcome: 'answered' | 'made_article' | 'made_try' | 'made_defect' | 'declined'
    Known: {
      selfcheck: string
      closed: string | null
      steps: components['schemas']['StepKnown'][]
    }
    LastDay: {
      last_day: string | null
    }
    LastDayInput: {
      last_day?: string | null
    }
    LeftOut: {
      part: string
      sentence: string
    }
    Limits: {
      most_touchpoints: number
      elsewhere_percent: number
      version: number
    }
    LimitsChange: {
      most_touchpoints?: number | null
      elsewhere_percent?: number | null
    }
    Link: {
      link: string
      /** Format: date-time */
      expires: string
    }
    LiveBoard: {
      period: components['schemas']['PeriodShown']
      rows: components['schemas']['LiveRow'][]
    }
    /** @enum {string} */
    LiveBy: 'team' | 'touchpoint' | 'product' | 'vertical' | 'kind' | 'month' | 'quarter'
    LiveDefinition: {
      key: string
      name: string
      definition: string
    }
    LiveDefinitions: {
      items: components['schemas']['LiveDefinition'][]
    }
    LiveFigures: {
      satisfied: components['schemas']['Figure']
      answered: components['schemas']['Figure']
      kept_first: components['schemas']['Figure']
      kept_last: components['schemas']['Figure']
      re_promises: components['schemas']['Figure']
      dated: components['schemas']['Figure']
      updates_kept: components['schemas']['Figure']
      told_before: components['schemas']['Figure']
      put_aside: components['schemas']['Figure']
      refiled_late: components['schemas']['Figure']
      cases: number
      broken: number
      open_late: number
      moved_together: number
    }
    LiveOverview: {
      period: components['schemas']['PeriodShown']
      figures: components['schemas']['LiveFigures']
    }
    LiveRow: {
      id: string
      name: string
      figures: components['schemas']['LiveFigures']
      satisfied_shrunk: number | null
      kept_first_shrunk: number | null
    }
    Load: {
      person: components['schemas']['PersonShown']
      open: number
    }
    /** @enum {string} */
    Look: 'turnaround' | 'ftr' | 'complaints' | 'csat'
    Loop: {
      id: string
      about: components['schemas']['CaseRated']
      mark: number
      words: string
      /** Format: date-time */
      opened: string
      owner: components['schemas']['PersonShown'] | null
      closed: string | null
      closed_by: components['schemas']['PersonShown'] | null
      done: string
    }
    LoopClosed: {
      /** @description What was done, with or for the customer */
      done: string
    }
    LoopPage: {
      items: components['schemas']['Loop'][]
      next: string | null
    }
    /** @enum {string} */
    LoopState: 'none' | 'open' | 'closed'
    /** @enum {string} */
    Loops: 'open' | 'closed'
    MadeToken: {
      id: string
      token: string
      /** Format: date-time */
      expires: string
    }
    MailShown: {
      id: string
      mailbox: string | null
      /** Format: date-time */
      at: string
      fate: components['schemas']['Fate']
      why: string | null
      from: string
      subject: string
      bytes: number
      case_id: string | null
    }
    MailShownPage: {
      items: components['schemas']['MailShown'][]
      next: string | null
    }
    MailTaken: {
      case_id: string
    }
    Mailbox: {
      id: string
      name: string
      address: string
      host: string
      port: number
      security: components['schemas']['Security']
      user: string
      sign_in: components['schemas']['MailroomSignIn']
      has_secret: boolean
      folder: string
      afterwards: components['schemas']['Afterwards']
      smtp_host: string
      smtp_port: number
      smtp_security: components['schemas']['Security']
      touchpoint: string | null
      mode: components['schemas']['Mode']
      take_existing: boolean
      last_read: string | null
      trouble_code: string | null
      trouble: string | null
      version: number
    }
    MailboxChange: {
      name?: string | null
      address?: string | null
      host?: string | null
      port?: number | null
      security?: components['schemas']['Security'] | null
      user?: string | null
      sign_in?: components['schemas']['MailroomSignIn'] | null
      secret?: string | null
      folder?: string | null
      afterwards?: components['schemas']['Afterwards'] | null
      smtp_host?: string | null
      smtp_port?: number | null
      smtp_security?: components['schemas']['Security'] | null
      touchpoint?: string | null
      mode?: components['schemas']['Mode'] | null
    }
    MailboxCheck: {
      reading: components['schemas']['Tried']
      sending: components['schemas']['Tried'] | null
      mails: number
    }
    Mailboxes: {
      items: components['schemas']['Mailbox'][]
    }
    /** @enum {string} */
    MailroomSignIn: 'password' | 'token'
    /** @enum {string} */
    MailroomWay: 'waiting' | 'sent' | 'failed' | 'given_up' | 'put_again'
    Map: {
      journeys: components['schemas']['JourneyOnMap'][]
      loose: components['schemas']['TouchpointOnMap'][]
      order: number
      employees: components['schemas']['EmployeeOnMap'][]
      units: components['schemas']['UnitOnMap'][]
      products: components['schemas']['ProductOnMap'][]
      version: number
    }
    MapChange: {
      id: string
      /** Format: date-time */
      at: string
      who: string | null
      who_name: string
      kind: components['schemas']['ChangeKind']
      touchpoint: string | null
      journey: string | null
      name: string
      fields: components['schemas']['FieldChange'][]
      reason: string
      draft: string | null
    }
    MapChanges: {
      items: components['schemas']['MapChange'][]
      names: components['schemas']['NameOfId'][]
      next: string | null
    }
    MapDraft: {
      id: string
      name: string
      about: string
      state: components['schemas']['DraftState']
      /** Format: date-time */
      begun: string
      begun_by: string | null
      begun_by_name: string
      ended: string | null
      reason: string
      version: number
    }
    MapDraftPage: {
      items: components['schemas']['MapDraft'][]
      next: string | null
    }
    MapGap: {
      kind: components['schemas']['GapKind']
      subject: string
      touchpoint: components['schemas']['TouchpointShown'] | null
      person: components['schemas']['PersonShown'] | null
      sentence: string
      action: string
      go_to: string
      from: string | null
      cases: number | null
      dismissed: components['schemas']['Dismissal'] | null
    }
    MapHealth: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
      /** Format: date-time */
      as_of: string
      items: components['schemas']['TouchpointHealth'][]
    }
    MapImport: {
      rows: number
      created: number
      changed: number
      unchanged: number
      journeys: string[]
      touchpoints: components['schemas']['ImportedTouchpoint'][]
      bad_rows: number
      bad: components['schemas']['BadMapRow'][]
      names: components['schemas']['NameOfId'][]
    }
    MapPublication: {
      reason: string
    }
    MappingForm: {
      columns: {
        [key: string]: string[]
      }
      time: components['schemas']['Time']
      values: components['schemas']['Values']
      statuses: components['schemas']['StatusLists'] | null
      calendar: components['schemas']['CalendarText'] | null
    }
    MappingFormInput: {
      columns: {
        [key: string]: string[]
      }
      time?: components['schemas']['TimeInput']
      values?: components['schemas']['ValuesInput']
      statuses?: components['schemas']['StatusListsInput'] | null
      calendar?: components['schemas']['CalendarTextInput'] | null
    }
    Match: {
      touchpoint: string | null
      product: string | null
      kind: components['schemas']['Kind'] | null
      segment: string | null
      priority: number | null
      vertical: string | null
    }
    MatchInput: {
      touchpoint?: string | null
      product?: string | null
      kind?: components['schemas']['Kind'] | null
      segment?: string | null
      priority?: number | null
      vertical?: string | null
    }
    Matrix: {
      currency: string
      second_from: components['schemas']['Money']
      waiting: number
      decisions: components['schemas']['Decision'][]
      holders: components['schemas']['HolderShown'][]
      rights: components['schemas']['Right'][]
      scopes: components['schemas']['RightsScope'][]
    }
    /** @enum {string} */
    MatterState: 'done' | 'asked' | 'refused' | 'expired' | 'taken_back'
    May: {
      work: boolean
      accept: boolean
      take: boolean
      restrict: boolean
    }
    MayDecide: {
      decision: string
      kind: string
      touchpoint: string | null
      limit: components['schemas']['Money']
      lent_by: string | null
      until: string | null
      by_level: string
      by_role: string
    }
    MayI: {
      decision: components['schemas']['Decision']
      limit: components['schemas']['Money'] | null
      rule: components['schemas']['RuleShown'] | null
      above: components['schemas']['PersonAbove'][]
    }
    MayIs: {
      too_near: boolean
      currency: string
      items: components['schemas']['MayI'][]
    }
    MaySpend: {
      granted: components['schemas']['Money']
      left: components['schemas']['Money']
      held: components['schemas']['Money']
      at_once: components['schemas']['Money'] | null
      until: string | null
      waits: boolean
    }
    MayWithMatter: {
      answer: boolean
      take_back: boolean
      bring_receipt: boolean
    }
    Me: {
      id: string
      name: string
      email: string
      roles: string[]
      permissions: string[]
      language: string
      zone: string
      totp: boolean
      joined: boolean
    }
    /** @enum {string} */
    Measure:
      | 'turnaround_median'
      | 'turnaround_p90'
      | 'resolution_median'
      | 'resolution_p90'
      | 'duration_median'
      | 'duration_p90'
      | 'working_median'
      | 'first_reply_median'
      | 'orphan_median'
      | 'waiting_mean'
      | 'unasked_waits'
      | 'promise_kept'
      | 'ftr'
      | 'ftr_so_far'
      | 'fcr'
      | 'reopened'
      | 'bounced'
      | 'handoffs'
      | 'person_handoffs'
    MeasuredFigure: {
      measure: components['schemas']['Measure']
      figure: components['schemas']['Figure']
      compare: components['schemas']['Figure'] | null
      cases_query: string
    }
    MeasuresCaseRow: {
      id: string
      reference: string
      /** Format: date-time */
      opened: string
      ended: string | null
      duration_hours: number | null
      open_hours: number | null
      touchpoint: string | null
      product: string | null
      channel: string | null
      kind: string | null
      team: string | null
      status: string | null
      handoffs: number
      bounces: number
      reopened: boolean
    }
    /** @enum {string} */
    MetBy: 'told' | 'replied' | 'resolved'
    /** @enum {string} */
    Mode: 'shadow' | 'live'
    Money: {
      /** @description the amount in minor units: 1250 is 12.50 EUR */
      minor: number
      /** @description ISO 4217 code, such as EUR */
      currency: string
    }
    MoneyInput: {
      /** @description the amount in minor units: 1250 is 12.50 EUR */
      minor: number
      /** @description ISO 4217 code, such as EUR */
      currency: string
    }
    MoveShown: {
      id: string
      number: number | null
      subject: string | null
      customer: string | null
      was: string | null
      until: string | null
      is_broken: boolean
      moved_before: number
      has_address: boolean
      refused: components['schemas']['RefusalShown'] | null
    }
    MovedCases: {
      act: components['schemas']['MovedTogether']
      items: components['schemas']['CaseMoved'][]
    }
    MovedOnMap: {
      touchpoint: components['schemas']['TouchpointOnMap']
      orders: components['schemas']['OrderOnMap'][]
    }
    MovedTogether: {
      id: string
      /** Format: date-time */
      at: string
      by: components['schemas']['PersonShown'] | null
      reason: string
      moved: number
      seen: number
      broken: number
    }
    MovesPreviewed: {
      moved: number
      refused: number
      broken: number
      without_address: number
      more: boolean
      message: string | null
      items: components['schemas']['MoveShown'][]
    }
    MyAllowance: {
      granted: components['schemas']['Money']
      spent: components['schemas']['Money']
      held: components['schemas']['Money']
      left: components['schemas']['Money']
      begins: string | null
      until: string | null
      waits: boolean
      rest: components['schemas']['AllowanceRest']
      policy: components['schemas']['BudgetPolicy'] | null
      gestures: number
      customers: number
      rated: number
      satisfied: number
      reopened: number
    }
    MyBudget: {
      items: components['schemas']['MyAllowance'][]
      to_answer: number
      receipts_due: number
    }
    MyChange: {
      name?: string | null
      language?: string | null
      zone?: string | null
    }
    MyResponsibility: {
      person: components['schemas']['PersonShown']
      unit: components['schemas']['TeamShown'] | null
      level: string
      newcomer: boolean
      answers_for: components['schemas']['MyTouchpoint'][]
      deputy_at: components['schemas']['MyTouchpoint'][]
      stands_in_for: components['schemas']['MyStandIn'][]
      stand_in_for_me: components['schemas']['PersonShown'][]
      may_decide: components['schemas']['MayDecide'][]
      may_spend: components['schemas']['MaySpend'][]
      ask: components['schemas']['PersonShown'][]
      principles: components['schemas']['OurPrinciples'] | null
      card: string
    }
    MyStandIn: {
      person: components['schemas']['PersonShown']
      /** Format: date */
      from: string
      /** Format: date */
      to: string
    }
    MyTouchpoint: {
      id: string
      name: string
      journey: string
      team: components['schemas']['TeamShown'] | null
      accountable: components['schemas']['PersonShown'] | null
      deputies: components['schemas']['PersonShown'][]
      good: string
      examples: string[]
    }
    NameOfId: {
      id: string
      name: string
    }
    /** @enum {string} */
    Need: 'above_amount' | 'favours_asker' | 'loosens_rule'
    /** @enum {string} */
    Needs: 'none' | 'setup' | 'sign_in' | 'totp' | 'totp_enrolment'
    NewAbsence: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
      deputy?: string | null
    }
    NewAccessSettings: {
      totp_required_roles: string[]
      session_idle_minutes: number
      session_days: number
      local_passwords?: boolean
      oidc?: components['schemas']['NewProviderSettings'] | null
    }
    NewArticle: {
      title: string
      text: string
      language?: string
      touchpoints?: string[]
      products?: string[]
      owner?: string | null
      review_on?: string | null
    }
    NewBudgetPolicy: {
      name: string
      /** @description ISO 4217; stays as it is when the policy is changed */
      currency: string
      who?: components['schemas']['PolicyForInput']
      terms: components['schemas']['PolicyTermsInput']
      from?: string | null
      why?: string
    }
    NewCalendar: {
      name: string
      zone: string
      week: {
        [key: string]: string[]
      }
    }
    NewCase: {
      /** @description What it is about, in a few words */
      subject: string
      /** @description What the customer said or wrote */
      text?: string
      kind?: components['schemas']['Kind']
      channel?: components['schemas']['DeskChannel']
      customer?: components['schemas']['CaseCustomer']
      touchpoint?: string | null
      product?: string | null
      vertical?: string | null
      language?: string | null
      remedy?: string | null
      priority?: components['schemas']['Priority']
      earlier?: components['schemas']['EarlierContact'][]
      keep?: boolean
      restricted?: boolean
      about?: string | null
      tags?: string[]
    }
    NewCause: {
      name: string
      parent?: string | null
    }
    NewChannel: {
      kind: components['schemas']['ChannelKind']
      touchpoint?: string | null
      product?: string | null
      person?: string | null
      word?: string | null
    }
    NewChat: {
      name: string
      /** @description The chat's webhook address, never given back */
      url: string
      unit?: string | null
      format: components['schemas']['ChatFormat']
      kinds?: components['schemas']['NoticeKind'][]
      language?: string | null
    }
    NewChecklist: {
      name: string
      suits?: components['schemas']['SuitsInput']
      steps: string[]
    }
    NewConsent: {
      channel: components['schemas']['CustomersChannel']
      given?: string | null
      how: string
      until?: string | null
    }
    NewContact: {
      kind: components['schemas']['ContactKind']
      value: string
      label?: string
    }
    NewCustomer: {
      kind?: components['schemas']['CustomerKind']
      name: string
      contacts?: components['schemas']['NewContact'][]
      language?: string
      zone?: string
      segment?: string
      manager?: string | null
      care_reason?: string | null
    }
    NewDates: {
      until?: string | null
      days?: number | null
      reason: string
      message: string
    }
    NewDecision: {
      /** @description Redress is what the customer is owed, goodwill a gesture beyond it */
      kind: components['schemas']['DecisionKind']
      name: string
      about?: string
    }
    NewDelegation: {
      giver?: string | null
      taker: string
      from?: string | null
      /** Format: date-time */
      to: string
      reason: string
      decisions?: string[]
      limit?: components['schemas']['MoneyInput'] | null
    }
    NewDraft: {
      name: string
      about?: string
    }
    NewEmployee: {
      name: string
      /** Format: email */
      email: string
      unit?: string | null
      level?: string
      manager?: string | null
      zone?: string | null
      language?: components['schemas']['PeopleLanguage'] | null
      vertical?: string | null
    }
    NewFeed: {
      address: string
    }
    NewField: {
      name: string
      kind: components['schemas']['FieldKind']
      choices?: string[]
    }
    NewFund: {
      amount: components['schemas']['MoneyInput']
      reason: string
    }
    NewGesture: {
      kind: string
      amount: components['schemas']['MoneyInput']
      reason: components['schemas']['GestureReason']
      words?: string
    }
    NewGestureKind: {
      name_en: string
      name_da: string
      nature?: components['schemas']['GestureNature']
      usual?: components['schemas']['MoneyInput'] | null
    }
    NewGrant: {
      from?: string | null
      to?: string | null
      vertical?: string | null
      unit?: string | null
      employee?: string | null
      amount: components['schemas']['MoneyInput']
      reason: string
    }
    NewHandoff: {
      to?: string | null
      team?: string | null
      /** @description Why, for whoever receives it */
      reason: string
    }
    NewHandover: {
      /** @description Who gets what: a kind, or one thing of it */
      to: components['schemas']['HandoverTo'][]
      /** @description Why, for whoever receives something */
      reason: string
      last_day?: string | null
    }
    NewHoliday: {
      /** Format: date */
      day: string
      name: string
    }
    NewImport: {
      upload: string
      name: string
      mapping: components['schemas']['MappingFormInput']
      keep_names?: boolean
      keep_texts?: boolean
      retention_months?: number | null
      accept_bad_rows?: boolean
    }
    NewInvitation: {
      /** Format: email */
      email: string
      name: string
      roles: string[]
    }
    NewJourney: {
      name: string
      about?: string
      reason?: string
    }
    NewLock: {
      /** Format: date */
      before: string
    }
    NewMailbox: {
      name: string
      /**
       * Format: email
       * @description From which we write
       */
      address: string
      /** @description The IMAP server */
      host: string
      port?: number
      security?: components['schemas']['Security']
      user: string
      sign_in?: components['schemas']['MailroomSignIn']
      secret?: string | null
      folder?: string
      afterwards?: components['schemas']['Afterwards']
      smtp_host?: string
      smtp_port?: number
      smtp_security?: components['schemas']['Security']
      touchpoint?: string | null
      mode?: components['schemas']['Mode']
      take_existing?: boolean
    }
    NewMessage: {
      kind: components['schemas']['EntryKind']
      text: string
      asks?: boolean
      channel?: components['schemas']['DeskChannel'] | null
      seen?: string | null
      anyway?: boolean | null
      files?: string[]
      mentions?: string[]
    }
    NewNote: {
      /** @description Left out where there is a voice */
      text?: string
      kind?: components['schemas']['NoteKind']
      touchpoint?: string | null
      product?: string | null
      case_id?: string | null
      photo?: string | null
      voice?: string | null
    }
    NewNoteSettings: {
      working_days: number
    }
    NewPassword: {
      token: string
      password: string
    }
    NewPolicy: {
      name: string
      match: components['schemas']['Match']
      terms: components['schemas']['Terms']
      valid_from: string | null
    }
    NewPolicyInput: {
      name: string
      match?: components['schemas']['MatchInput']
      terms: components['schemas']['TermsInput']
      valid_from?: string | null
    }
    NewPrincipleComment: {
      words: string
      about?: string | null
    }
    NewPrincipleLink: {
      kind: string
      subject: string
      /** @description In what way this is what the principle means */
      sentence?: string
    }
    NewProduct: {
      name: string
      vertical?: string | null
    }
    NewPromise: {
      /** Format: date-time */
      until: string
      reason: string
      message?: string | null
    }
    NewProviderSettings: {
      issuer: string
      client_id: string
      client_secret?: string | null
      /** @description A claim of the ID token; of one inside another its path, realm_access.roles. */
      group_claim?: string
      group_roles: {
        [key: string]: string
      }
      label?: string
    }
    NewRedress: {
      kind: components['schemas']['RedressKind']
      amount: components['schemas']['MoneyInput']
      reason: components['schemas']['GestureReason']
      words?: string
    }
    NewRelation: {
      customer: string
      kind: components['schemas']['RelationKind']
    }
    NewReplay: {
      delivery?: string | null
      since?: string | null
    }
    NewSelfCheck: {
      name: string
      /** @description Steps of the customer's journey to ask about */
      steps: string[]
      /** @description Teams or units that might answer for them */
      teams: string[]
      /**
       * Format: date
       * @description The last day on which it can be answered, in your time zone
       */
      closes: string
      language: components['schemas']['SelfcheckLanguage']
      /** @description How many are asked; 0: none, else at least 5 */
      leaders_expected?: number
      leads_expected?: number
      frontline_expected?: number
    }
    NewState: {
      state: components['schemas']['DeskState']
      resolution?: string | null
      redress?: string | null
      closed_as?: components['schemas']['ClosedAs'] | null
      reason?: string | null
      verdict?: components['schemas']['VerdictInput'] | null
    }
    NewTemplate: {
      name: string
      language: string
      purpose?: components['schemas']['Purpose']
      suits?: components['schemas']['SuitsInput']
      /** @description May hold placeholders, such as {{customer.name}}: GET /template-placeholders lists them */
      text: string
      asks?: boolean
    }
    NewToken: {
      name: string
      scopes: string[]
      expires?: string | null
    }
    NewTry: {
      what: string
      /**
       * Format: date
       * @description The last day of it
       */
      until: string
      looks_at?: string | null
      touchpoint?: string | null
      look?: components['schemas']['Look'] | null
      team?: string | null
      origin?: string | null
    }
    NewUnit: {
      name: string
      parent?: string | null
      kind?: components['schemas']['UnitKind']
      lead?: string | null
    }
    NewView: {
      name: string
      query?: string
      shared?: components['schemas']['SharedWith']
      unit?: string | null
    }
    NewVisibility: {
      units?: string[]
      people?: string[]
      reason: string
    }
    NewWebhook: {
      name: string
      /** @description https://…; what is called */
      url: string
      /** @description Of GET /webhook-events; none: all there are */
      events?: string[]
    }
    News: {
      /** Format: date-time */
      at: string
      because: string[]
      note: components['schemas']['NoteRow'] | null
      article: components['schemas']['ArticleRow'] | null
    }
    NewsPage: {
      items: components['schemas']['News'][]
      next: string | null
    }
    NoteAnswer: {
      outcome: components['schemas']['KnowledgeOutcome']
      text: string
      together?: boolean
      what?: string | null
      until?: string | null
    }
    NoteFigures: {
      months: components['schemas']['AnsweredInTime'][]
      waiting: number
      late: number
    }
    NoteFile: {
      number: number
      kind: components['schemas']['FileKind']
      type: string
      bytes: number
    }
    NoteHanded: {
      to: string
      reason: string
    }
    /** @enum {string} */
    NoteKind: 'frontline' | 'shift' | 'walk' | 'mystery_visit'
    NoteMet: {
      other: string
    }
    NoteRow: {
      id: string
      kind: components['schemas']['NoteKind']
      text: string
      anonymous: boolean
      /** Format: date */
      written_on: string
      reporter: components['schemas']['PersonShown'] | null
      touchpoint: components['schemas']['TouchpointNamed'] | null
      product: components['schemas']['ProductNamed'] | null
      state: components['schemas']['NoteState']
      answerer: components['schemas']['PersonShown'] | null
      due: string | null
      is_late: boolean
      answer: string
    }
    NoteRowPage: {
      items: components['schemas']['NoteRow'][]
      next: string | null
    }
    NoteSettings: {
      working_days: number
      version: number
    }
    /** @enum {string} */
    NoteState: 'letterbox' | 'waiting' | 'answered' | 'made_article' | 'made_try' | 'made_defect' | 'declined'
    NoteStep: {
      kind: components['schemas']['StepKind']
      /** Format: date-time */
      at: string
      by: components['schemas']['PersonShown'] | null
      person: components['schemas']['PersonShown'] | null
      text: string
    }
    /** @enum {string} */
    Notes: 'to_answer' | 'mine' | 'waiting' | 'ended' | 'all'
    /** @enum {string} */
    NoticeKind:
      | 'assigned'
      | 'offered'
      | 'handoff_refused'
      | 'customer_wrote'
      | 'mentioned'
      | 'near'
      | 'broken'
      | 'escalated'
      | 'not_delivered'
      | 'reopened'
      | 'loop_to_close'
      | 'rated'
      | 'mailbox_trouble'
      | 'webhook_off'
      | 'chat_off'
      | 'moved_together'
      | 'gesture_asked'
      | 'gesture_answered'
      | 'budget_changed'
      | 'sign_asked'
      | 'try_over'
      | 'note_to_answer'
      | 'note_news'
      | 'article_due'
      | 'rights_to_answer'
      | 'rights_answered'
    Notification: {
      id: string
      kind: components['schemas']['NoticeKind']
      /** Format: date-time */
      at: string
      is_read: boolean
      sentence: string
      case_id: string | null
      number: number | null
      link: string
    }
    Notifications: {
      items: components['schemas']['Notification'][]
      next: string | null
      unread: number
    }
    /** @enum {string} */
    NotificationsWay: 'app' | 'mail' | 'digest' | 'chat' | 'none'
    Option: {
      value: string
      text: string
    }
    OrderOnMap: {
      journey: string | null
      touchpoints: string[]
      version: number
    }
    Organisation: {
      name: string
      zone: string
      currency: string
      language: string
    }
    OrganisationInput: {
      name: string
      zone: string
      currency: string
      language: string
    }
    /** @enum {string} */
    Origin: 'policy' | 'reopening' | 'update' | 'by_hand' | 'merge'
    OurPrinciple: {
      title: string
      text: string
    }
    OurPrinciples: {
      title: string
      opening: string
      items: components['schemas']['OurPrinciple'][]
    }
    OutboxCase: {
      id: string
      number: number
      subject: string
    }
    OutboxMail: {
      id: string
      state: components['schemas']['MailroomWay']
      mailbox: string
      from: string
      about: components['schemas']['OutboxCase'] | null
      recipient: string | null
      /** Format: date-time */
      made: string
      attempts: number
      next_try: string | null
      is_going: boolean
      trouble_code: string | null
      trouble: string | null
      ended: string | null
      reason: string | null
    }
    OutboxMailPage: {
      items: components['schemas']['OutboxMail'][]
      next: string | null
    }
    Overview: {
      as_of: string | null
      cases: number
      open: number
      first: string | null
      last: string | null
      period: components['schemas']['PeriodShown']
      principles: components['schemas']['Principle'][]
      trend: components['schemas']['Trend'] | null
      first_finding: unknown | null
      estimated: boolean
      counting: boolean
    }
    OwnedToken: {
      id: string
      name: string
      scopes: string[]
      /** Format: date-time */
      created: string
      /** Format: date-time */
      expires: string
      last_used: string | null
      owner: components['schemas']['TokenOwner']
    }
    OwnedTokens: {
      items: components['schemas']['OwnedToken'][]
    }
    PageSettings: {
      promises_page: boolean
      version: number
    }
    PageSettingsChange: {
      promises_page: boolean
    }
    ParentWish: {
      parent: string
    }
    /** @enum {string} */
    PartOnMap: 'accountable' | 'deputy' | 'team' | 'further_team'
    PartTaken: {
      touchpoint: string
      name: string
      part: components['schemas']['PartOnMap']
    }
    /** @enum {string} */
    Passing: 'not_at_all' | 'once' | 'on'
    Password: {
      password: string
    }
    PasswordChange: {
      current: string
      new: string
    }
    PeopleImport: {
      rows: number
      created: number
      changed: number
      units_created: number
      verticals_created: number
      bad_rows: number
      bad: components['schemas']['BadStaffRow'][]
    }
    /** @enum {string} */
    PeopleLanguage: 'en' | 'da'
    PeopleStarterWish: {
      kind: components['schemas']['StarterKind']
    }
    PeriodShown: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
    }
    PersonAbove: {
      id: string
      name: string
      limit: components['schemas']['Money']
    }
    PersonShown: {
      id: string
      name: string
    }
    PersonalData: {
      customer: components['schemas']['Customer']
      history: components['schemas']['TimelineItem'][]
      elsewhere: {
        [key: string]: unknown
      }
    }
    PersonsPart: {
      id: string
      name: string
      gains: components['schemas']['PartTaken'][]
      loses: components['schemas']['PartTaken'][]
      accountable_before: number
      accountable_after: number
    }
    /** @enum {string} */
    Place: 'website' | 'print' | 'inside_the_house'
    PlaceOnMap: {
      journey?: string | null
      position: number
      reason?: string
    }
    Placeholder: {
      name: string
      about: string
    }
    Placeholders: {
      items: components['schemas']['Placeholder'][]
    }
    PolicyEnd: {
      why: string
    }
    PolicyFor: {
      level: string
      /** @description A role of the program, such as frontline */
      role: string
      unit: string | null
      touchpoint: string | null
    }
    PolicyForInput: {
      level?: string
      /** @description A role of the program, such as frontline */
      role?: string
      unit?: string | null
      touchpoint?: string | null
    }
    PolicyList: {
      items: components['schemas']['PolicyView'][]
      built_in: components['schemas']['Terms']
    }
    PolicyNamed: {
      id: string
      number: number
      name: string
    }
    PolicySet: {
      code: string
      name: string
      about: string
      policies: components['schemas']['NewPolicy'][]
    }
    PolicySetChoice: {
      code: string
    }
    PolicySets: {
      items: components['schemas']['PolicySet'][]
    }
    PolicyTerms: {
      /** @description Minor units; 0: nothing without asking */
      most_at_once: number
      most_a_customer: number | null
      customer_period: components['schemas']['AllowancePeriod']
      allowance: number
      period: components['schemas']['AllowancePeriod']
      rest: components['schemas']['AllowanceRest']
      source: components['schemas']['AllowanceSource']
      receipt_from: number | null
      gifts: components['schemas']['GiftLimit'][]
      kinds: string[]
    }
    PolicyTermsInput: {
      /** @description Minor units; 0: nothing without asking */
      most_at_once: number
      most_a_customer?: number | null
      customer_period?: components['schemas']['AllowancePeriod']
      allowance?: number
      period?: components['schemas']['AllowancePeriod']
      rest?: components['schemas']['AllowanceRest']
      source?: components['schemas']['AllowanceSource']
      receipt_from?: number | null
      gifts?: components['schemas']['GiftLimitInput'][]
      kinds?: string[]
    }
    PolicyVersionView: {
      id: string
      number: number
      /** Format: date-time */
      valid_from: string
      match: components['schemas']['Match']
      terms: components['schemas']['Terms']
    }
    PolicyVersions: {
      items: components['schemas']['BudgetPolicy'][]
    }
    PolicyView: {
      id: string
      name: string
      retired: string | null
      versions: components['schemas']['PolicyVersionView'][]
      version: number
    }
    Preferences: {
      wishes: components['schemas']['Wish'][]
      digest_at: number
      quiet_from: number | null
      quiet_to: number | null
      alarms_in_quiet: boolean
    }
    PreferencesInput: {
      wishes: components['schemas']['WishInput'][]
      digest_at?: number
      quiet_from?: number | null
      quiet_to?: number | null
      alarms_in_quiet?: boolean
    }
    PreviewColumn: {
      name: string
      samples: string[]
      distinct: number
      empty_share: number
    }
    PreviewStatus: {
      status: string
      events: number
      class: string
    }
    Previewed: {
      open: number
      moved: number
      looked_at: number
      earlier: number
      later: number
      overdue_at_once: number
      examples: components['schemas']['PreviewedMove'][]
    }
    PreviewedMove: {
      case: string
      from: string
      to: string
      due_before: string | null
      due_after: string | null
    }
    Principle: {
      key: components['schemas']['PrincipleKey']
      state: components['schemas']['PrincipleState']
      figures: components['schemas']['MeasuredFigure'][]
      needs_code: string | null
    }
    PrincipleComment: {
      id: string
      about: string | null
      by: string
      mine: boolean
      words: string
      /** Format: date-time */
      at: string
      settled: string | null
    }
    PrincipleCommentPage: {
      items: components['schemas']['PrincipleComment'][]
      next: string | null
    }
    PrincipleHeading: {
      language: string
      title: string
      opening: string
    }
    PrincipleHeadingInput: {
      language: string
      title?: string
      opening?: string
    }
    PrincipleItem: {
      id: string
      words: components['schemas']['PrincipleWording'][]
    }
    /** @enum {string} */
    PrincipleKey: 'proactive' | 'transparent' | 'right_first_time' | 'quick'
    PrincipleLink: {
      id: string
      principle: string
      title: string
      kind: string
      subject: string
      words: string
      address: string
      by: string
      mine: boolean
      sentence: string
      /** Format: date-time */
      at: string
    }
    PrincipleLinkPage: {
      items: components['schemas']['PrincipleLink'][]
      next: string | null
    }
    PrincipleLinks: {
      items: components['schemas']['PrincipleLink'][]
    }
    PrincipleSettings: {
      on_promises_page: boolean
      version: number
    }
    PrincipleSettingsChange: {
      on_promises_page: boolean
    }
    PrincipleSigner: {
      id: string
      name: string
      signed_at: string | null
    }
    /** @enum {string} */
    PrincipleState: 'known' | 'not_known'
    PrincipleText: {
      id: string
      number: number | null
      state: components['schemas']['TextState']
      headings: components['schemas']['PrincipleHeading'][]
      items: components['schemas']['PrincipleItem'][]
      signers: components['schemas']['PrincipleSigner'][]
      /** Format: date-time */
      begun: string
      /** Format: date-time */
      changed: string
      begun_by: string
      changed_by: string
      published: string | null
      superseded: string | null
      published_by: string | null
      comments: number
      asks_me: boolean
      version: number
    }
    PrincipleTextPage: {
      items: components['schemas']['PrincipleText'][]
      next: string | null
    }
    PrincipleTextWish: {
      starter?: boolean
    }
    PrincipleUse: {
      principle: string
      count: number
      or_more: boolean
    }
    PrincipleUses: {
      items: components['schemas']['PrincipleUse'][]
    }
    PrincipleWording: {
      language: string
      title: string
      text: string
    }
    PrincipleWordingInput: {
      language: string
      title?: string
      text?: string
    }
    PrincipleWritten: {
      id?: string | null
      words: components['schemas']['PrincipleWordingInput'][]
    }
    PrinciplesNow: {
      in_force: components['schemas']['PrincipleText'] | null
      next: components['schemas']['PrincipleText'] | null
    }
    PrinciplesWritten: {
      headings?: components['schemas']['PrincipleHeadingInput'][]
      /** @description In their order. One with an id goes on under it; one without is new */
      items: components['schemas']['PrincipleWritten'][]
    }
    /** @enum {string} */
    Priority: 'low' | 'normal' | 'high' | 'urgent'
    Problem: {
      type: string
      title: string
      status: number
      code: string
      detail: string
      errors: components['schemas']['FieldFault'][]
      current: unknown
    }
    Product: {
      id: string
      name: string
      vertical: string | null
      version: number
    }
    ProductChange: {
      name?: string | null
      vertical?: string | null
    }
    ProductNamed: {
      id: string
      name: string
    }
    ProductOnMap: {
      id: string
      name: string
    }
    ProductPage: {
      items: components['schemas']['Product'][]
      next: string | null
    }
    /** @enum {string} */
    ProgressUnit: 'bytes' | 'cases'
    PromiseStanding: {
      number: number
      about: components['schemas']['Target']
      /** Format: date-time */
      until: string
      /** Format: date-time */
      told: string
      origin: components['schemas']['Origin']
      outcome: components['schemas']['PromisesOutcome']
      settled: string | null
      told_before_broken: boolean
      reason: string
      act: string | null
      together: number
    }
    /** @enum {string} */
    PromisesOutcome: 'open' | 'kept' | 'broken' | 're_promised' | 'dropped' | 'taken_back'
    PromisesPreview: {
      policy?: string | null
      draft?: components['schemas']['NewPolicyInput'] | null
    }
    ProviderButton: {
      enabled: boolean
      label: string
    }
    ProviderSettings: {
      issuer: string
      client_id: string
      has_secret: boolean
      group_claim: string
      group_roles: {
        [key: string]: string
      }
      label: string
    }
    /** @enum {string} */
    Purpose:
      | 'other'
      | 'acknowledgement'
      | 'holding'
      | 'question'
      | 'repromise'
      | 'apology'
      | 'resolution'
      | 'final_response'
      | 'goodwill'
      | 'forwarded'
    QuestionResult: {
      question: string
      step: string | null
      title: string
      options: components['schemas']['Option'][]
      groups: {
        [key: string]: {
          [key: string]: components['schemas']['AboutShare']
        }
      }
      agreement: {
        [key: string]: number
      }
    }
    Questionnaire: {
      name: string
      group: components['schemas']['Group']
      language: components['schemas']['SelfcheckLanguage']
      steps: string[]
      questions: components['schemas']['SelfcheckQuestion'][]
    }
    /** @enum {string} */
    RaisedBy: 'time' | 'customer' | 'employee'
    Rating: {
      id: string
      about: components['schemas']['CaseRated']
      mark: number
      words: string
      /** Format: date-time */
      resolved: string
      /** Format: date-time */
      rated: string
      kind: components['schemas']['Kind']
      team: components['schemas']['TeamShown'] | null
      touchpoint: components['schemas']['TouchpointShown'] | null
      loop: components['schemas']['LoopState']
    }
    RatingPage: {
      items: components['schemas']['Rating'][]
      next: string | null
    }
    ReRating: {
      job: string
    }
    ReadMarks: {
      ids?: string[]
    }
    Reason: {
      reason: string
    }
    RedressBooked: {
      reference: string
    }
    /** @enum {string} */
    RedressKind: 'refund' | 'fee_returned' | 'correction' | 'compensation' | 'interest'
    RedressList: {
      items: components['schemas']['EmpowermentRedress'][]
    }
    RefusalShown: {
      code: string
      sentence: string
      field: string
    }
    RegisterEntry: {
      id: string
      number: number
      subject: string
      product: string
      cause: string
      /** Format: date-time */
      received: string
      closed: string | null
      state: components['schemas']['DeskState']
      deadline: string | null
      within_deadline: boolean | null
      verdict: components['schemas']['Verdict'] | null
      redress: string
    }
    RegisterEntryPage: {
      items: components['schemas']['RegisterEntry'][]
      next: string | null
    }
    RegisterPeriod: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
    }
    RegisterRow: {
      product: string
      cause: string
      counts: components['schemas']['ComplaintCounts']
    }
    Relation: {
      id: string
      employee: components['schemas']['RightsPersonNamed']
      customer: string | null
      customer_name: string
      kind: components['schemas']['RelationKind']
      /** Format: date-time */
      declared: string
      withdrawn: string | null
    }
    /** @enum {string} */
    RelationKind: 'myself' | 'family' | 'household' | 'own_business' | 'board_or_second_job' | 'close_friend' | 'other'
    RelationPage: {
      items: components['schemas']['Relation'][]
      next: string | null
    }
    Replayed: {
      deliveries: number
    }
    Restriction: {
      named?: string[]
      reason: string
    }
    Right: {
      id: string
      cell: components['schemas']['RightCell']
      limit: components['schemas']['Money']
      passing: components['schemas']['Passing']
      /** Format: date-time */
      from: string
      to: string | null
      begun_by: string
    }
    RightCell: {
      decision: string
      holder: components['schemas']['RightHolder']
      touchpoint: string | null
      unit: string | null
    }
    RightCellInput: {
      decision: string
      holder: components['schemas']['RightHolderInput']
      touchpoint?: string | null
      unit?: string | null
    }
    RightHolder: {
      kind: components['schemas']['HolderKind']
      name: string
    }
    RightHolderInput: {
      kind: components['schemas']['HolderKind']
      name: string
    }
    RightStanding: {
      limit: number
      passing: components['schemas']['Passing']
    }
    RightsChange: {
      id: string
      /** Format: date-time */
      asked: string
      asked_by: components['schemas']['RightsPersonNamed']
      why: string
      state: components['schemas']['ChangeState']
      needs: components['schemas']['Need'][]
      lines: components['schemas']['ChangeLine'][]
      second_from: components['schemas']['Money'] | null
      answered: string | null
      answered_by: components['schemas']['RightsPersonNamed'] | null
      answer: string
      is_mine: boolean
      may_answer: boolean
      version: number
    }
    RightsChangePage: {
      items: components['schemas']['RightsChange'][]
      next: string | null
    }
    RightsChanges: {
      items: components['schemas']['RightsChange'][]
    }
    RightsPersonNamed: {
      name: string
      employee: string | null
    }
    RightsPreview: {
      lines: components['schemas']['ChangeLine'][]
      needs: components['schemas']['Need'][]
      people_up: number
      people_down: number
    }
    RightsScope: {
      touchpoint: string | null
      unit: string | null
      rights: number
    }
    RuleShown: {
      right: string
      holder: components['schemas']['RightHolder']
      touchpoint: string | null
      unit: string | null
      /** Format: date-time */
      from: string
      through: string | null
      lent_by: string
    }
    Rung: {
      share: number
      to: components['schemas']['RungTo']
    }
    RungInput: {
      share: number
      to?: components['schemas']['RungTo']
    }
    /** @enum {string} */
    RungTo: 'lead' | 'touchpoint'
    ScoreRow: {
      id: string
      name: string
      cases: number
      figures: {
        [key: string]: components['schemas']['Figure']
      }
      compare: {
        [key: string]: components['schemas']['Figure']
      } | null
      cases_query: string
    }
    Scoreboard: {
      as_of: string | null
      dimension: components['schemas']['Dimension']
      measures: components['schemas']['Measure'][]
      rows: components['schemas']['ScoreRow'][]
      rows_total: number
      next: string | null
      overall: {
        [key: string]: components['schemas']['Figure']
      }
      estimated: boolean
    }
    /** @enum {string} */
    Security: 'tls' | 'starttls' | 'none'
    Segments: {
      items: string[]
    }
    SelfCheck: {
      id: string
      name: string
      steps: string[]
      teams: string[]
      language: components['schemas']['SelfcheckLanguage']
      state: components['schemas']['SelfcheckState']
      /** Format: date */
      closes: string
      links: {
        [key: string]: string
      }
      expected: {
        [key: string]: number
      }
      participation: {
        [key: string]: number | null
      } | null
      result: components['schemas']['SelfCheckResult'] | null
    }
    SelfCheckLine: {
      id: string
      name: string
      steps: string[]
      state: components['schemas']['SelfcheckState']
      /** Format: date */
      closes: string
    }
    SelfCheckLinePage: {
      items: components['schemas']['SelfCheckLine'][]
      next: string | null
    }
    SelfCheckResult: {
      groups: components['schemas']['GroupResult'][]
      gaps: components['schemas']['Gap'][]
      questions: components['schemas']['QuestionResult'][]
      texts: components['schemas']['GroupTexts'][]
      how_counted: string
    }
    /** @enum {string} */
    SelfcheckLanguage: 'en' | 'da'
    SelfcheckQuestion: {
      key: string
      kind: components['schemas']['SelfcheckQuestionKind']
      step: string | null
      text: string
      options: components['schemas']['Option'][]
    }
    /** @enum {string} */
    SelfcheckQuestionKind: 'choice' | 'case' | 'text'
    /** @enum {string} */
    SelfcheckState: 'open' | 'closed'
    SessionRow: {
      id: string
      /** Format: date-time */
      created: string
      /** Format: date-time */
      last_seen: string
      agent: string
      current: boolean
    }
    SessionRows: {
      items: components['schemas']['SessionRow'][]
    }
    SessionView: {
      signed_in: boolean
      needs: components['schemas']['Needs']
      csrf: string
      me: components['schemas']['Me'] | null
      organisation: components['schemas']['Organisation'] | null
      oidc: components['schemas']['ProviderButton']
      passwords: boolean
      has_history: boolean
      has_selfcheck: boolean
    }
    SetCause: {
      code: string
      name: string
    }
    SetCauses: {
      code: string
      name: string
      below: components['schemas']['SetCause'][]
    }
    SetDecision: {
      code: string
      kind: components['schemas']['DecisionKind']
      name: string
      about: string
      limits: components['schemas']['SetLimits']
      at: components['schemas']['SetLimitsAt'][]
    }
    SetJourney: {
      code: string
      name: string
      about: string
      touchpoints: components['schemas']['SetTouchpoint'][]
    }
    SetLimits: {
      frontline: number
      lead: number
      vertical_head: number
    }
    SetLimitsAt: {
      touchpoint: string
      limits: components['schemas']['SetLimits']
    }
    SetText: {
      code: string
      purpose: components['schemas']['Purpose']
      name: string
      kinds: components['schemas']['Kind'][]
      touchpoints: string[]
      asks: boolean
      text: string
    }
    SetTouchpoint: {
      code: string
      name: string
      good: string
      examples: string[]
      decision_level: string
      decisions: string[]
    }
    SetUp: {
      token: string
      name: string
      /** Format: email */
      email: string
      password: string
      organisation: components['schemas']['OrganisationInput']
    }
    /** @enum {string} */
    SharedWith: 'nobody' | 'unit' | 'everyone'
    /** @enum {string} */
    Shown: 'open' | 'dismissed' | 'all'
    /** @enum {string} */
    SignalRule: 'outside' | 'eight_one_side' | 'two_of_three' | 'four_of_five'
    SignersWish: {
      employees: string[]
    }
    Similar: {
      articles: components['schemas']['SimilarArticle'][]
      notes: components['schemas']['SimilarNote'][]
      cases: components['schemas']['SimilarCase'][]
    }
    SimilarArticle: {
      id: string
      title: string
      beginning: string
      nearness: number
    }
    SimilarCase: {
      one: components['schemas']['CaseNamed']
      nearness: number
    }
    SimilarNote: {
      row: components['schemas']['NoteRow']
      nearness: number
    }
    SimilarWish: {
      text: string
    }
    /** @enum {string} */
    Sort: 'time_left' | 'newest' | 'updated'
    Source: {
      id: string
      name: string
      keep_names: boolean
      keep_texts: boolean
      retention_months: number | null
      version: number
    }
    SourceChange: {
      retention_months?: number | null
    }
    SourcePage: {
      items: components['schemas']['Source'][]
      next: string | null
    }
    SplitWish: {
      entries: string[]
      subject: string
      kind?: components['schemas']['Kind'] | null
      touchpoint?: string | null
      keep?: boolean
    }
    Standing: {
      policy: string
      why: string[]
      targets: components['schemas']['TargetStanding'][]
      promises: components['schemas']['PromiseStanding'][]
      deadlines: components['schemas']['DeadlineStanding'][]
      paused_since: string | null
      promised: string | null
      first_promised: string | null
      round: number
    }
    Started: {
      units: number
      verticals: number
      products: number
    }
    /** @enum {string} */
    StarterKind: 'bank' | 'insurer' | 'municipality' | 'software_vendor' | 'retailer'
    StarterRightsWish: {
      language: string
    }
    StarterSet: {
      name: string
      about: string
      journeys: components['schemas']['SetJourney'][]
      causes: components['schemas']['SetCauses'][]
      decisions: components['schemas']['SetDecision'][]
      texts: components['schemas']['SetText'][]
    }
    StarterSetBegun: {
      map: components['schemas']['BegunMap'] | null
      causes: components['schemas']['BegunCauses'] | null
      rights: components['schemas']['BegunRights'] | null
      rights_later: number
      texts: components['schemas']['BegunTexts'] | null
      left_out: components['schemas']['LeftOut'][]
    }
    StarterSetRow: {
      code: string
      name: string
      about: string
      journeys: number
      touchpoints: number
      causes: number
      decisions: number
      texts: number
    }
    StarterSetRows: {
      items: components['schemas']['StarterSetRow'][]
      languages: string[]
    }
    StarterSetShown: {
      code: string
      set: components['schemas']['StarterSet']
      unit: components['schemas']['Money']
      is_map_empty: boolean
    }
    StarterSetWish: {
      language: string
      map?: boolean
      causes?: boolean
      rights?: boolean
      texts?: boolean
    }
    StatusLists: {
      done: string[]
      working: string[]
      waiting: string[]
    }
    StatusListsInput: {
      done?: string[]
      working?: string[]
      waiting?: string[]
    }
    /** @enum {string} */
    Step:
      | 'none'
      | 'opened'
      | 'earlier_contact'
      | 'changed'
      | 'offered'
      | 'accepted'
      | 'refused'
      | 'withdrawn'
      | 'lapsed'
      | 'taken'
      | 'state_changed'
      | 'already_answered'
      | 'promised'
      | 'repromised'
      | 'escalated'
      | 'settled'
      | 'resolved'
      | 'reopened'
      | 'confirmed'
      | 'closed'
      | 'merged'
      | 'unmerged'
      | 'restricted'
      | 'unrestricted'
      | 'followed_up'
      | 'taken_back'
      | 'not_delivered'
      | 'escalation_answered'
      | 'split_off'
      | 'split_from'
      | 'put_under'
      | 'taken_out'
      | 'child_added'
      | 'child_left'
      | 'adopted'
      | 'promise_taken_back'
    /** @enum {string} */
    StepKind: 'landed' | 'handed' | 'climbed' | 'ended' | 'met' | 'published'
    StepKnown: {
      step: string
      touchpoint: components['schemas']['TouchpointShown'] | null
      team: components['schemas']['TeamShown'] | null
      asked: boolean
      groups: components['schemas']['Knowing'][]
    }
    StepShown: {
      name: string
      link: string
      done: boolean
    }
    StepTicked: {
      done: boolean
    }
    StepsShown: {
      items: components['schemas']['StepShown'][]
    }
    SuggestWish: {
      subject?: string
      text?: string
    }
    SuggestedKind: {
      kind: components['schemas']['Kind']
      share: number
    }
    SuggestedProduct: {
      id: string
      name: string
      share: number
    }
    SuggestedTouchpoint: {
      id: string
      name: string
      share: number
    }
    Suggestions: {
      kind: components['schemas']['SuggestedKind'] | null
      touchpoint: components['schemas']['SuggestedTouchpoint'] | null
      product: components['schemas']['SuggestedProduct'] | null
      similar: components['schemas']['DeskCaseRow'][]
    }
    Suits: {
      kinds: components['schemas']['Kind'][]
      touchpoints: string[]
    }
    SuitsInput: {
      kinds?: components['schemas']['Kind'][]
      touchpoints?: string[]
    }
    /** @enum {string} */
    Sureness: 'sure' | 'likely' | 'guess'
    /** @enum {string} */
    Target: 'acknowledge' | 'first_reply' | 'next_update' | 'resolve'
    TargetStanding: {
      target: components['schemas']['Target']
      state: components['schemas']['TargetState']
      due: string | null
      used: number
      total: number
      late: boolean
    }
    /** @enum {string} */
    TargetState: 'running' | 'paused' | 'met' | 'missed' | 'ended'
    TargetTerm: {
      minutes: number
      promised: boolean
    }
    TargetTermInput: {
      minutes: number
      promised?: boolean
    }
    TeamCases: {
      name: string
      cases: number
    }
    TeamShown: {
      id: string
      name: string
    }
    Template: {
      id: string
      name: string
      language: string
      purpose: components['schemas']['Purpose']
      suits: components['schemas']['Suits']
      text: string
      asks: boolean
      number: number
      /** Format: date-time */
      changed: string
      retired: string | null
      version: number
    }
    TemplateList: {
      items: components['schemas']['Template'][]
    }
    TemplateOffered: {
      ready: components['schemas']['Template']
      fits: boolean
    }
    TemplatePage: {
      items: components['schemas']['Template'][]
      next: string | null
    }
    TemplateVersion: {
      number: number
      /** Format: date-time */
      made: string
      name: string
      purpose: components['schemas']['Purpose']
      suits: components['schemas']['Suits']
      text: string
      asks: boolean
    }
    TemplateVersionPage: {
      items: components['schemas']['TemplateVersion'][]
      next: string | null
    }
    TemplatesOffered: {
      items: components['schemas']['TemplateOffered'][]
    }
    TemplatesPreview: {
      text: string
      missing: string[]
      gaps: string[]
      asks: boolean
    }
    TemplatesPreviewWish: {
      ready?: string | null
      text?: string | null
      language?: string | null
    }
    TemplatesStarterWish: {
      language: string
    }
    Terms: {
      calendar: string | null
      acknowledge: components['schemas']['TargetTerm'] | null
      first_reply: components['schemas']['TargetTerm'] | null
      next_update: components['schemas']['TargetTerm'] | null
      resolve: components['schemas']['TargetTerm'] | null
      deadlines: components['schemas']['DeadlineTerm'][]
      warnings: components['schemas']['Warning'][]
      ladder: components['schemas']['Rung'][]
    }
    TermsInput: {
      calendar?: string | null
      acknowledge?: components['schemas']['TargetTermInput'] | null
      first_reply?: components['schemas']['TargetTermInput'] | null
      next_update?: components['schemas']['TargetTermInput'] | null
      resolve?: components['schemas']['TargetTermInput'] | null
      deadlines?: components['schemas']['DeadlineTermInput'][]
      warnings?: components['schemas']['WarningInput'][]
      ladder?: components['schemas']['RungInput'][]
    }
    Testimonial: {
      id: string
      text: string
      name: string
      places: components['schemas']['Place'][]
      language: string
      /** Format: date-time */
      given: string
      /** Format: date-time */
      expires: string
      withdrawn: string | null
      usable: boolean
    }
    TestimonialPage: {
      items: components['schemas']['Testimonial'][]
      next: string | null
    }
    /** @enum {string} */
    TextState: 'draft' | 'signing' | 'published' | 'dropped'
    Time: {
      zone: string
      format: string
    }
    TimeInput: {
      zone?: string
      format?: string
    }
    Timeline: {
      items: components['schemas']['TimelineItem'][]
    }
    TimelineItem: {
      /** Format: date-time */
      at: string
      what: string
      text: string
      address: string
    }
    /** @enum {string} */
    To: 'owner' | 'lead' | 'head'
    Today: {
      mine: components['schemas']['DeskCaseRow'][]
      mine_total: number
      offered: components['schemas']['DeskCaseRow'][]
      answered: components['schemas']['DeskCaseRow'][]
      drafts: components['schemas']['DeskCaseRow'][]
      mentions: components['schemas']['DeskCaseRow'][]
      leads: boolean
      breaking: components['schemas']['DeskCaseRow'][]
      unaccepted: components['schemas']['DeskCaseRow'][]
      escalated: components['schemas']['DeskCaseRow'][]
      load: components['schemas']['Load'][]
      together: components['schemas']['MovedTogether'][]
    }
    Token: {
      id: string
      name: string
      scopes: string[]
      /** Format: date-time */
      created: string
      /** Format: date-time */
      expires: string
      last_used: string | null
    }
    TokenOwner: {
      id: string
      name: string
      email: string
    }
    Tokens: {
      items: components['schemas']['Token'][]
    }
    /** @enum {string} */
    TotalIs: 'exact' | 'at_least'
    TotpSecret: {
      secret: string
      uri: string
      qr_svg: string
    }
    Touchpoint: {
      id: string
      name: string
      team: string | null
      accountable: string | null
      on_form: boolean
      version: number
    }
    TouchpointEdit: {
      name?: string | null
      team?: string | null
      accountable?: string | null
      on_form?: boolean | null
      further_teams?: string[] | null
      deputies?: string[] | null
      products?: string[] | null
      decision_level?: string | null
      good?: string | null
      examples?: string[] | null
      reason?: string
    }
    TouchpointForm: {
      name: string
      team?: string | null
      accountable?: string | null
      on_form?: boolean
      journey?: string | null
      further_teams?: string[]
      deputies?: string[]
      products?: string[]
      decision_level?: string
      good?: string
      examples?: string[]
      reason?: string
    }
    TouchpointHealth: {
      touchpoint: string
      complaints: number | null
      turnaround: components['schemas']['HealthFigure']
      ftr: components['schemas']['HealthFigure']
      csat: components['schemas']['HealthFigure']
      cases_query: string
    }
    TouchpointNamed: {
      id: string
      name: string
    }
    TouchpointOnMap: {
      id: string
      name: string
      team: string | null
      accountable: string | null
      on_form: boolean
      journey: string | null
      position: number
      further_teams: string[]
      deputies: string[]
      products: string[]
      decision_level: string
      good: string
      examples: string[]
      version: number
    }
    TouchpointPage: {
      items: components['schemas']['Touchpoint'][]
      next: string | null
    }
    TouchpointShown: {
      id: string
      name: string
    }
    /** @enum {string} */
    TouchpointsSheetFormat: 'csv' | 'xlsx'
    Trend: {
      measure: components['schemas']['Measure']
      points: components['schemas']['ChartPoint'][]
    }
    Tried: {
      works: boolean
      code: string
      sentence: string
      field: string | null
    }
    Try: {
      id: string
      what: string
      looks_at: string
      state: components['schemas']['TryState']
      /** Format: date */
      begun: string
      /** Format: date */
      until: string
      ended: string | null
      starter: components['schemas']['TryPerson']
      team: components['schemas']['TryTeam'] | null
      touchpoint: components['schemas']['TryTouchpoint'] | null
      look: components['schemas']['Look'] | null
      learned: string | null
      learned_at: string | null
      origin: components['schemas']['TryOrigin'] | null
      copies: number
      from_note: boolean
      may_change: boolean
      version: number
    }
    TryChange: {
      what?: string | null
      until?: string | null
      looks_at?: string | null
      touchpoint?: string | null
      look?: components['schemas']['Look'] | null
      team?: string | null
    }
    TryChart: {
      look: components['schemas']['Look']
      weeks: components['schemas']['TryWeek'][]
      centre: number | null
      lower: number | null
      upper: number | null
      baseline: number
      too_few: boolean
    }
    TryCharts: {
      /** Format: date */
      begun: string
      charts: components['schemas']['TryChart'][]
    }
    TryLearned: {
      learned: string
    }
    TryOrigin: {
      id: string
      what: string
      team: components['schemas']['TryTeam'] | null
    }
    TryPage: {
      items: components['schemas']['Try'][]
      next: string | null
    }
    TryPerson: {
      id: string
      name: string
    }
    /** @enum {string} */
    TryState: 'running' | 'ended' | 'learned'
    TryTeam: {
      id: string
      name: string
    }
    TryTouchpoint: {
      id: string
      name: string
    }
    TryWeek: {
      /** Format: date */
      from: string
      /** Format: date */
      to: string
      value: number | null
      n: number
      cases_query: string
    }
    Unit: {
      id: string
      parent: string | null
      name: string
      kind: components['schemas']['UnitKind']
      lead: string | null
      employees: number
      version: number
    }
    UnitBudget: {
      unit: components['schemas']['TeamShown']
      few: boolean
      items: components['schemas']['UnitMoney'][]
      gestures: number | null
      customers: number | null
      receipts_due: number
    }
    UnitChange: {
      name?: string | null
      parent?: string | null
      kind?: components['schemas']['UnitKind'] | null
      lead?: string | null
    }
    /** @enum {string} */
    UnitKind: 'unit' | 'partner'
    UnitMoney: {
      currency: string
      own: components['schemas']['Money'] | null
      granted: components['schemas']['Money'] | null
      spent: components['schemas']['Money'] | null
      held: components['schemas']['Money'] | null
      left: components['schemas']['Money'] | null
    }
    UnitNamed: {
      id: string
      name: string
    }
    UnitOnMap: {
      id: string
      name: string
      kind: components['schemas']['UnitKind']
    }
    UnitPage: {
      items: components['schemas']['Unit'][]
      next: string | null
    }
    UnitsPart: {
      id: string
      name: string
      gains: components['schemas']['PartTaken'][]
      loses: components['schemas']['PartTaken'][]
    }
    UnusedAuthorities: {
      items: components['schemas']['UnusedAuthority'][]
    }
    UnusedAuthority: {
      unit: components['schemas']['TeamShown']
      few: boolean
      granted: number
      given: number
      currency: string
      gestures: number
      climbed: number
      could: number
    }
    /** @enum {string} */
    Upheld: 'upheld' | 'partly' | 'not_upheld'
    UploadInfo: {
      id: string
      files: components['schemas']['UploadedFileInfo'][]
    }
    UploadedFileInfo: {
      name: string
      size: number
      format: string
    }
    User: {
      id: string
      name: string
      email: string
      roles: string[]
      disabled: boolean
      totp: boolean
      last_seen: string | null
      version: number
    }
    UserChange: {
      roles?: string[] | null
      disabled?: boolean | null
    }
    Users: {
      items: components['schemas']['User'][]
    }
    Values: {
      empty: string[]
    }
    ValuesInput: {
      empty: string[]
    }
    Verdict: {
      upheld: components['schemas']['Upheld'] | null
      redress: components['schemas']['DeskRedress'] | null
      amount: components['schemas']['Money'] | null
    }
    VerdictInput: {
      upheld?: components['schemas']['Upheld'] | null
      redress?: components['schemas']['DeskRedress'] | null
      amount?: components['schemas']['MoneyInput'] | null
    }
    VersionView: {
      /** Format: date */
      from: string
      zone: string
      week: {
        [key: string]: string[]
      }
    }
    Vertical: {
      id: string
      name: string
      version: number
    }
    VerticalForm: {
      name: string
    }
    VerticalPage: {
      items: components['schemas']['Vertical'][]
      next: string | null
    }
    ViewOrder: {
      views: string[]
      opens?: string | null
    }
    VisibleTo: {
      units: components['schemas']['UnitNamed'][]
      people: components['schemas']['CustomersPersonNamed'][]
      reason: string
      /** Format: date-time */
      at: string
    }
    WaitRow: {
      status: string
      class: string
      events: number
      cases: number
      mean_hours: number | null
      median_hours: number | null
      total_days: number
      cases_query: string
    }
    Waits: {
      rows: components['schemas']['WaitRow'][]
    }
    Warning: {
      share: number
      to: components['schemas']['To']
    }
    WarningInput: {
      share: number
      to?: components['schemas']['To']
    }
    Webhook: {
      id: string
      name: string
      url: string
      events: string[]
      is_on: boolean
      failing_since: string | null
      switched_off: string | null
      waiting: number
      /** Format: date-time */
      made: string
      version: number
    }
    WebhookChange: {
      name?: string | null
      url?: string | null
      events?: string[] | null
      is_on?: boolean | null
    }
    WebhookEvents: {
      items: string[]
    }
    WebhookPage: {
      items: components['schemas']['Webhook'][]
      next: string | null
    }
    WebhookSecret: {
      id: string
      secret: string
    }
    WebhookTried: {
      works: boolean
      status: number | null
      answer: string
      code: string
      sentence: string
    }
    /** @enum {string} */
    Which: 'open' | 'ended' | 'all'
    /** @enum {string} */
    WhichDelegations: 'mine' | 'all'
    Wish: {
      kind: components['schemas']['NoticeKind']
      way: components['schemas']['NotificationsWay']
    }
    WishInput: {
      kind: components['schemas']['NoticeKind']
      way: components['schemas']['NotificationsWay']
    }
    WishedChange: {
      why: string
      lines: components['schemas']['WishedLine'][]
    }
    WishedLine: {
      cell: components['schemas']['RightCellInput']
      /** @description ISO 4217 code, such as EUR */
      currency: string
      limit?: number | null
      passing?: components['schemas']['Passing']
    }
    WishedSecond: {
      why: string
      from: components['schemas']['MoneyInput']
    }
    Year: {
      days: components['schemas']['YearDay'][]
      business_days: number
      minutes: number
    }
    YearDay: {
      /** Format: date */
      day: string
      minutes: number
      holiday: string
    }
    YearWish: {
      calendar?: string | null
      zone: string
      week: {
        [key: string]: string[]
      }
      year: number
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type AboutCase = components['schemas']['AboutCase']
export type AboutShare = components['schemas']['AboutShare']
export type Absence = components['schemas']['Absence']
export type Absences = components['schemas']['Absences']
export type Acceptance = components['schemas']['Acceptance']
export type AccessSettings = components['schemas']['AccessSettings']
export type AccessSignIn = components['schemas']['AccessSignIn']
export type AccountKind = components['schemas']['AccountKind']
export type ActKind = components['schemas']['ActKind']
export type AdoptionWish = components['schemas']['AdoptionWish']
export type Afterwards = components['schemas']['Afterwards']
export type AllowancePeriod = components['schemas']['AllowancePeriod']
export type AllowanceRest = components['schemas']['AllowanceRest']
export type AllowanceSource = components['schemas']['AllowanceSource']
export type Allowed = components['schemas']['Allowed']
export type AnonymousNote = components['schemas']['AnonymousNote']
export type AnonymousTaken = components['schemas']['AnonymousTaken']
export type AnsweredInTime = components['schemas']['AnsweredInTime']
export type Answers = components['schemas']['Answers']
export type Article = components['schemas']['Article']
export type ArticleHelped = components['schemas']['ArticleHelped']
export type ArticleReview = components['schemas']['ArticleReview']
export type ArticleRow = components['schemas']['ArticleRow']
export type ArticleRowPage = components['schemas']['ArticleRowPage']
export type ArticleState = components['schemas']['ArticleState']
export type ArticleStateWish = components['schemas']['ArticleStateWish']
export type ArticleVersion = components['schemas']['ArticleVersion']
export type ArticleVersions = components['schemas']['ArticleVersions']
export type AskAnswer = components['schemas']['AskAnswer']
export type AskEnd = components['schemas']['AskEnd']
export type AskLink = components['schemas']['AskLink']
export type AskLinkAnswer = components['schemas']['AskLinkAnswer']
export type AskShown = components['schemas']['AskShown']
export type AskStep = components['schemas']['AskStep']
export type Asks = components['schemas']['Asks']
export type Association = components['schemas']['Association']
export type BadCustomerRow = components['schemas']['BadCustomerRow']
export type BadMapRow = components['schemas']['BadMapRow']
export type BadRowFound = components['schemas']['BadRowFound']
export type BadRowFoundPage = components['schemas']['BadRowFoundPage']
export type BadStaffRow = components['schemas']['BadStaffRow']
export type Because = components['schemas']['Because']
export type BegunCauses = components['schemas']['BegunCauses']
export type BegunMap = components['schemas']['BegunMap']
export type BegunRights = components['schemas']['BegunRights']
export type BegunTexts = components['schemas']['BegunTexts']
export type Behind = components['schemas']['Behind']
export type Beyond = components['schemas']['Beyond']
export type BouncePair = components['schemas']['BouncePair']
export type Bounces = components['schemas']['Bounces']
export type BudgetAccount = components['schemas']['BudgetAccount']
export type BudgetAccountPage = components['schemas']['BudgetAccountPage']
export type BudgetAct = components['schemas']['BudgetAct']
export type BudgetActPage = components['schemas']['BudgetActPage']
export type BudgetLock = components['schemas']['BudgetLock']
export type BudgetLockPage = components['schemas']['BudgetLockPage']
export type BudgetPeriod = components['schemas']['BudgetPeriod']
export type BudgetPeriods = components['schemas']['BudgetPeriods']
export type BudgetPolicies = components['schemas']['BudgetPolicies']
export type BudgetPolicy = components['schemas']['BudgetPolicy']
export type BudgetUnits = components['schemas']['BudgetUnits']
export type BulkAct = components['schemas']['BulkAct']
export type BulkDone = components['schemas']['BulkDone']
export type BulkOutcome = components['schemas']['BulkOutcome']
export type BulkUndone = components['schemas']['BulkUndone']
export type BulkWish = components['schemas']['BulkWish']
export type BulkWith = components['schemas']['BulkWith']
export type By = components['schemas']['By']
export type Calendar = components['schemas']['Calendar']
export type CalendarChange = components['schemas']['CalendarChange']
export type CalendarList = components['schemas']['CalendarList']
export type CalendarText = components['schemas']['CalendarText']
export type CalendarTextInput = components['schemas']['CalendarTextInput']
export type CaseAtDesk = components['schemas']['CaseAtDesk']
export type CaseBegun = components['schemas']['CaseBegun']
export type CaseBehind = components['schemas']['CaseBehind']
export type CaseBehindPage = components['schemas']['CaseBehindPage']
export type CaseChange = components['schemas']['CaseChange']
export type CaseChecklist = components['schemas']['CaseChecklist']
export type CaseChecklists = components['schemas']['CaseChecklists']
export type CaseCustomer = components['schemas']['CaseCustomer']
export type CaseEvent = components['schemas']['CaseEvent']
export type CaseFeedback = components['schemas']['CaseFeedback']
export type CaseFeedbackList = components['schemas']['CaseFeedbackList']
export type CaseListView = components['schemas']['CaseListView']
export type CaseListViews = components['schemas']['CaseListViews']
export type CaseMoved = components['schemas']['CaseMoved']
export type CaseNamed = components['schemas']['CaseNamed']
export type CaseOutcome = components['schemas']['CaseOutcome']
export type CasePage = components['schemas']['CasePage']
export type CaseQuery = components['schemas']['CaseQuery']
export type CaseRated = components['schemas']['CaseRated']
export type CaseRowPage = components['schemas']['CaseRowPage']
export type CaseShown = components['schemas']['CaseShown']
export type CaseStep = components['schemas']['CaseStep']
export type CaseSubject = components['schemas']['CaseSubject']
export type Cause = components['schemas']['Cause']
export type CauseChange = components['schemas']['CauseChange']
export type Causes = components['schemas']['Causes']
export type ChangeAnswer = components['schemas']['ChangeAnswer']
export type ChangeKind = components['schemas']['ChangeKind']
export type ChangeLine = components['schemas']['ChangeLine']
export type ChangeState = components['schemas']['ChangeState']
export type ChannelKind = components['schemas']['ChannelKind']
export type Channels = components['schemas']['Channels']
export type Chart = components['schemas']['Chart']
export type ChartPoint = components['schemas']['ChartPoint']
export type ChartSignal = components['schemas']['ChartSignal']
export type ChartVerdict = components['schemas']['ChartVerdict']
export type Chat = components['schemas']['Chat']
export type ChatChange = components['schemas']['ChatChange']
export type ChatFormat = components['schemas']['ChatFormat']
export type ChatTried = components['schemas']['ChatTried']
export type Chats = components['schemas']['Chats']
export type Checklist = components['schemas']['Checklist']
export type ChecklistPage = components['schemas']['ChecklistPage']
export type ChecklistWish = components['schemas']['ChecklistWish']
export type Choice = components['schemas']['Choice']
export type ClosedAs = components['schemas']['ClosedAs']
export type Code = components['schemas']['Code']
export type CommentSettled = components['schemas']['CommentSettled']
export type ComparedJourney = components['schemas']['ComparedJourney']
export type ComparedTouchpoint = components['schemas']['ComparedTouchpoint']
export type ComplaintCounts = components['schemas']['ComplaintCounts']
export type ComplaintsReturn = components['schemas']['ComplaintsReturn']
export type Consent = components['schemas']['Consent']
export type Contact = components['schemas']['Contact']
export type ContactKind = components['schemas']['ContactKind']
export type Correction = components['schemas']['Correction']
export type Customer = components['schemas']['Customer']
export type CustomerCard = components['schemas']['CustomerCard']
export type CustomerChange = components['schemas']['CustomerChange']
export type CustomerField = components['schemas']['CustomerField']
export type CustomerFields = components['schemas']['CustomerFields']
export type CustomerImport = components['schemas']['CustomerImport']
export type CustomerKind = components['schemas']['CustomerKind']
export type CustomerRow = components['schemas']['CustomerRow']
export type CustomerRowPage = components['schemas']['CustomerRowPage']
export type CustomerSettings = components['schemas']['CustomerSettings']
export type CustomerSettingsChange = components['schemas']['CustomerSettingsChange']
export type CustomerShown = components['schemas']['CustomerShown']
export type CustomersChannel = components['schemas']['CustomersChannel']
export type CustomersMergeWish = components['schemas']['CustomersMergeWish']
export type CustomersPersonNamed = components['schemas']['CustomersPersonNamed']
export type CustomersSheetFormat = components['schemas']['CustomersSheetFormat']
export type Days = components['schemas']['Days']
export type DeadlineStanding = components['schemas']['DeadlineStanding']
export type DeadlineState = components['schemas']['DeadlineState']
export type DeadlineTerm = components['schemas']['DeadlineTerm']
export type DeadlineTermInput = components['schemas']['DeadlineTermInput']
export type Decision = components['schemas']['Decision']
export type DecisionChange = components['schemas']['DecisionChange']
export type DecisionKind = components['schemas']['DecisionKind']
export type DecisionPage = components['schemas']['DecisionPage']
export type Definition = components['schemas']['Definition']
export type Delegation = components['schemas']['Delegation']
export type DelegationPage = components['schemas']['DelegationPage']
export type DeliveryPage = components['schemas']['DeliveryPage']
export type DeliveryState = components['schemas']['DeliveryState']
export type DeskCaseRow = components['schemas']['DeskCaseRow']
export type DeskChannel = components['schemas']['DeskChannel']
export type DeskDelivery = components['schemas']['DeskDelivery']
export type DeskMergeWish = components['schemas']['DeskMergeWish']
export type DeskRedress = components['schemas']['DeskRedress']
export type DeskState = components['schemas']['DeskState']
export type DiagnosisPeriod = components['schemas']['DiagnosisPeriod']
export type DiagnosisProgress = components['schemas']['DiagnosisProgress']
export type DiagnosisShown = components['schemas']['DiagnosisShown']
export type DiagnosisState = components['schemas']['DiagnosisState']
export type Digest = components['schemas']['Digest']
export type DigestInput = components['schemas']['DigestInput']
export type Dimension = components['schemas']['Dimension']
export type DimensionValue = components['schemas']['DimensionValue']
export type DimensionValues = components['schemas']['DimensionValues']
export type Direction = components['schemas']['Direction']
export type Dismissal = components['schemas']['Dismissal']
export type DismissalForm = components['schemas']['DismissalForm']
export type DraftComparison = components['schemas']['DraftComparison']
export type DraftEdited = components['schemas']['DraftEdited']
export type DraftForm = components['schemas']['DraftForm']
export type DraftMap = components['schemas']['DraftMap']
export type DraftShown = components['schemas']['DraftShown']
export type DraftState = components['schemas']['DraftState']
export type EarlierContact = components['schemas']['EarlierContact']
export type Effort = components['schemas']['Effort']
export type Employee = components['schemas']['Employee']
export type EmployeeChange = components['schemas']['EmployeeChange']
export type EmployeeOnMap = components['schemas']['EmployeeOnMap']
export type EmployeePage = components['schemas']['EmployeePage']
export type EmpowermentQuestionKind = components['schemas']['EmpowermentQuestionKind']
export type EmpowermentRedress = components['schemas']['EmpowermentRedress']
export type Entry = components['schemas']['Entry']
export type EntryKind = components['schemas']['EntryKind']
export type EntryWritten = components['schemas']['EntryWritten']
export type Escalation = components['schemas']['Escalation']
export type EscalationAnswer = components['schemas']['EscalationAnswer']
export type Experts = components['schemas']['Experts']
export type FairnessQuestion = components['schemas']['FairnessQuestion']
export type FairnessQuestions = components['schemas']['FairnessQuestions']
export type Fate = components['schemas']['Fate']
export type Feed = components['schemas']['Feed']
export type FeedbackSettings = components['schemas']['FeedbackSettings']
export type FeedbackSettingsChange = components['schemas']['FeedbackSettingsChange']
export type FieldChange = components['schemas']['FieldChange']
export type FieldFault = components['schemas']['FieldFault']
export type FieldKind = components['schemas']['FieldKind']
export type FieldNote = components['schemas']['FieldNote']
export type Figure = components['schemas']['Figure']
export type FigureState = components['schemas']['FigureState']
export type FigureUnit = components['schemas']['FigureUnit']
export type FileKind = components['schemas']['FileKind']
export type FileShown = components['schemas']['FileShown']
export type FilesBrought = components['schemas']['FilesBrought']
export type FinanceNumber = components['schemas']['FinanceNumber']
export type FinanceNumberInput = components['schemas']['FinanceNumberInput']
export type FinanceNumbers = components['schemas']['FinanceNumbers']
export type FinanceNumbersForm = components['schemas']['FinanceNumbersForm']
export type FindingChange = components['schemas']['FindingChange']
export type FindingOwner = components['schemas']['FindingOwner']
export type FindingShown = components['schemas']['FindingShown']
export type FindingState = components['schemas']['FindingState']
export type Followed = components['schemas']['Followed']
export type Following = components['schemas']['Following']
export type Found = components['schemas']['Found']
export type FoundCases = components['schemas']['FoundCases']
export type FoundList = components['schemas']['FoundList']
export type Gain = components['schemas']['Gain']
export type Gap = components['schemas']['Gap']
export type GapCase = components['schemas']['GapCase']
export type GapCasePage = components['schemas']['GapCasePage']
export type GapCount = components['schemas']['GapCount']
export type GapKind = components['schemas']['GapKind']
export type GapPage = components['schemas']['GapPage']
export type Gesture = components['schemas']['Gesture']
export type GestureEffects = components['schemas']['GestureEffects']
export type GestureKind = components['schemas']['GestureKind']
export type GestureKinds = components['schemas']['GestureKinds']
export type GestureNature = components['schemas']['GestureNature']
export type GestureOptions = components['schemas']['GestureOptions']
export type GesturePage = components['schemas']['GesturePage']
export type GestureReason = components['schemas']['GestureReason']
export type GestureSettings = components['schemas']['GestureSettings']
export type GestureSettingsChange = components['schemas']['GestureSettingsChange']
export type GiftLimit = components['schemas']['GiftLimit']
export type GiftLimitInput = components['schemas']['GiftLimitInput']
export type Given = components['schemas']['Given']
export type GivingUp = components['schemas']['GivingUp']
export type Group = components['schemas']['Group']
export type GroupResult = components['schemas']['GroupResult']
export type GroupState = components['schemas']['GroupState']
export type GroupTexts = components['schemas']['GroupTexts']
export type HandoffAnswer = components['schemas']['HandoffAnswer']
export type HandoffAnswered = components['schemas']['HandoffAnswered']
export type HandoffShown = components['schemas']['HandoffShown']
export type Handover = components['schemas']['Handover']
export type HandoverLeft = components['schemas']['HandoverLeft']
export type HandoverState = components['schemas']['HandoverState']
export type HandoverTo = components['schemas']['HandoverTo']
export type HealthFigure = components['schemas']['HealthFigure']
export type HealthState = components['schemas']['HealthState']
export type HolderKind = components['schemas']['HolderKind']
export type HolderShown = components['schemas']['HolderShown']
export type Holding = components['schemas']['Holding']
export type HoldingGroup = components['schemas']['HoldingGroup']
export type HoldingKind = components['schemas']['HoldingKind']
export type Holdings = components['schemas']['Holdings']
export type Holiday = components['schemas']['Holiday']
export type HolidaySwitch = components['schemas']['HolidaySwitch']
export type Import = components['schemas']['Import']
export type ImportPage = components['schemas']['ImportPage']
export type ImportProgress = components['schemas']['ImportProgress']
export type ImportState = components['schemas']['ImportState']
export type ImportedTouchpoint = components['schemas']['ImportedTouchpoint']
export type IntakePreview = components['schemas']['IntakePreview']
export type IntakePreviewWish = components['schemas']['IntakePreviewWish']
export type IntakeQuestion = components['schemas']['IntakeQuestion']
export type IntegrationDelivery = components['schemas']['IntegrationDelivery']
export type Invitation = components['schemas']['Invitation']
export type Journey = components['schemas']['Journey']
export type JourneyChange = components['schemas']['JourneyChange']
export type JourneyOnMap = components['schemas']['JourneyOnMap']
export type JourneyOrder = components['schemas']['JourneyOrder']
export type JourneyPlace = components['schemas']['JourneyPlace']
export type Journeys = components['schemas']['Journeys']
export type Kind = components['schemas']['Kind']
export type Knowing = components['schemas']['Knowing']
export type KnowledgeChannel = components['schemas']['KnowledgeChannel']
export type KnowledgeOutcome = components['schemas']['KnowledgeOutcome']
export type Known = components['schemas']['Known']
export type LastDay = components['schemas']['LastDay']
export type LastDayInput = components['schemas']['LastDayInput']
export type LeftOut = components['schemas']['LeftOut']
export type Limits = components['schemas']['Limits']
export type LimitsChange = components['schemas']['LimitsChange']
export type Link = components['schemas']['Link']
export type LiveBoard = components['schemas']['LiveBoard']
export type LiveBy = components['schemas']['LiveBy']
export type LiveDefinition = components['schemas']['LiveDefinition']
export type LiveDefinitions = components['schemas']['LiveDefinitions']
export type LiveFigures = components['schemas']['LiveFigures']
export type LiveOverview = components['schemas']['LiveOverview']
export type LiveRow = components['schemas']['LiveRow']
export type Load = components['schemas']['Load']
export type Look = components['schemas']['Look']
export type Loop = components['schemas']['Loop']
export type LoopClosed = components['schemas']['LoopClosed']
export type LoopPage = components['schemas']['LoopPage']
export type LoopState = components['schemas']['LoopState']
export type Loops = components['schemas']['Loops']
export type MadeToken = components['schemas']['MadeToken']
export type MailShown = components['schemas']['MailShown']
export type MailShownPage = components['schemas']['MailShownPage']
export type MailTaken = components['schemas']['MailTaken']
export type Mailbox = components['schemas']['Mailbox']
export type MailboxChange = components['schemas']['MailboxChange']
export type MailboxCheck = components['schemas']['MailboxCheck']
export type Mailboxes = components['schemas']['Mailboxes']
export type MailroomSignIn = components['schemas']['MailroomSignIn']
export type MailroomWay = components['schemas']['MailroomWay']
export type Map = components['schemas']['Map']
export type MapChange = components['schemas']['MapChange']
export type MapChanges = components['schemas']['MapChanges']
export type MapDraft = components['schemas']['MapDraft']
export type MapDraftPage = components['schemas']['MapDraftPage']
export type MapGap = components['schemas']['MapGap']
export type MapHealth = components['schemas']['MapHealth']
export type MapImport = components['schemas']['MapImport']
export type MapPublication = components['schemas']['MapPublication']
export type MappingForm = components['schemas']['MappingForm']
export type MappingFormInput = components['schemas']['MappingFormInput']
export type Match = components['schemas']['Match']
export type MatchInput = components['schemas']['MatchInput']
export type Matrix = components['schemas']['Matrix']
export type MatterState = components['schemas']['MatterState']
export type May = components['schemas']['May']
export type MayDecide = components['schemas']['MayDecide']
export type MayI = components['schemas']['MayI']
export type MayIs = components['schemas']['MayIs']
export type MaySpend = components['schemas']['MaySpend']
export type MayWithMatter = components['schemas']['MayWithMatter']
export type Me = components['schemas']['Me']
export type Measure = components['schemas']['Measure']
export type MeasuredFigure = components['schemas']['MeasuredFigure']
export type MeasuresCaseRow = components['schemas']['MeasuresCaseRow']
export type MetBy = components['schemas']['MetBy']
export type Mode = components['schemas']['Mode']
export type Money = components['schemas']['Money']
export type MoneyInput = components['schemas']['MoneyInput']
export type MoveShown = components['schemas']['MoveShown']
export type MovedCases = components['schemas']['MovedCases']
export type MovedOnMap = components['schemas']['MovedOnMap']
export type MovedTogether = components['schemas']['MovedTogether']
export type MovesPreviewed = components['schemas']['MovesPreviewed']
export type MyAllowance = components['schemas']['MyAllowance']
export type MyBudget = components['schemas']['MyBudget']
export type MyChange = components['schemas']['MyChange']
export type MyResponsibility = components['schemas']['MyResponsibility']
export type MyStandIn = components['schemas']['MyStandIn']
export type MyTouchpoint = components['schemas']['MyTouchpoint']
export type NameOfId = components['schemas']['NameOfId']
export type Need = components['schemas']['Need']
export type Needs = components['schemas']['Needs']
export type NewAbsence = components['schemas']['NewAbsence']
export type NewAccessSettings = components['schemas']['NewAccessSettings']
export type NewArticle = components['schemas']['NewArticle']
export type NewBudgetPolicy = components['schemas']['NewBudgetPolicy']
export type NewCalendar = components['schemas']['NewCalendar']
export type NewCase = components['schemas']['NewCase']
export type NewCause = components['schemas']['NewCause']
export type NewChannel = components['schemas']['NewChannel']
export type NewChat = components['schemas']['NewChat']
export type NewChecklist = components['schemas']['NewChecklist']
export type NewConsent = components['schemas']['NewConsent']
export type NewContact = components['schemas']['NewContact']
export type NewCustomer = components['schemas']['NewCustomer']
export type NewDates = components['schemas']['NewDates']
export type NewDecision = components['schemas']['NewDecision']
export type NewDelegation = components['schemas']['NewDelegation']
export type NewDraft = components['schemas']['NewDraft']
export type NewEmployee = components['schemas']['NewEmployee']
export type NewFeed = components['schemas']['NewFeed']
export type NewField = components['schemas']['NewField']
export type NewFund = components['schemas']['NewFund']
export type NewGesture = components['schemas']['NewGesture']
export type NewGestureKind = components['schemas']['NewGestureKind']
export type NewGrant = components['schemas']['NewGrant']
export type NewHandoff = components['schemas']['NewHandoff']
export type NewHandover = components['schemas']['NewHandover']
export type NewHoliday = components['schemas']['NewHoliday']
export type NewImport = components['schemas']['NewImport']
export type NewInvitation = components['schemas']['NewInvitation']
export type NewJourney = components['schemas']['NewJourney']
export type NewLock = components['schemas']['NewLock']
export type NewMailbox = components['schemas']['NewMailbox']
export type NewMessage = components['schemas']['NewMessage']
export type NewNote = components['schemas']['NewNote']
export type NewNoteSettings = components['schemas']['NewNoteSettings']
export type NewPassword = components['schemas']['NewPassword']
export type NewPolicy = components['schemas']['NewPolicy']
export type NewPolicyInput = components['schemas']['NewPolicyInput']
export type NewPrincipleComment = components['schemas']['NewPrincipleComment']
export type NewPrincipleLink = components['schemas']['NewPrincipleLink']
export type NewProduct = components['schemas']['NewProduct']
export type NewPromise = components['schemas']['NewPromise']
export type NewProviderSettings = components['schemas']['NewProviderSettings']
export type NewRedress = components['schemas']['NewRedress']
export type NewRelation = components['schemas']['NewRelation']
export type NewReplay = components['schemas']['NewReplay']
export type NewSelfCheck = components['schemas']['NewSelfCheck']
export type NewState = components['schemas']['NewState']
export type NewTemplate = components['schemas']['NewTemplate']
export type NewToken = components['schemas']['NewToken']
export type NewTry = components['schemas']['NewTry']
export type NewUnit = components['schemas']['NewUnit']
export type NewView = components['schemas']['NewView']
export type NewVisibility = components['schemas']['NewVisibility']
export type NewWebhook = components['schemas']['NewWebhook']
export type News = components['schemas']['News']
export type NewsPage = components['schemas']['NewsPage']
export type NoteAnswer = components['schemas']['NoteAnswer']
export type NoteFigures = components['schemas']['NoteFigures']
export type NoteFile = components['schemas']['NoteFile']
export type NoteHanded = components['schemas']['NoteHanded']
export type NoteKind = components['schemas']['NoteKind']
export type NoteMet = components['schemas']['NoteMet']
export type NoteRow = components['schemas']['NoteRow']
export type NoteRowPage = components['schemas']['NoteRowPage']
export type NoteSettings = components['schemas']['NoteSettings']
export type NoteState = components['schemas']['NoteState']
export type NoteStep = components['schemas']['NoteStep']
export type Notes = components['schemas']['Notes']
export type NoticeKind = components['schemas']['NoticeKind']
export type Notification = components['schemas']['Notification']
export type Notifications = components['schemas']['Notifications']
export type NotificationsWay = components['schemas']['NotificationsWay']
export type Option = components['schemas']['Option']
export type OrderOnMap = components['schemas']['OrderOnMap']
export type Organisation = components['schemas']['Organisation']
export type OrganisationInput = components['schemas']['OrganisationInput']
export type Origin = components['schemas']['Origin']
export type OurPrinciple = components['schemas']['OurPrinciple']
export type OurPrinciples = components['schemas']['OurPrinciples']
export type OutboxCase = components['schemas']['OutboxCase']
export type OutboxMail = components['schemas']['OutboxMail']
export type OutboxMailPage = components['schemas']['OutboxMailPage']
export type Overview = components['schemas']['Overview']
export type OwnedToken = components['schemas']['OwnedToken']
export type OwnedTokens = components['schemas']['OwnedTokens']
export type PageSettings = components['schemas']['PageSettings']
export type PageSettingsChange = components['schemas']['PageSettingsChange']
export type ParentWish = components['schemas']['ParentWish']
export type PartOnMap = components['schemas']['PartOnMap']
export type PartTaken = components['schemas']['PartTaken']
export type Passing = components['schemas']['Passing']
export type Password = components['schemas']['Password']
export type PasswordChange = components['schemas']['PasswordChange']
export type PeopleImport = components['schemas']['PeopleImport']
export type PeopleLanguage = components['schemas']['PeopleLanguage']
export type PeopleStarterWish = components['schemas']['PeopleStarterWish']
export type PeriodShown = components['schemas']['PeriodShown']
export type PersonAbove = components['schemas']['PersonAbove']
export type PersonShown = components['schemas']['PersonShown']
export type PersonalData = components['schemas']['PersonalData']
export type PersonsPart = components['schemas']['PersonsPart']
export type Place = components['schemas']['Place']
export type PlaceOnMap = components['schemas']['PlaceOnMap']
export type Placeholder = components['schemas']['Placeholder']
export type Placeholders = components['schemas']['Placeholders']
export type PolicyEnd = components['schemas']['PolicyEnd']
export type PolicyFor = components['schemas']['PolicyFor']
export type PolicyForInput = components['schemas']['PolicyForInput']
export type PolicyList = components['schemas']['PolicyList']
export type PolicyNamed = components['schemas']['PolicyNamed']
export type PolicySet = components['schemas']['PolicySet']
export type PolicySetChoice = components['schemas']['PolicySetChoice']
export type PolicySets = components['schemas']['PolicySets']
export type PolicyTerms = components['schemas']['PolicyTerms']
export type PolicyTermsInput = components['schemas']['PolicyTermsInput']
export type PolicyVersionView = components['schemas']['PolicyVersionView']
export type PolicyVersions = components['schemas']['PolicyVersions']
export type PolicyView = components['schemas']['PolicyView']
export type Preferences = components['schemas']['Preferences']
export type PreferencesInput = components['schemas']['PreferencesInput']
export type PreviewColumn = components['schemas']['PreviewColumn']
export type PreviewStatus = components['schemas']['PreviewStatus']
export type Previewed = components['schemas']['Previewed']
export type PreviewedMove = components['schemas']['PreviewedMove']
export type Principle = components['schemas']['Principle']
export type PrincipleComment = components['schemas']['PrincipleComment']
export type PrincipleCommentPage = components['schemas']['PrincipleCommentPage']
export type PrincipleHeading = components['schemas']['PrincipleHeading']
export type PrincipleHeadingInput = components['schemas']['PrincipleHeadingInput']
export type PrincipleItem = components['schemas']['PrincipleItem']
export type PrincipleKey = components['schemas']['PrincipleKey']
export type PrincipleLink = components['schemas']['PrincipleLink']
export type PrincipleLinkPage = components['schemas']['PrincipleLinkPage']
export type PrincipleLinks = components['schemas']['PrincipleLinks']
export type PrincipleSettings = components['schemas']['PrincipleSettings']
export type PrincipleSettingsChange = components['schemas']['PrincipleSettingsChange']
export type PrincipleSigner = components['schemas']['PrincipleSigner']
export type PrincipleState = components['schemas']['PrincipleState']
export type PrincipleText = components['schemas']['PrincipleText']
export type PrincipleTextPage = components['schemas']['PrincipleTextPage']
export type PrincipleTextWish = components['schemas']['PrincipleTextWish']
export type PrincipleUse = components['schemas']['PrincipleUse']
export type PrincipleUses = components['schemas']['PrincipleUses']
export type PrincipleWording = components['schemas']['PrincipleWording']
export type PrincipleWordingInput = components['schemas']['PrincipleWordingInput']
export type PrincipleWritten = components['schemas']['PrincipleWritten']
export type PrinciplesNow = components['schemas']['PrinciplesNow']
export type PrinciplesWritten = components['schemas']['PrinciplesWritten']
export type Priority = components['schemas']['Priority']
export type Problem = components['schemas']['Problem']
export type Product = components['schemas']['Product']
export type ProductChange = components['schemas']['ProductChange']
export type ProductNamed = components['schemas']['ProductNamed']
export type ProductOnMap = components['schemas']['ProductOnMap']
export type ProductPage = components['schemas']['ProductPage']
export type ProgressUnit = components['schemas']['ProgressUnit']
export type PromiseStanding = components['schemas']['PromiseStanding']
export type PromisesOutcome = components['schemas']['PromisesOutcome']
export type PromisesPreview = components['schemas']['PromisesPreview']
export type ProviderButton = components['schemas']['ProviderButton']
export type ProviderSettings = components['schemas']['ProviderSettings']
export type Purpose = components['schemas']['Purpose']
export type QuestionResult = components['schemas']['QuestionResult']
export type Questionnaire = components['schemas']['Questionnaire']
export type RaisedBy = components['schemas']['RaisedBy']
export type Rating = components['schemas']['Rating']
export type RatingPage = components['schemas']['RatingPage']
export type ReRating = components['schemas']['ReRating']
export type ReadMarks = components['schemas']['ReadMarks']
export type Reason = components['schemas']['Reason']
export type RedressBooked = components['schemas']['RedressBooked']
export type RedressKind = components['schemas']['RedressKind']
export type RedressList = components['schemas']['RedressList']
export type RefusalShown = components['schemas']['RefusalShown']
export type RegisterEntry = components['schemas']['RegisterEntry']
export type RegisterEntryPage = components['schemas']['RegisterEntryPage']
export type RegisterPeriod = components['schemas']['RegisterPeriod']
export type RegisterRow = components['schemas']['RegisterRow']
export type Relation = components['schemas']['Relation']
export type RelationKind = components['schemas']['RelationKind']
export type RelationPage = components['schemas']['RelationPage']
export type Replayed = components['schemas']['Replayed']
export type Restriction = components['schemas']['Restriction']
export type Right = components['schemas']['Right']
export type RightCell = components['schemas']['RightCell']
export type RightCellInput = components['schemas']['RightCellInput']
export type RightHolder = components['schemas']['RightHolder']
export type RightHolderInput = components['schemas']['RightHolderInput']
export type RightStanding = components['schemas']['RightStanding']
export type RightsChange = components['schemas']['RightsChange']
export type RightsChangePage = components['schemas']['RightsChangePage']
export type RightsChanges = components['schemas']['RightsChanges']
export type RightsPersonNamed = components['schemas']['RightsPersonNamed']
export type RightsPreview = components['schemas']['RightsPreview']
export type RightsScope = components['schemas']['RightsScope']
export type RuleShown = components['schemas']['RuleShown']
export type Rung = components['schemas']['Rung']
export type RungInput = components['schemas']['RungInput']
export type RungTo = components['schemas']['RungTo']
export type ScoreRow = components['schemas']['ScoreRow']
export type Scoreboard = components['schemas']['Scoreboard']
export type Security = components['schemas']['Security']
export type Segments = components['schemas']['Segments']
export type SelfCheck = components['schemas']['SelfCheck']
export type SelfCheckLine = components['schemas']['SelfCheckLine']
export type SelfCheckLinePage = components['schemas']['SelfCheckLinePage']
export type SelfCheckResult = components['schemas']['SelfCheckResult']
export type SelfcheckLanguage = components['schemas']['SelfcheckLanguage']
export type SelfcheckQuestion = components['schemas']['SelfcheckQuestion']
export type SelfcheckQuestionKind = components['schemas']['SelfcheckQuestionKind']
export type SelfcheckState = components['schemas']['SelfcheckState']
export type SessionRow = components['schemas']['SessionRow']
export type SessionRows = components['schemas']['SessionRows']
export type SessionView = components['schemas']['SessionView']
export type SetCause = components['schemas']['SetCause']
export type SetCauses = components['schemas']['SetCauses']
export type SetDecision = components['schemas']['SetDecision']
export type SetJourney = components['schemas']['SetJourney']
export type SetLimits = components['schemas']['SetLimits']
export type SetLimitsAt = components['schemas']['SetLimitsAt']
export type SetText = components['schemas']['SetText']
export type SetTouchpoint = components['schemas']['SetTouchpoint']
export type SetUp = components['schemas']['SetUp']
export type SharedWith = components['schemas']['SharedWith']
export type Shown = components['schemas']['Shown']
export type SignalRule = components['schemas']['SignalRule']
export type SignersWish = components['schemas']['SignersWish']
export type Similar = components['schemas']['Similar']
export type SimilarArticle = components['schemas']['SimilarArticle']
export type SimilarCase = components['schemas']['SimilarCase']
export type SimilarNote = components['schemas']['SimilarNote']
export type SimilarWish = components['schemas']['SimilarWish']
export type Sort = components['schemas']['Sort']
export type Source = components['schemas']['Source']
export type SourceChange = components['schemas']['SourceChange']
export type SourcePage = components['schemas']['SourcePage']
export type SplitWish = components['schemas']['SplitWish']
export type Standing = components['schemas']['Standing']
export type Started = components['schemas']['Started']
export type StarterKind = components['schemas']['StarterKind']
export type StarterRightsWish = components['schemas']['StarterRightsWish']
export type StarterSet = components['schemas']['StarterSet']
export type StarterSetBegun = components['schemas']['StarterSetBegun']
export type StarterSetRow = components['schemas']['StarterSetRow']
export type StarterSetRows = components['schemas']['StarterSetRows']
export type StarterSetShown = components['schemas']['StarterSetShown']
export type StarterSetWish = components['schemas']['StarterSetWish']
export type StatusLists = components['schemas']['StatusLists']
export type StatusListsInput = components['schemas']['StatusListsInput']
export type Step = components['schemas']['Step']
export type StepKind = components['schemas']['StepKind']
export type StepKnown = components['schemas']['StepKnown']
export type StepShown = components['schemas']['StepShown']
export type StepTicked = components['schemas']['StepTicked']
export type StepsShown = components['schemas']['StepsShown']
export type SuggestWish = components['schemas']['SuggestWish']
export type SuggestedKind = components['schemas']['SuggestedKind']
export type SuggestedProduct = components['schemas']['SuggestedProduct']
export type SuggestedTouchpoint = components['schemas']['SuggestedTouchpoint']
export type Suggestions = components['schemas']['Suggestions']
export type Suits = components['schemas']['Suits']
export type SuitsInput = components['schemas']['SuitsInput']
export type Sureness = components['schemas']['Sureness']
export type Target = components['schemas']['Target']
export type TargetStanding = components['schemas']['TargetStanding']
export type TargetState = components['schemas']['TargetState']
export type TargetTerm = components['schemas']['TargetTerm']
export type TargetTermInput = components['schemas']['TargetTermInput']
export type TeamCases = components['schemas']['TeamCases']
export type TeamShown = components['schemas']['TeamShown']
export type Template = components['schemas']['Template']
export type TemplateList = components['schemas']['TemplateList']
export type TemplateOffered = components['schemas']['TemplateOffered']
export type TemplatePage = components['schemas']['TemplatePage']
export type TemplateVersion = components['schemas']['TemplateVersion']
export type TemplateVersionPage = components['schemas']['TemplateVersionPage']
export type TemplatesOffered = components['schemas']['TemplatesOffered']
export type TemplatesPreview = components['schemas']['TemplatesPreview']
export type TemplatesPreviewWish = components['schemas']['TemplatesPreviewWish']
export type TemplatesStarterWish = components['schemas']['TemplatesStarterWish']
export type Terms = components['schemas']['Terms']
export type TermsInput = components['schemas']['TermsInput']
export type Testimonial = components['schemas']['Testimonial']
export type TestimonialPage = components['schemas']['TestimonialPage']
export type TextState = components['schemas']['TextState']
export type Time = components['schemas']['Time']
export type TimeInput = components['schemas']['TimeInput']
export type Timeline = components['schemas']['Timeline']
export type TimelineItem = components['schemas']['TimelineItem']
export type To = components['schemas']['To']
export type Today = components['schemas']['Today']
export type Token = components['schemas']['Token']
export type TokenOwner = components['schemas']['TokenOwner']
export type Tokens = components['schemas']['Tokens']
export type TotalIs = components['schemas']['TotalIs']
export type TotpSecret = components['schemas']['TotpSecret']
export type Touchpoint = components['schemas']['Touchpoint']
export type TouchpointEdit = components['schemas']['TouchpointEdit']
export type TouchpointForm = components['schemas']['TouchpointForm']
export type TouchpointHealth = components['schemas']['TouchpointHealth']
export type TouchpointNamed = components['schemas']['TouchpointNamed']
export type TouchpointOnMap = components['schemas']['TouchpointOnMap']
export type TouchpointPage = components['schemas']['TouchpointPage']
export type TouchpointShown = components['schemas']['TouchpointShown']
export type TouchpointsSheetFormat = components['schemas']['TouchpointsSheetFormat']
export type Trend = components['schemas']['Trend']
export type Tried = components['schemas']['Tried']
export type Try = components['schemas']['Try']
export type TryChange = components['schemas']['TryChange']
export type TryChart = components['schemas']['TryChart']
export type TryCharts = components['schemas']['TryCharts']
export type TryLearned = components['schemas']['TryLearned']
export type TryOrigin = components['schemas']['TryOrigin']
export type TryPage = components['schemas']['TryPage']
export type TryPerson = components['schemas']['TryPerson']
export type TryState = components['schemas']['TryState']
export type TryTeam = components['schemas']['TryTeam']
export type TryTouchpoint = components['schemas']['TryTouchpoint']
export type TryWeek = components['schemas']['TryWeek']
export type Unit = components['schemas']['Unit']
export type UnitBudget = components['schemas']['UnitBudget']
export type UnitChange = components['schemas']['UnitChange']
export type UnitKind = components['schemas']['UnitKind']
export type UnitMoney = components['schemas']['UnitMoney']
export type UnitNamed = components['schemas']['UnitNamed']
export type UnitOnMap = components['schemas']['UnitOnMap']
export type UnitPage = components['schemas']['UnitPage']
export type UnitsPart = components['schemas']['UnitsPart']
export type UnusedAuthorities = components['schemas']['UnusedAuthorities']
export type UnusedAuthority = components['schemas']['UnusedAuthority']
export type Upheld = components['schemas']['Upheld']
export type UploadInfo = components['schemas']['UploadInfo']
export type UploadedFileInfo = components['schemas']['UploadedFileInfo']
export type User = components['schemas']['User']
export type UserChange = components['schemas']['UserChange']
export type Users = components['schemas']['Users']
export type Values = components['schemas']['Values']
export type ValuesInput = components['schemas']['ValuesInput']
export type Verdict = components['schemas']['Verdict']
export type VerdictInput = components['schemas']['VerdictInput']
export type VersionView = components['schemas']['VersionView']
export type Vertical = components['schemas']['Vertical']
export type VerticalForm = components['schemas']['VerticalForm']
export type VerticalPage = components['schemas']['VerticalPage']
export type ViewOrder = components['schemas']['ViewOrder']
export type VisibleTo = components['schemas']['VisibleTo']
export type WaitRow = components['schemas']['WaitRow']
export type Waits = components['schemas']['Waits']
export type Warning = components['schemas']['Warning']
export type WarningInput = components['schemas']['WarningInput']
export type Webhook = components['schemas']['Webhook']
export type WebhookChange = components['schemas']['WebhookChange']
export type WebhookEvents = components['schemas']['WebhookEvents']
export type WebhookPage = components['schemas']['WebhookPage']
export type WebhookSecret = components['schemas']['WebhookSecret']
export type WebhookTried = components['schemas']['WebhookTried']
export type Which = components['schemas']['Which']
export type WhichDelegations = components['schemas']['WhichDelegations']
export type Wish = components['schemas']['Wish']
export type WishInput = components['schemas']['WishInput']
export type WishedChange = components['schemas']['WishedChange']
export type WishedLine = components['schemas']['WishedLine']
export type WishedSecond = components['schemas']['WishedSecond']
export type Year = components['schemas']['Year']
export type YearDay = components['schemas']['YearDay']
export type YearWish = components['schemas']['YearWish']
export type $defs = Record<string, never>
export interface operations {
  get_articles: {
    parameters: {
      query?: {
        state?: components['schemas']['ArticleState']
        search?: string
        touchpoint?: string
        product?: string
        language?: string
        due?: boolean
        mine?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ArticleRowPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_articles: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "title": "Something in plain words",
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewArticle']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Article']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_articles_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Article']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_articles_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "title": "Something in plain words",
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewArticle']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Article']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_articles_id_review: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "review_on": "2026-10-01"
         *     }
         */
        'application/json': components['schemas']['ArticleReview']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Article']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_articles_id_state: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "draft"
         *     }
         */
        'application/json': components['schemas']['ArticleStateWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Article']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_articles_id_verdicts: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "helped": true
         *     }
         */
        'application/json': components['schemas']['ArticleHelped']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Article']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_articles_id_versions: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ArticleVersions']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_ask_links_answer: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "Something in plain words",
         *       "yes": true
         *     }
         */
        'application/json': components['schemas']['AskLinkAnswer']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AskShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_ask_links_reading: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['AskLink']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AskShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_bounces: {
    parameters: {
      query?: {
        from?: string
        to?: string
        compare_from?: string
        compare_to?: string
        unit?: string
        vertical?: string
        touchpoint?: string
        product?: string
        channel?: string
        kind?: string
        status?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Bounces']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_accounts: {
    parameters: {
      query?: {
        currency?: string
        unit?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetAccountPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_accounts_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetAccount']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_accounts_id_acts: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetActPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_budget_accounts_id_lapses: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "amount": {
         *         "minor": 1,
         *         "currency": "Som"
         *       },
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewFund']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetAct']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_acts_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetAct']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_budget_acts_id_correction: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Correction']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetAct']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_export: {
    parameters: {
      query: {
        from: string
        to: string
        holds?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_budget_funds: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "amount": {
         *         "minor": 500000,
         *         "currency": "EUR"
         *       },
         *       "reason": "The year's goodwill"
         *     }
         */
        'application/json': components['schemas']['NewFund']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetAct']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_budget_grants: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "amount": {
         *         "minor": 1,
         *         "currency": "Som"
         *       },
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewGrant']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetAct']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_locks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetLockPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_budget_locks: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "before": "2026-11-01"
         *     }
         */
        'application/json': components['schemas']['NewLock']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetLock']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_numbers: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FinanceNumbers']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_budget_numbers: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "spent",
         *           "number": "7310"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['FinanceNumbersForm']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FinanceNumbers']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_periods: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetPeriods']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_policies: {
    parameters: {
      query?: {
        ended?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetPolicies']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_budget_policies: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Everybody at the counter",
         *       "currency": "DKK",
         *       "who": {
         *         "level": "Adviser"
         *       },
         *       "terms": {
         *         "most_at_once": 30000,
         *         "most_a_customer": 60000,
         *         "allowance": 100000,
         *         "period": "month"
         *       },
         *       "why": "So that a small fire is put out where it begins"
         *     }
         */
        'application/json': components['schemas']['NewBudgetPolicy']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetPolicy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_policies_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetPolicy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_budget_policies_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "currency": "Som",
         *       "terms": {
         *         "most_at_once": 1
         *       }
         *     }
         */
        'application/json': components['schemas']['NewBudgetPolicy']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetPolicy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_budget_policies_id_end: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['PolicyEnd']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetPolicy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_policies_id_versions: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PolicyVersions']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_policies_id_versions_number: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        number: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetPolicy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_budget_units: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BudgetUnits']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_calendars: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarList']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_calendars: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Phone",
         *       "zone": "Europe/Copenhagen",
         *       "week": {
         *         "mon-fri": [
         *           "08:00-20:00"
         *         ],
         *         "sat": [
         *           "10:00-14:00"
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['NewCalendar']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Calendar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_calendars_preview: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "zone": "Europe/Copenhagen",
         *       "week": {
         *         "mon-fri": [
         *           "09:00-17:00"
         *         ]
         *       },
         *       "year": 2027
         *     }
         */
        'application/json': components['schemas']['YearWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Year']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_calendars_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Calendar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_calendars_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Phone",
         *       "zone": "Europe/Copenhagen",
         *       "week": {
         *         "mon-fri": [
         *           "09:00-17:00"
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['CalendarChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Calendar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_calendars_id_feeds: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "address": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewFeed']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Calendar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_calendars_id_feeds_feed: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        feed: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_calendars_id_holidays: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "day": "2026-10-01",
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewHoliday']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Calendar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_calendars_id_holidays_day: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        day: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "switched_off": true
         *     }
         */
        'application/json': components['schemas']['HolidaySwitch']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Calendar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_calendars_id_holidays_day: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        day: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Calendar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_calendars_id_year: {
    parameters: {
      query: {
        year: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Year']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_case_export: {
    parameters: {
      query?: {
        which?: components['schemas']['Which']
        sort?: components['schemas']['Sort']
        mine?: boolean
        search?: string
        state?: components['schemas']['DeskState']
        kind?: components['schemas']['Kind']
        owner?: string
        team?: string
        touchpoint?: string
        customer?: string
        tag?: string
        cursor?: string
        limit?: number
        format?: components['schemas']['CustomersSheetFormat']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases: {
    parameters: {
      query?: {
        from?: string
        to?: string
        compare_from?: string
        compare_to?: string
        unit?: string
        vertical?: string
        touchpoint?: string
        product?: string
        channel?: string
        kind?: string
        status?: string
        bounced?: string
        waited?: string
        finding?: string
        sort?: string
        cursor?: string
        reopened?: boolean
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CasePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "subject": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewCase']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseBegun']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_bulk: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "cases": [
         *         "0000000000001"
         *       ],
         *       "act": "tags",
         *       "with": {
         *         "add_tags": [
         *           "storm"
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['BulkWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BulkDone']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_bulk_preview: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "cases": [
         *         "0000000000001"
         *       ],
         *       "act": "repromise",
         *       "with": {
         *         "repromise": {
         *           "days": 3,
         *           "reason": "A storm has cut the lines",
         *           "message": "You will hear from us by {{promise.date}}."
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['BulkWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MovesPreviewed']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_bulk_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BulkDone']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_bulk_id_undo: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BulkUndone']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_suggest: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "subject": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['SuggestWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Suggestions']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_cases_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "subject": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['CaseChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_checklists: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseChecklists']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_checklists: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "checklist": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['ChecklistWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseChecklists']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_cases_id_checklists_list: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        list: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_checklists_list_steps_number: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        list: string
        number: number
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "done": true
         *     }
         */
        'application/json': components['schemas']['StepTicked']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseChecklists']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_children: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseRowPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_desk: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseAtDesk']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_drafts_kind: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        kind: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['DraftForm']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_escalations: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Reason']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Escalation']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_escalations_escalation: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        escalation: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['EscalationAnswer']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Escalation']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_feedback: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseFeedbackList']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_files: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': Record<string, never>
        'application/octet-stream': unknown
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesBrought']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_files_file: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        file: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_following: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_cases_id_following: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_gesture_options: {
    parameters: {
      query?: {
        currency?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureOptions']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_gestures: {
    parameters: {
      query?: {
        state?: components['schemas']['MatterState']
        from?: string
        to?: string
        receipt_due?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GesturePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_gestures: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "0000000000001",
         *       "amount": {
         *         "minor": 25000,
         *         "currency": "DKK"
         *       },
         *       "reason": "long_wait",
         *       "words": "Three letters, and no card yet"
         *     }
         */
        'application/json': components['schemas']['NewGesture']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Gesture']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_handoff: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "answer": "accept"
         *     }
         */
        'application/json': components['schemas']['HandoffAnswered']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_handoff: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewHandoff']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_may_i: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MayIs']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_cases_id_mentions: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_merge: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "into": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['DeskMergeWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_cases_id_merge: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_messages: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "message_in",
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewMessage']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EntryWritten']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_cases_id_messages_entry: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        entry: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_messages_entry_delivery: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
        entry: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_messages_entry_html: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        entry: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_owner: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_parent: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "parent": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['ParentWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_cases_id_parent: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_promises: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "until": "2026-10-01T08:00:00Z",
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewPromise']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_redress: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RedressList']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_redress: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "fee_returned",
         *       "amount": {
         *         "minor": 7500,
         *         "currency": "DKK"
         *       },
         *       "reason": "our_mistake",
         *       "words": "Charged twice in October"
         *     }
         */
        'application/json': components['schemas']['NewRedress']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmpowermentRedress']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_restriction: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Restriction']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_restriction_end: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Reason']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_similar: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Similar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_split: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "entries": [
         *         "0H2K9M4QZX0AB"
         *       ],
         *       "subject": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['SplitWish']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseBegun']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_cases_id_state: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "open"
         *     }
         */
        'application/json': components['schemas']['NewState']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeskCaseRow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_suggestions: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Suggestions']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_cases_id_templates: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TemplatesOffered']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_cases_id_templates_preview: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "ready": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['TemplatesPreviewWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TemplatesPreview']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_causes: {
    parameters: {
      query?: {
        retired?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Causes']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_causes: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewCause']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Cause']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_causes_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Cause']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_causes_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['CauseChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Cause']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_channels: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Channels']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_channels: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "touchpoint"
         *     }
         */
        'application/json': components['schemas']['NewChannel']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['KnowledgeChannel']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_channels_digest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "weekly": true
         *     }
         */
        'application/json': components['schemas']['DigestInput']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Channels']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_channels_news: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_channels_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Channels']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_charts_measure: {
    parameters: {
      query?: {
        from?: string
        to?: string
        compare_from?: string
        compare_to?: string
        unit?: string
        vertical?: string
        touchpoint?: string
        product?: string
        channel?: string
        kind?: string
        status?: string
        by?: components['schemas']['By']
      }
      header?: never
      path: {
        measure: components['schemas']['Measure']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Chart']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_chats: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Chats']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_chats: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Cards",
         *       "url": "https://chat.bank.example/hooks/1",
         *       "format": "mattermost"
         *     }
         */
        'application/json': components['schemas']['NewChat']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Chat']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_chats_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_chats_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "is_on": true
         *     }
         */
        'application/json': components['schemas']['ChatChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Chat']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_chats_id_test: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ChatTried']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_checklists: {
    parameters: {
      query?: {
        for_case?: string
        retired?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ChecklistPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_checklists: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "steps": [
         *         "Something in plain words"
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewChecklist']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Checklist']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_checklists_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Checklist']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_checklists_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "steps": [
         *         "Something in plain words"
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewChecklist']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Checklist']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_checklists_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_complaints_register: {
    parameters: {
      query?: {
        from?: string
        to?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ComplaintsReturn']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  'get_complaints_register.csv': {
    parameters: {
      query?: {
        from?: string
        to?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_complaints_register_entries: {
    parameters: {
      query?: {
        from?: string
        to?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RegisterEntryPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  'get_complaints_register_entries.csv': {
    parameters: {
      query?: {
        from?: string
        to?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customer_export: {
    parameters: {
      query?: {
        format?: components['schemas']['CustomersSheetFormat']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customer_fields: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CustomerFields']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customer_fields: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "kind": "text"
         *     }
         */
        'application/json': components['schemas']['NewField']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CustomerField']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_customer_fields_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customer_imports: {
    parameters: {
      query?: {
        dry_run?: boolean
      }
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': Record<string, never>
        'application/octet-stream': unknown
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CustomerImport']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customer_segments: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Segments']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customer_settings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CustomerSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_customer_settings: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "calling_code": "Som",
         *       "retention_days": 1
         *     }
         */
        'application/json': components['schemas']['CustomerSettingsChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CustomerSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customers: {
    parameters: {
      query?: {
        query?: string
        segment?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CustomerRowPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customers: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Anna Holm",
         *       "contacts": [
         *         {
         *           "kind": "email",
         *           "value": "anna@example.com"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewCustomer']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customers_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_customers_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "person"
         *     }
         */
        'application/json': components['schemas']['CustomerChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customers_id_consents: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "channel": "email",
         *       "how": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewConsent']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Consent']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_customers_id_consents_consent: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        consent: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customers_id_contacts: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "email",
         *       "value": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewContact']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contact']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_customers_id_contacts_contact: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        contact: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customers_id_erasure: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customers_id_gesture_options: {
    parameters: {
      query?: {
        currency?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureOptions']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customers_id_gestures: {
    parameters: {
      query?: {
        state?: components['schemas']['MatterState']
        from?: string
        to?: string
        receipt_due?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GesturePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customers_id_gestures: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "0H2K9M4QZX0AB",
         *       "amount": {
         *         "minor": 1,
         *         "currency": "Som"
         *       },
         *       "reason": "apology"
         *     }
         */
        'application/json': components['schemas']['NewGesture']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Gesture']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customers_id_merge: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "into": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['CustomersMergeWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_customers_id_merge: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_customers_id_personal_data: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonalData']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_customers_id_timeline: {
    parameters: {
      query?: {
        before?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Timeline']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_customers_id_visibility: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewVisibility']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_customers_id_visibility: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Customer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_decisions: {
    parameters: {
      query?: {
        retired?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DecisionPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_decisions: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "goodwill",
         *       "name": "Flowers or a cake",
         *       "about": "When we let somebody down"
         *     }
         */
        'application/json': components['schemas']['NewDecision']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Decision']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_decisions_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Decision']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_decisions_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_decisions_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['DecisionChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Decision']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_delegations: {
    parameters: {
      query?: {
        which?: components['schemas']['WhichDelegations']
        over?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DelegationPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_delegations: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "taker": "0H2K9M4QZX0AB",
         *       "to": "2026-10-01T08:00:00Z",
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewDelegation']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Delegation']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_delegations_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_desk_cases: {
    parameters: {
      query?: {
        which?: components['schemas']['Which']
        sort?: components['schemas']['Sort']
        mine?: boolean
        search?: string
        state?: components['schemas']['DeskState']
        kind?: components['schemas']['Kind']
        owner?: string
        team?: string
        touchpoint?: string
        customer?: string
        tag?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseRowPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_desk_moves_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MovedCases']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_desk_today: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Today']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_diagnosis: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DiagnosisShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_diagnosis: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DiagnosisShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  'get_diagnosis_report.html': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_dimensions_dimension: {
    parameters: {
      query?: never
      header?: never
      path: {
        dimension: components['schemas']['Dimension']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DimensionValues']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_employees: {
    parameters: {
      query?: {
        query?: string
        unit?: string
        vertical?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmployeePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_employees: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "email": "anna@bank.example"
         *     }
         */
        'application/json': components['schemas']['NewEmployee']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Employee']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_employees_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Employee']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_employees_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_employees_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['EmployeeChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Employee']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_employees_id_absences: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Absences']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_employees_id_absences: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "from": "2026-10-01",
         *       "to": "2026-10-01"
         *     }
         */
        'application/json': components['schemas']['NewAbsence']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Absence']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_employees_id_absences_absence: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        absence: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_employees_id_handover: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "to": [
         *         {
         *           "kind": "open_case",
         *           "to": "0H2K9M4QZX0AB"
         *         }
         *       ],
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewHandover']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Handover']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_employees_id_holdings: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Holdings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_employees_id_last_day: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LastDay']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_employees_id_last_day: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "last_day": "2026-10-01"
         *     }
         */
        'application/json': components['schemas']['LastDayInput']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LastDay']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_employees_id_responsibility: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MyResponsibility']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_experts: {
    parameters: {
      query?: {
        touchpoint?: string
        product?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Experts']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_feedback: {
    parameters: {
      query?: {
        from?: string
        to?: string
        lowest?: number
        highest?: number
        with_words?: boolean
        kind?: components['schemas']['Kind']
        team?: string
        touchpoint?: string
        product?: string
        vertical?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RatingPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  'get_feedback.csv': {
    parameters: {
      query?: {
        from?: string
        to?: string
        lowest?: number
        highest?: number
        with_words?: boolean
        kind?: components['schemas']['Kind']
        team?: string
        touchpoint?: string
        product?: string
        vertical?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_feedback_loops: {
    parameters: {
      query?: {
        which?: components['schemas']['Loops']
        mine?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LoopPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_feedback_loops_id_close: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "done": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['LoopClosed']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Loop']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_field_notes: {
    parameters: {
      query?: {
        which?: components['schemas']['Notes']
        touchpoint?: string
        product?: string
        late?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoteRowPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_field_notes: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewNote']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldNote']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_field_notes_anonymous: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "We are told to hang up",
         *       "secret": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
         *     }
         */
        'application/json': components['schemas']['AnonymousNote']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AnonymousTaken']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_field_notes_anonymous_follow: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "secret": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Following']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Followed']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_field_notes_figures: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoteFigures']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_field_notes_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldNote']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_field_notes_id_answer: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "outcome": "answered",
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NoteAnswer']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldNote']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_field_notes_id_files_number: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        number: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_field_notes_id_hand: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "to": "0H2K9M4QZX0AB",
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NoteHanded']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldNote']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_field_notes_id_met: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "other": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['NoteMet']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldNote']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_field_notes_id_met: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldNote']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_field_notes_id_similar: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Similar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_findings_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FindingShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_findings_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "new"
         *     }
         */
        'application/json': components['schemas']['FindingChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FindingShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_first_steps: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StepsShown']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_first_steps_dismissal: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_first_steps_dismissal: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_gesture_effects: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureEffects']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_gesture_kind_sets: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureKinds']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_gesture_kinds: {
    parameters: {
      query?: {
        retired?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureKinds']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_gesture_kinds: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name_en": "Flowers",
         *       "name_da": "Blomster",
         *       "nature": "thing"
         *     }
         */
        'application/json': components['schemas']['NewGestureKind']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureKind']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_gesture_kinds_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureKind']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_gesture_kinds_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name_en": "Something in plain words",
         *       "name_da": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewGestureKind']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureKind']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_gesture_kinds_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_gestures: {
    parameters: {
      query?: {
        state?: components['schemas']['MatterState']
        from?: string
        to?: string
        receipt_due?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GesturePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_gestures_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Gesture']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_gestures_id_answer: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "yes": false,
         *       "words": "Send flowers instead: it was our third letter"
         *     }
         */
        'application/json': components['schemas']['AskAnswer']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AskShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_gestures_id_ask: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_gestures_id_receipts: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': Record<string, never>
        'application/octet-stream': unknown
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Gesture']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_gestures_id_receipts_file: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        file: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_handovers_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Handover']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_histories_id_adopt: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "subject": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['AdoptionWish']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseBegun']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_imports: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_imports: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "upload": "0H2K9M4QZX0AB",
         *       "name": "Something in plain words",
         *       "mapping": {
         *         "columns": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['NewImport']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Import']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_imports_preview: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "upload": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['IntakePreviewWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['IntakePreview']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_imports_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Import']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_imports_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Import']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_imports_id_bad_rows: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BadRowFoundPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_imports_id_cancellation: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Import']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_imports_id_live: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  'get_imports_id_mapping.toml': {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_imports_id_resumption: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Import']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_invitations: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "anna@bank.example",
         *       "name": "Something in plain words",
         *       "roles": [
         *         "Something in plain words"
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewInvitation']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_invitations_token: {
    parameters: {
      query?: never
      header?: never
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Invitation']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_invitations_token: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "password": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Acceptance']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_journeys: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Journeys']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_journeys: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewJourney']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Journey']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_journeys_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Journey']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_journeys_id: {
    parameters: {
      query?: {
        reason?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_journeys_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['JourneyChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Journey']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_journeys_id_place: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "position": 1
         *     }
         */
        'application/json': components['schemas']['JourneyPlace']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['JourneyOrder']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_live: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_mailboxes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Mailboxes']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_mailboxes: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "address": "anna@bank.example",
         *       "host": "Something in plain words",
         *       "user": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewMailbox']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Mailbox']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_mailboxes_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Mailbox']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_mailboxes_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_mailboxes_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['MailboxChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Mailbox']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_mailboxes_id_check: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MailboxCheck']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_mails: {
    parameters: {
      query?: {
        fate?: components['schemas']['Fate']
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MailShownPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_mails_id_raw: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_mails_id_retry: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MailTaken']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Map']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map_export: {
    parameters: {
      query?: {
        format?: components['schemas']['TouchpointsSheetFormat']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_map_imports: {
    parameters: {
      query?: {
        dry_run?: boolean
        reason?: string
      }
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': Record<string, never>
        'application/octet-stream': unknown
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MapImport']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map_changes: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MapChanges']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map_drafts: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MapDraftPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_map_drafts: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewDraft']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MapDraft']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map_drafts_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftMap']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_map_drafts_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_map_drafts_id_base: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map_drafts_id_comparison: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftComparison']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_map_drafts_id_journeys: {
    parameters: {
      query?: never
      header: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewJourney']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_map_drafts_id_journeys_journey: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
        journey: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_map_drafts_id_journeys_journey: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
        journey: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['JourneyChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_map_drafts_id_journeys_journey_place: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
        journey: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "position": 1
         *     }
         */
        'application/json': components['schemas']['JourneyPlace']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_map_drafts_id_publication: {
    parameters: {
      query?: never
      header: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['MapPublication']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MapDraft']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_map_drafts_id_touchpoints: {
    parameters: {
      query?: never
      header: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['TouchpointForm']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_map_drafts_id_touchpoints_touchpoint: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
        touchpoint: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_map_drafts_id_touchpoints_touchpoint: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
        touchpoint: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['TouchpointEdit']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_map_drafts_id_touchpoints_touchpoint_place: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
        touchpoint: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "position": 1
         *     }
         */
        'application/json': components['schemas']['PlaceOnMap']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftEdited']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map_health: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MapHealth']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_map_health_touchpoint_complaints: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        touchpoint: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GapCasePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_me: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['MyChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Me']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_asks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Asks']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_budget: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MyBudget']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  'get_me_budget_card.svg': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_gestures: {
    parameters: {
      query?: {
        state?: components['schemas']['MatterState']
        from?: string
        to?: string
        receipt_due?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GesturePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_me_password: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "current": "Something in plain words",
         *       "new": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['PasswordChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_me_provider: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_relations: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RelationPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_me_relations: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "customer": "0H2K9M4QZX0AB",
         *       "kind": "myself"
         *     }
         */
        'application/json': components['schemas']['NewRelation']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Relation']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_me_relations_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_responsibility: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MyResponsibility']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_rights: {
    parameters: {
      query?: {
        touchpoint?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MayIs']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_sessions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionRows']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_me_sessions_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_me_tokens: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Tokens']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_me_tokens: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "nightly export",
         *       "scopes": [
         *         "cases.read"
         *       ],
         *       "expires": "2027-01-31"
         *     }
         */
        'application/json': components['schemas']['NewToken']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MadeToken']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_me_tokens_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_me_totp: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TotpSecret']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_me_totp_confirmation: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Code']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_me_totp_removal: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Password']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_measures_definitions: {
    parameters: {
      query?: {
        language?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Definition'][]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_measures_live: {
    parameters: {
      query?: {
        from?: string
        to?: string
        kind?: components['schemas']['Kind']
        team?: string
        touchpoint?: string
        product?: string
        vertical?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LiveOverview']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_measures_live_by_by: {
    parameters: {
      query?: {
        from?: string
        to?: string
        kind?: components['schemas']['Kind']
        team?: string
        touchpoint?: string
        product?: string
        vertical?: string
      }
      header?: never
      path: {
        by: components['schemas']['LiveBy']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LiveBoard']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_measures_live_cases: {
    parameters: {
      query?: {
        from?: string
        to?: string
        kind?: components['schemas']['Kind']
        team?: string
        touchpoint?: string
        product?: string
        vertical?: string
        which?: components['schemas']['Behind']
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseBehindPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_measures_live_definitions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LiveDefinitions']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_notifications: {
    parameters: {
      query?: {
        unread?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Notifications']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_notifications_preferences: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Preferences']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_notifications_preferences: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "wishes": [
         *         {
         *           "kind": "assigned",
         *           "way": "mail"
         *         }
         *       ],
         *       "digest_at": 480,
         *       "quiet_from": 1200,
         *       "quiet_to": 420,
         *       "alarms_in_quiet": true
         *     }
         */
        'application/json': components['schemas']['PreferencesInput']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Preferences']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_notifications_read: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "ids": []
         *     }
         */
        'application/json': components['schemas']['ReadMarks']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_outbox: {
    parameters: {
      query?: {
        state?: components['schemas']['MailroomWay']
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OutboxMailPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_outbox_id_giving_up: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['GivingUp']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OutboxMail']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_outbox_id_retry: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OutboxMail']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_overview: {
    parameters: {
      query?: {
        from?: string
        to?: string
        compare_from?: string
        compare_to?: string
        unit?: string
        vertical?: string
        touchpoint?: string
        product?: string
        channel?: string
        kind?: string
        status?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Overview']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_password_resets: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "Something in plain words",
         *       "password": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewPassword']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_people_imports: {
    parameters: {
      query?: {
        dry_run?: boolean
      }
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': Record<string, never>
        'application/octet-stream': unknown
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PeopleImport']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_people_starter: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "bank"
         *     }
         */
        'application/json': components['schemas']['PeopleStarterWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Started']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_policies: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PolicyList']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_policies: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Complaints",
         *       "match": {
         *         "kind": "complaint"
         *       },
         *       "terms": {
         *         "first_reply": {
         *           "minutes": 480
         *         },
         *         "resolve": {
         *           "minutes": 2400,
         *           "promised": true
         *         },
         *         "warnings": [
         *           {
         *             "share": 0.75,
         *             "to": "owner"
         *           }
         *         ],
         *         "ladder": [
         *           {
         *             "share": 1
         *           }
         *         ],
         *         "deadlines": [
         *           {
         *             "name": "final_response",
         *             "days": 56,
         *             "warn_days": 14
         *           }
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['NewPolicyInput']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PolicyView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_policies_preview: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "policy": "0H2K9M4QZX0AB"
         *     }
         */
        'application/json': components['schemas']['PromisesPreview']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Previewed']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_policies_re_rating: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReRating']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_policies_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PolicyView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_policies_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "terms": {
         *         "calendar": "0H2K9M4QZX0AB"
         *       }
         *     }
         */
        'application/json': components['schemas']['NewPolicyInput']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PolicyView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_policies_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_policy_sets: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PolicySets']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_policy_sets: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['PolicySetChoice']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PolicyList']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_principle_comments_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_principle_comments_id_settled: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "settled": true
         *     }
         */
        'application/json': components['schemas']['CommentSettled']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleComment']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_principle_links: {
    parameters: {
      query: {
        kind: string
        subject: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleLinks']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_principle_links_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_principle_texts: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleTextPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_principle_texts: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "starter": true
         *     }
         */
        'application/json': components['schemas']['PrincipleTextWish']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleText']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_principle_texts_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleText']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_principle_texts_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "headings": [
         *         {
         *           "language": "en",
         *           "title": "How we treat customers",
         *           "opening": ""
         *         }
         *       ],
         *       "items": [
         *         {
         *           "words": [
         *             {
         *               "language": "en",
         *               "title": "We listen to the end",
         *               "text": "Nobody has to say it twice."
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['PrinciplesWritten']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleText']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_principle_texts_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_principle_texts_id_comments: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleCommentPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_principle_texts_id_comments: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "words": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewPrincipleComment']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleComment']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_principle_texts_id_publication: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleText']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_principle_texts_id_signature: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleText']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_principle_texts_id_signers: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "employees": [
         *         "0H2K9M4QZX0AB"
         *       ]
         *     }
         */
        'application/json': components['schemas']['SignersWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleText']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_principle_texts_id_signers: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleText']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_principle_uses: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleUses']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_principles: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrinciplesNow']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_principles_id_links: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleLinkPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_principles_id_links: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "case",
         *       "subject": "0000000000001",
         *       "sentence": "She rang back although the shift was over."
         *     }
         */
        'application/json': components['schemas']['NewPrincipleLink']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleLink']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_products: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_products: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewProduct']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_products_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_products_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_products_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['ProductChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_public_digests_token: {
    parameters: {
      query?: never
      header?: never
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Digest']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_public_digests_token: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Digest']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_public_selfchecks_token: {
    parameters: {
      query?: never
      header?: never
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Questionnaire']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_public_selfchecks_token: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "browser": "Something in plain words",
         *       "answers": [
         *         {
         *           "question": "Something in plain words"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['Answers']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_redress_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmpowermentRedress']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_redress_id_answer: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "yes": true
         *     }
         */
        'application/json': components['schemas']['AskAnswer']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AskShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_redress_id_ask: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_redress_id_booking: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reference": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['RedressBooked']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmpowermentRedress']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_relations: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RelationPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_responsibility_gaps: {
    parameters: {
      query?: {
        kind?: components['schemas']['GapKind']
        touchpoint?: string
        person?: string
        which?: components['schemas']['Shown']
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GapPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_responsibility_gaps_kind_subject_cases: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        kind: components['schemas']['GapKind']
        subject: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GapCasePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_responsibility_gaps_kind_subject_dismissal: {
    parameters: {
      query?: never
      header?: never
      path: {
        kind: components['schemas']['GapKind']
        subject: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Something in plain words",
         *       "until": "2026-10-01"
         *     }
         */
        'application/json': components['schemas']['DismissalForm']
      }
    }
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_responsibility_gaps_kind_subject_dismissal: {
    parameters: {
      query?: never
      header?: never
      path: {
        kind: components['schemas']['GapKind']
        subject: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_responsibility_knowing: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Known']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_rights: {
    parameters: {
      query?: {
        touchpoint?: string
        unit?: string
        at?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matrix']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_rights_changes: {
    parameters: {
      query?: {
        state?: components['schemas']['ChangeState']
        decision?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RightsChangePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_rights_changes: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "Something in plain words",
         *       "lines": [
         *         {
         *           "cell": {
         *             "decision": "0H2K9M4QZX0AB",
         *             "holder": {
         *               "kind": "level",
         *               "name": "Something in plain words"
         *             }
         *           },
         *           "currency": "Som"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['WishedChange']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RightsChange']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_rights_changes_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RightsChange']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_rights_changes_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_rights_changes_id_answer: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "approve": true
         *     }
         */
        'application/json': components['schemas']['ChangeAnswer']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RightsChange']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_rights_previews: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "Something in plain words",
         *       "lines": [
         *         {
         *           "cell": {
         *             "decision": "0H2K9M4QZX0AB",
         *             "holder": {
         *               "kind": "level",
         *               "name": "Something in plain words"
         *             }
         *           },
         *           "currency": "Som"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['WishedChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RightsPreview']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_rights_second_person: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "Something in plain words",
         *       "from": {
         *         "minor": 1,
         *         "currency": "Som"
         *       }
         *     }
         */
        'application/json': components['schemas']['WishedSecond']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RightsChange']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_rights_starters: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "language": "So"
         *     }
         */
        'application/json': components['schemas']['StarterRightsWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RightsChanges']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_sample: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Import']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_scoreboards_dimension: {
    parameters: {
      query?: {
        from?: string
        to?: string
        compare_from?: string
        compare_to?: string
        unit?: string
        vertical?: string
        touchpoint?: string
        product?: string
        channel?: string
        kind?: string
        status?: string
        measure?: string
        sort?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        dimension: components['schemas']['Dimension']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Scoreboard']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_search: {
    parameters: {
      query: {
        query: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FoundList']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_selfchecks: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SelfCheckLinePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_selfchecks: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "steps": [
         *         "Something in plain words"
         *       ],
         *       "teams": [
         *         "Something in plain words",
         *         "Something in plain words"
         *       ],
         *       "closes": "2026-10-01",
         *       "language": "en"
         *     }
         */
        'application/json': components['schemas']['NewSelfCheck']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SelfCheck']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_selfchecks_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SelfCheck']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  'get_selfchecks_id_card.svg': {
    parameters: {
      query: {
        group: components['schemas']['Group']
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_selfchecks_id_closing: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SelfCheck']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_session: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_session: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "Something in plain words",
         *       "password": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['AccessSignIn']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_session: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_session_oidc_callback: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_session_oidc_start: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_session_recovery: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Code']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_session_rotation: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_session_totp: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['Code']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_settings_access: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_settings_access: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "totp_required_roles": [
         *         "Something in plain words"
         *       ],
         *       "session_idle_minutes": 5,
         *       "session_days": 1
         *     }
         */
        'application/json': components['schemas']['NewAccessSettings']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_settings_customer_pages: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_settings_customer_pages: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "promises_page": true
         *     }
         */
        'application/json': components['schemas']['PageSettingsChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_settings_feedback: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FeedbackSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_settings_feedback: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "asks": true,
         *       "remind_after_days": 1,
         *       "testimonials": true,
         *       "testimonial_days": 30
         *     }
         */
        'application/json': components['schemas']['FeedbackSettingsChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FeedbackSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_settings_field_notes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoteSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_settings_field_notes: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "working_days": 1
         *     }
         */
        'application/json': components['schemas']['NewNoteSettings']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoteSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_settings_gestures: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_settings_gestures: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "climb_after_hours": 1,
         *       "ask_holds_hours": 1
         *     }
         */
        'application/json': components['schemas']['GestureSettingsChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GestureSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_settings_principles: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_settings_principles: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "on_promises_page": true
         *     }
         */
        'application/json': components['schemas']['PrincipleSettingsChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PrincipleSettings']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_settings_responsibility: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Limits']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_settings_responsibility: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "most_touchpoints": 1
         *     }
         */
        'application/json': components['schemas']['LimitsChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Limits']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_setup: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "Something in plain words",
         *       "name": "Something in plain words",
         *       "email": "anna@bank.example",
         *       "password": "Something in plain words",
         *       "organisation": {
         *         "name": "Something in plain words",
         *         "zone": "Something in plain words",
         *         "currency": "Som",
         *         "language": "So"
         *       }
         *     }
         */
        'application/json': components['schemas']['SetUp']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_similar: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['SimilarWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Similar']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_sources: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SourcePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_sources_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Source']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_sources_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "retention_months": 1
         *     }
         */
        'application/json': components['schemas']['SourceChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Source']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_starter_sets: {
    parameters: {
      query?: {
        language?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StarterSetRows']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_starter_sets_code: {
    parameters: {
      query?: {
        language?: string
      }
      header?: never
      path: {
        code: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StarterSetShown']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_starter_sets_code: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        code: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "language": "en",
         *       "map": true,
         *       "causes": true,
         *       "rights": true,
         *       "texts": true
         *     }
         */
        'application/json': components['schemas']['StarterSetWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StarterSetBegun']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_template_placeholders: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Placeholders']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_template_sets: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "language": "So"
         *     }
         */
        'application/json': components['schemas']['TemplatesStarterWish']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TemplateList']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_templates: {
    parameters: {
      query?: {
        language?: string
        retired?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TemplatePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_templates: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "It arrived",
         *       "language": "en",
         *       "purpose": "acknowledgement",
         *       "text": "Dear {{customer.name}}, thank you. You hear from us by {{promise.date}}."
         *     }
         */
        'application/json': components['schemas']['NewTemplate']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Template']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_templates_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Template']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_templates_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words",
         *       "language": "So",
         *       "text": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewTemplate']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Template']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_templates_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_templates_id_versions: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TemplateVersionPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_testimonials: {
    parameters: {
      query?: {
        all?: boolean
        place?: components['schemas']['Place']
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TestimonialPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_testimonials_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_tokens: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OwnedTokens']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_tokens_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_touchpoints: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TouchpointPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_touchpoints: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['TouchpointForm']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TouchpointOnMap']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_touchpoints_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TouchpointOnMap']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_touchpoints_id: {
    parameters: {
      query?: {
        reason?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_touchpoints_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['TouchpointEdit']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TouchpointOnMap']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_touchpoints_id_changes: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MapChanges']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_touchpoints_id_place: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "position": 1
         *     }
         */
        'application/json': components['schemas']['PlaceOnMap']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MovedOnMap']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_tries: {
    parameters: {
      query?: {
        state?: components['schemas']['TryState']
        team?: string
        touchpoint?: string
        origin?: string
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TryPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_tries: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "what": "Ring back the same day, whatever we know by then",
         *       "until": "2099-12-31"
         *     }
         */
        'application/json': components['schemas']['NewTry']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Try']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_tries_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Try']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_tries_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_tries_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "what": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['TryChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Try']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_tries_id_charts: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TryCharts']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_tries_id_end: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Try']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_tries_id_learned: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "learned": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['TryLearned']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Try']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_units: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UnitPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_units: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewUnit']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Unit']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_units_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Unit']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_units_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_units_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['UnitChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Unit']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_units_id_budget: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UnitBudget']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_units_id_budget_questions: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FairnessQuestions']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_units_id_gestures: {
    parameters: {
      query?: {
        state?: components['schemas']['MatterState']
        from?: string
        to?: string
        receipt_due?: boolean
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GesturePage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_units_id_unused_authority: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UnusedAuthorities']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_uploads: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': Record<string, never>
        'application/octet-stream': unknown
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UploadInfo']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_users: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Users']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_users_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_users_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "roles": [
         *         "Something in plain words"
         *       ]
         *     }
         */
        'application/json': components['schemas']['UserChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_users_id_reset_link: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_verticals: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VerticalPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_verticals: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['VerticalForm']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Vertical']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_verticals_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Vertical']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_verticals_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_verticals_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['VerticalForm']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Vertical']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_view_order: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "views": [
         *         "0H2K9M4QZX0AB"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ViewOrder']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseListViews']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_views: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseListViews']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_views: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Storm",
         *       "query": "which=open&tag=storm",
         *       "shared": "nobody"
         *     }
         */
        'application/json': components['schemas']['NewView']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseListView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  put_views_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Something in plain words"
         *     }
         */
        'application/json': components['schemas']['NewView']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CaseListView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_views_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_waits: {
    parameters: {
      query?: {
        from?: string
        to?: string
        compare_from?: string
        compare_to?: string
        unit?: string
        vertical?: string
        touchpoint?: string
        product?: string
        channel?: string
        kind?: string
        status?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Waits']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_webhook_events: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WebhookEvents']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_webhooks: {
    parameters: {
      query?: {
        cursor?: string
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WebhookPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_webhooks: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Core banking",
         *       "url": "https://hooks.bank.example/regard",
         *       "events": [
         *         "case.opened"
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewWebhook']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WebhookSecret']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_webhooks_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Webhook']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  delete_webhooks_id: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  patch_webhooks_id: {
    parameters: {
      query?: never
      header: {
        /** @description The version that was changed, as its ETag */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "is_on": true
         *     }
         */
        'application/json': components['schemas']['WebhookChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Webhook']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  get_webhooks_id_deliveries: {
    parameters: {
      query?: {
        state?: components['schemas']['DeliveryState']
        cursor?: string
        limit?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeliveryPage']
          'text/csv': string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_webhooks_id_replays: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "since": "2026-11-01T00:00:00Z"
         *     }
         */
        'application/json': components['schemas']['NewReplay']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Replayed']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_webhooks_id_secret: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WebhookSecret']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  post_webhooks_id_test: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes sending it twice do it once */
        'Idempotency-Key'?: string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WebhookTried']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
}
