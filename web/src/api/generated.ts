// Written by `npm run types` from docs/api/openapi.json; not edited by hand.
export interface paths {
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
    /** One mail as it came, always as an attachment */
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
    /** Read one touchpoint */
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
    Answers: {
      /** @description Drawn at random by the browser and kept there for this link alone */
      browser: string
      answers: components['schemas']['Given'][]
    }
    BadCustomerRow: {
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
    CustomerKind: 'person' | 'company'
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
    Definition: {
      key: components['schemas']['Measure']
      name: string
      short: string
      definition: string
      unit: components['schemas']['FigureUnit']
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
    DraftForm: {
      text: string
      asks?: boolean
      version?: number
    }
    DraftShown: {
      kind: components['schemas']['EntryKind']
      text: string
      asks: boolean
      version: number
      /** Format: date-time */
      updated: string
    }
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
    EmployeePage: {
      items: components['schemas']['Employee'][]
      next: string | null
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
    FieldFault: {
      field: string
      code: string
      sentence: string
    }
    /** @enum {string} */
    FieldKind: 'text' | 'number' | 'date' | 'choice'
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
    FileShown: {
      id: string
      name: string
      type: string
      bytes: number
    }
    FilesBrought: {
      files: components['schemas']['FileShown'][]
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
    /** @enum {string} */
    Kind: 'complaint' | 'request' | 'question' | 'compliment'
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
    May: {
      work: boolean
      accept: boolean
      take: boolean
      restrict: boolean
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
    MyChange: {
      name?: string | null
      language?: string | null
      zone?: string | null
    }
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
    NewHandoff: {
      to?: string | null
      team?: string | null
      /** @description Why, for whoever receives it */
      reason: string
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
    NewTouchpoint: {
      name: string
      team?: string | null
      accountable?: string | null
      on_form?: boolean
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
    /** @enum {string} */
    Outcome: 'open' | 'kept' | 'broken' | 're_promised' | 'dropped' | 'taken_back'
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
    PersonNamed: {
      id: string
      name: string
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
    /** @enum {string} */
    Place: 'website' | 'print' | 'inside_the_house'
    Placeholder: {
      name: string
      about: string
    }
    Placeholders: {
      items: components['schemas']['Placeholder'][]
    }
    PolicyList: {
      items: components['schemas']['PolicyView'][]
      built_in: components['schemas']['Terms']
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
    PolicyVersionView: {
      id: string
      number: number
      /** Format: date-time */
      valid_from: string
      match: components['schemas']['Match']
      terms: components['schemas']['Terms']
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
    /** @enum {string} */
    PrincipleKey: 'proactive' | 'transparent' | 'right_first_time' | 'quick'
    /** @enum {string} */
    PrincipleState: 'known' | 'not_known'
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
      outcome: components['schemas']['Outcome']
      settled: string | null
      told_before_broken: boolean
      reason: string
      act: string | null
      together: number
    }
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
    /** @enum {string} */
    QuestionKind: 'choice' | 'case' | 'text'
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
    /** @enum {string} */
    Redress: 'refund' | 'compensation' | 'goodwill' | 'put_right' | 'apology'
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
    Replayed: {
      deliveries: number
    }
    Restriction: {
      named?: string[]
      reason: string
    }
    Rung: {
      share: number
    }
    RungInput: {
      share: number
    }
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
      kind: components['schemas']['QuestionKind']
      step: string | null
      text: string
      options: components['schemas']['Option'][]
    }
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
    SheetFormat: 'csv' | 'xlsx'
    /** @enum {string} */
    SignalRule: 'outside' | 'eight_one_side' | 'two_of_three' | 'four_of_five'
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
    TouchpointChange: {
      name?: string | null
      team?: string | null
      accountable?: string | null
      on_form?: boolean | null
    }
    TouchpointPage: {
      items: components['schemas']['Touchpoint'][]
      next: string | null
    }
    TouchpointShown: {
      id: string
      name: string
    }
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
    Unit: {
      id: string
      parent: string | null
      name: string
      kind: components['schemas']['UnitKind']
      lead: string | null
      employees: number
      version: number
    }
    UnitChange: {
      name?: string | null
      parent?: string | null
      kind?: components['schemas']['UnitKind'] | null
      lead?: string | null
    }
    /** @enum {string} */
    UnitKind: 'unit' | 'partner'
    UnitNamed: {
      id: string
      name: string
    }
    UnitPage: {
      items: components['schemas']['Unit'][]
      next: string | null
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
      redress: components['schemas']['Redress'] | null
      amount: components['schemas']['Money'] | null
    }
    VerdictInput: {
      upheld?: components['schemas']['Upheld'] | null
      redress?: components['schemas']['Redress'] | null
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
      people: components['schemas']['PersonNamed'][]
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
    Wish: {
      kind: components['schemas']['NoticeKind']
      way: components['schemas']['NotificationsWay']
    }
    WishInput: {
      kind: components['schemas']['NoticeKind']
      way: components['schemas']['NotificationsWay']
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
export type AboutShare = components['schemas']['AboutShare']
export type Absence = components['schemas']['Absence']
export type Absences = components['schemas']['Absences']
export type Acceptance = components['schemas']['Acceptance']
export type AccessSettings = components['schemas']['AccessSettings']
export type AccessSignIn = components['schemas']['AccessSignIn']
export type AdoptionWish = components['schemas']['AdoptionWish']
export type Afterwards = components['schemas']['Afterwards']
export type Answers = components['schemas']['Answers']
export type BadCustomerRow = components['schemas']['BadCustomerRow']
export type BadRowFound = components['schemas']['BadRowFound']
export type BadRowFoundPage = components['schemas']['BadRowFoundPage']
export type BadStaffRow = components['schemas']['BadStaffRow']
export type Because = components['schemas']['Because']
export type Behind = components['schemas']['Behind']
export type BouncePair = components['schemas']['BouncePair']
export type Bounces = components['schemas']['Bounces']
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
export type CaseOutcome = components['schemas']['CaseOutcome']
export type CasePage = components['schemas']['CasePage']
export type CaseQuery = components['schemas']['CaseQuery']
export type CaseRated = components['schemas']['CaseRated']
export type CaseRowPage = components['schemas']['CaseRowPage']
export type CaseShown = components['schemas']['CaseShown']
export type CaseStep = components['schemas']['CaseStep']
export type CaseSubject = components['schemas']['CaseSubject']
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
export type ComplaintCounts = components['schemas']['ComplaintCounts']
export type ComplaintsReturn = components['schemas']['ComplaintsReturn']
export type Consent = components['schemas']['Consent']
export type Contact = components['schemas']['Contact']
export type ContactKind = components['schemas']['ContactKind']
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
export type Days = components['schemas']['Days']
export type DeadlineStanding = components['schemas']['DeadlineStanding']
export type DeadlineState = components['schemas']['DeadlineState']
export type DeadlineTerm = components['schemas']['DeadlineTerm']
export type DeadlineTermInput = components['schemas']['DeadlineTermInput']
export type Definition = components['schemas']['Definition']
export type DeliveryPage = components['schemas']['DeliveryPage']
export type DeliveryState = components['schemas']['DeliveryState']
export type DeskCaseRow = components['schemas']['DeskCaseRow']
export type DeskChannel = components['schemas']['DeskChannel']
export type DeskDelivery = components['schemas']['DeskDelivery']
export type DeskMergeWish = components['schemas']['DeskMergeWish']
export type DeskState = components['schemas']['DeskState']
export type DiagnosisPeriod = components['schemas']['DiagnosisPeriod']
export type DiagnosisProgress = components['schemas']['DiagnosisProgress']
export type DiagnosisShown = components['schemas']['DiagnosisShown']
export type DiagnosisState = components['schemas']['DiagnosisState']
export type Dimension = components['schemas']['Dimension']
export type DimensionValue = components['schemas']['DimensionValue']
export type DimensionValues = components['schemas']['DimensionValues']
export type Direction = components['schemas']['Direction']
export type DraftForm = components['schemas']['DraftForm']
export type DraftShown = components['schemas']['DraftShown']
export type EarlierContact = components['schemas']['EarlierContact']
export type Effort = components['schemas']['Effort']
export type Employee = components['schemas']['Employee']
export type EmployeeChange = components['schemas']['EmployeeChange']
export type EmployeePage = components['schemas']['EmployeePage']
export type Entry = components['schemas']['Entry']
export type EntryKind = components['schemas']['EntryKind']
export type EntryWritten = components['schemas']['EntryWritten']
export type Escalation = components['schemas']['Escalation']
export type EscalationAnswer = components['schemas']['EscalationAnswer']
export type Fate = components['schemas']['Fate']
export type Feed = components['schemas']['Feed']
export type FeedbackSettings = components['schemas']['FeedbackSettings']
export type FeedbackSettingsChange = components['schemas']['FeedbackSettingsChange']
export type FieldFault = components['schemas']['FieldFault']
export type FieldKind = components['schemas']['FieldKind']
export type Figure = components['schemas']['Figure']
export type FigureState = components['schemas']['FigureState']
export type FigureUnit = components['schemas']['FigureUnit']
export type FileShown = components['schemas']['FileShown']
export type FilesBrought = components['schemas']['FilesBrought']
export type FindingChange = components['schemas']['FindingChange']
export type FindingOwner = components['schemas']['FindingOwner']
export type FindingShown = components['schemas']['FindingShown']
export type FindingState = components['schemas']['FindingState']
export type Found = components['schemas']['Found']
export type FoundCases = components['schemas']['FoundCases']
export type FoundList = components['schemas']['FoundList']
export type Gain = components['schemas']['Gain']
export type Gap = components['schemas']['Gap']
export type Given = components['schemas']['Given']
export type GivingUp = components['schemas']['GivingUp']
export type Group = components['schemas']['Group']
export type GroupResult = components['schemas']['GroupResult']
export type GroupState = components['schemas']['GroupState']
export type GroupTexts = components['schemas']['GroupTexts']
export type HandoffAnswer = components['schemas']['HandoffAnswer']
export type HandoffAnswered = components['schemas']['HandoffAnswered']
export type HandoffShown = components['schemas']['HandoffShown']
export type Holiday = components['schemas']['Holiday']
export type HolidaySwitch = components['schemas']['HolidaySwitch']
export type Import = components['schemas']['Import']
export type ImportPage = components['schemas']['ImportPage']
export type ImportProgress = components['schemas']['ImportProgress']
export type ImportState = components['schemas']['ImportState']
export type IntakePreview = components['schemas']['IntakePreview']
export type IntakePreviewWish = components['schemas']['IntakePreviewWish']
export type IntakeQuestion = components['schemas']['IntakeQuestion']
export type IntegrationDelivery = components['schemas']['IntegrationDelivery']
export type Invitation = components['schemas']['Invitation']
export type Kind = components['schemas']['Kind']
export type Link = components['schemas']['Link']
export type LiveBoard = components['schemas']['LiveBoard']
export type LiveBy = components['schemas']['LiveBy']
export type LiveDefinition = components['schemas']['LiveDefinition']
export type LiveDefinitions = components['schemas']['LiveDefinitions']
export type LiveFigures = components['schemas']['LiveFigures']
export type LiveOverview = components['schemas']['LiveOverview']
export type LiveRow = components['schemas']['LiveRow']
export type Load = components['schemas']['Load']
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
export type MappingForm = components['schemas']['MappingForm']
export type MappingFormInput = components['schemas']['MappingFormInput']
export type Match = components['schemas']['Match']
export type MatchInput = components['schemas']['MatchInput']
export type May = components['schemas']['May']
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
export type MovedTogether = components['schemas']['MovedTogether']
export type MovesPreviewed = components['schemas']['MovesPreviewed']
export type MyChange = components['schemas']['MyChange']
export type Needs = components['schemas']['Needs']
export type NewAbsence = components['schemas']['NewAbsence']
export type NewAccessSettings = components['schemas']['NewAccessSettings']
export type NewCalendar = components['schemas']['NewCalendar']
export type NewCase = components['schemas']['NewCase']
export type NewChat = components['schemas']['NewChat']
export type NewChecklist = components['schemas']['NewChecklist']
export type NewConsent = components['schemas']['NewConsent']
export type NewContact = components['schemas']['NewContact']
export type NewCustomer = components['schemas']['NewCustomer']
export type NewDates = components['schemas']['NewDates']
export type NewEmployee = components['schemas']['NewEmployee']
export type NewFeed = components['schemas']['NewFeed']
export type NewField = components['schemas']['NewField']
export type NewHandoff = components['schemas']['NewHandoff']
export type NewHoliday = components['schemas']['NewHoliday']
export type NewImport = components['schemas']['NewImport']
export type NewInvitation = components['schemas']['NewInvitation']
export type NewMailbox = components['schemas']['NewMailbox']
export type NewMessage = components['schemas']['NewMessage']
export type NewPassword = components['schemas']['NewPassword']
export type NewPolicy = components['schemas']['NewPolicy']
export type NewPolicyInput = components['schemas']['NewPolicyInput']
export type NewProduct = components['schemas']['NewProduct']
export type NewPromise = components['schemas']['NewPromise']
export type NewProviderSettings = components['schemas']['NewProviderSettings']
export type NewReplay = components['schemas']['NewReplay']
export type NewSelfCheck = components['schemas']['NewSelfCheck']
export type NewState = components['schemas']['NewState']
export type NewTemplate = components['schemas']['NewTemplate']
export type NewToken = components['schemas']['NewToken']
export type NewTouchpoint = components['schemas']['NewTouchpoint']
export type NewUnit = components['schemas']['NewUnit']
export type NewView = components['schemas']['NewView']
export type NewVisibility = components['schemas']['NewVisibility']
export type NewWebhook = components['schemas']['NewWebhook']
export type NoticeKind = components['schemas']['NoticeKind']
export type Notification = components['schemas']['Notification']
export type Notifications = components['schemas']['Notifications']
export type NotificationsWay = components['schemas']['NotificationsWay']
export type Option = components['schemas']['Option']
export type Organisation = components['schemas']['Organisation']
export type OrganisationInput = components['schemas']['OrganisationInput']
export type Origin = components['schemas']['Origin']
export type OutboxCase = components['schemas']['OutboxCase']
export type OutboxMail = components['schemas']['OutboxMail']
export type OutboxMailPage = components['schemas']['OutboxMailPage']
export type Outcome = components['schemas']['Outcome']
export type Overview = components['schemas']['Overview']
export type OwnedToken = components['schemas']['OwnedToken']
export type OwnedTokens = components['schemas']['OwnedTokens']
export type PageSettings = components['schemas']['PageSettings']
export type PageSettingsChange = components['schemas']['PageSettingsChange']
export type ParentWish = components['schemas']['ParentWish']
export type Password = components['schemas']['Password']
export type PasswordChange = components['schemas']['PasswordChange']
export type PeopleImport = components['schemas']['PeopleImport']
export type PeopleLanguage = components['schemas']['PeopleLanguage']
export type PeopleStarterWish = components['schemas']['PeopleStarterWish']
export type PeriodShown = components['schemas']['PeriodShown']
export type PersonNamed = components['schemas']['PersonNamed']
export type PersonShown = components['schemas']['PersonShown']
export type PersonalData = components['schemas']['PersonalData']
export type Place = components['schemas']['Place']
export type Placeholder = components['schemas']['Placeholder']
export type Placeholders = components['schemas']['Placeholders']
export type PolicyList = components['schemas']['PolicyList']
export type PolicySet = components['schemas']['PolicySet']
export type PolicySetChoice = components['schemas']['PolicySetChoice']
export type PolicySets = components['schemas']['PolicySets']
export type PolicyVersionView = components['schemas']['PolicyVersionView']
export type PolicyView = components['schemas']['PolicyView']
export type Preferences = components['schemas']['Preferences']
export type PreferencesInput = components['schemas']['PreferencesInput']
export type PreviewColumn = components['schemas']['PreviewColumn']
export type PreviewStatus = components['schemas']['PreviewStatus']
export type Previewed = components['schemas']['Previewed']
export type PreviewedMove = components['schemas']['PreviewedMove']
export type Principle = components['schemas']['Principle']
export type PrincipleKey = components['schemas']['PrincipleKey']
export type PrincipleState = components['schemas']['PrincipleState']
export type Priority = components['schemas']['Priority']
export type Problem = components['schemas']['Problem']
export type Product = components['schemas']['Product']
export type ProductChange = components['schemas']['ProductChange']
export type ProductPage = components['schemas']['ProductPage']
export type ProgressUnit = components['schemas']['ProgressUnit']
export type PromiseStanding = components['schemas']['PromiseStanding']
export type PromisesPreview = components['schemas']['PromisesPreview']
export type ProviderButton = components['schemas']['ProviderButton']
export type ProviderSettings = components['schemas']['ProviderSettings']
export type Purpose = components['schemas']['Purpose']
export type QuestionKind = components['schemas']['QuestionKind']
export type QuestionResult = components['schemas']['QuestionResult']
export type Questionnaire = components['schemas']['Questionnaire']
export type RaisedBy = components['schemas']['RaisedBy']
export type Rating = components['schemas']['Rating']
export type RatingPage = components['schemas']['RatingPage']
export type ReRating = components['schemas']['ReRating']
export type ReadMarks = components['schemas']['ReadMarks']
export type Reason = components['schemas']['Reason']
export type Redress = components['schemas']['Redress']
export type RefusalShown = components['schemas']['RefusalShown']
export type RegisterEntry = components['schemas']['RegisterEntry']
export type RegisterEntryPage = components['schemas']['RegisterEntryPage']
export type RegisterPeriod = components['schemas']['RegisterPeriod']
export type RegisterRow = components['schemas']['RegisterRow']
export type Replayed = components['schemas']['Replayed']
export type Restriction = components['schemas']['Restriction']
export type Rung = components['schemas']['Rung']
export type RungInput = components['schemas']['RungInput']
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
export type SelfcheckState = components['schemas']['SelfcheckState']
export type SessionRow = components['schemas']['SessionRow']
export type SessionRows = components['schemas']['SessionRows']
export type SessionView = components['schemas']['SessionView']
export type SetUp = components['schemas']['SetUp']
export type SharedWith = components['schemas']['SharedWith']
export type SheetFormat = components['schemas']['SheetFormat']
export type SignalRule = components['schemas']['SignalRule']
export type Sort = components['schemas']['Sort']
export type Source = components['schemas']['Source']
export type SourceChange = components['schemas']['SourceChange']
export type SourcePage = components['schemas']['SourcePage']
export type SplitWish = components['schemas']['SplitWish']
export type Standing = components['schemas']['Standing']
export type Started = components['schemas']['Started']
export type StarterKind = components['schemas']['StarterKind']
export type StatusLists = components['schemas']['StatusLists']
export type StatusListsInput = components['schemas']['StatusListsInput']
export type Step = components['schemas']['Step']
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
export type TouchpointChange = components['schemas']['TouchpointChange']
export type TouchpointPage = components['schemas']['TouchpointPage']
export type TouchpointShown = components['schemas']['TouchpointShown']
export type Trend = components['schemas']['Trend']
export type Tried = components['schemas']['Tried']
export type Unit = components['schemas']['Unit']
export type UnitChange = components['schemas']['UnitChange']
export type UnitKind = components['schemas']['UnitKind']
export type UnitNamed = components['schemas']['UnitNamed']
export type UnitPage = components['schemas']['UnitPage']
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
export type Wish = components['schemas']['Wish']
export type WishInput = components['schemas']['WishInput']
export type Year = components['schemas']['Year']
export type YearDay = components['schemas']['YearDay']
export type YearWish = components['schemas']['YearWish']
export type $defs = Record<string, never>
export interface operations {
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
        format?: components['schemas']['SheetFormat']
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
        format?: components['schemas']['SheetFormat']
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
        'application/json': components['schemas']['NewTouchpoint']
      }
    }
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Touchpoint']
        }
      }
      /** @description Refused */
      default: {
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
          'application/json': components['schemas']['Touchpoint']
        }
      }
      /** @description Refused */
      default: {
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
        'application/json': components['schemas']['TouchpointChange']
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Touchpoint']
        }
      }
      /** @description Refused */
      default: {
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
