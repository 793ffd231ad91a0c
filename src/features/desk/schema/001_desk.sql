-- Live cases as they are worked at. What happened stands in case_event (feature cases); a row here is how the case stands
-- now, kept in the same transaction.
create table live_case (
    id id primary key,            -- of customer_case
    number minor not null,        -- as people say it
    subject text not null,
    kind int not null,            -- desk::Kind
    channel int not null,         -- desk::Channel it came by
    state int not null,           -- desk::State
    priority int not null,        -- desk::Priority
    owner id not null,            -- an employee, always
    team id,                      -- a unit
    team_before id,               -- another unit, where it was last: coming back to it is a bounce
    customer id,
    touchpoint id,
    product id,
    vertical id,
    language text not null,
    remedy text,                  -- what would put it right, as the customer said
    redress text,                 -- what the customer was owed and got
    resolution text,              -- what was done
    closed_as int,                -- desk::ClosedAs
    restricted flag not null,     -- visible to case_named alone
    about id,                     -- an employee the complaint is about
    merged_into id,               -- another case
    state_before_merge int not null,
    opened instant not null,      -- the customer's first contact
    updated instant not null,
    ended instant,                -- when it was resolved, the last time
    next_due instant not null,    -- the earliest of what we owe; the end of time where nothing is due
    promised instant,             -- what the customer was told last
    customer_waits flag not null, -- the customer wrote last
    answered flag not null,       -- we have answered at least once
    offered_to id,                -- a handoff that waits to be accepted
    offered_until instant,
    refusals int not null,        -- of handoffs, since the last that was accepted
    bounces int not null,
    version int not null
);
create unique index live_case_by_number on live_case (number);
create index live_case_by_due on live_case (next_due, id) where state < 3;
create index live_case_by_owner on live_case (owner, next_due, id) where state < 3;
create index live_case_by_team on live_case (team, next_due, id) where state < 3;
create index live_case_by_owner_newest on live_case (owner, id);
create index live_case_by_team_newest on live_case (team, id);
create index live_case_by_customer on live_case (customer, id) where customer is not null;
create index live_case_by_offer on live_case (offered_to, offered_until) where offered_to is not null;
create index live_case_by_lapse on live_case (offered_until) where offered_until is not null;
create index live_case_resolved on live_case (ended) where state = 3 or state = 4;
create index live_case_merged on live_case (merged_into) where merged_into is not null;

-- Numbers are taken in blocks, so that gaps are allowed and nobody waits for another.
create table case_number (
    id id primary key,            -- 1: there is one row
    next minor not null
);
insert into case_number (id, next) values (1, 1001);

-- The thread: messages, notes and steps, in the order of their ids.
create table case_entry (
    case_id id not null,
    id id not null,
    kind int not null,            -- desk::EntryKind
    at instant not null,
    author id,                    -- an employee; none: the customer, or Regard itself
    channel int not null,
    text text not null,           -- of a step: its reason
    quoted text,                  -- what a mail quoted of earlier ones
    mail_id text,                 -- its Message-ID, where it came or went by mail
    html id,                      -- a file of the case: the mail as it was written
    delivery int not null,        -- desk::Delivery
    goes_out instant,             -- a message that is held
    asks flag not null,
    step int not null,            -- desk::Step
    about text,                   -- codes, ids and instants of a step: `from=open to=resolved`
    primary key (case_id, id)
) without rowid;
create index case_entry_held on case_entry (goes_out) where delivery = 1;
create index case_entry_by_mail on case_entry (mail_id) where mail_id is not null;

create table case_file (
    id id primary key,            -- of the blob, too
    case_id id not null,
    entry id,                     -- none while its message is being written
    by id,                        -- the employee who brought it; none: the customer
    name text not null,
    type text not null,
    bytes minor not null,
    inline_as text,               -- Content-ID of a picture inside the text
    brought instant not null
);
create index case_file_by_case on case_file (case_id, id);
create index case_file_waiting on case_file (brought) where entry is null;

-- What somebody is writing, saved as they type.
create table case_draft (
    case_id id not null,
    author id not null,           -- an employee
    kind int not null,            -- desk::EntryKind
    text text not null,
    asks flag not null,
    updated instant not null,
    version int not null,
    primary key (case_id, author, kind)
) without rowid;
create index case_draft_by_author on case_draft (author, updated);

-- Every handoff that was offered, and what became of it.
create table case_handoff (
    id id primary key,
    case_id id not null,
    giver id not null,
    receiver id not null,
    team id,                      -- the receiver's
    reason text not null,
    at instant not null,
    answer int not null,          -- desk::Offer
    answered instant,
    why text                      -- of a refusal
);
create index case_handoff_by_case on case_handoff (case_id, id);

create table case_named (         -- who may see a restricted case
    case_id id not null,
    employee id not null,
    primary key (employee, case_id)
) without rowid;
create index case_named_by_case on case_named (case_id);

create table case_tag (
    case_id id not null,
    tag text not null,            -- in small letters
    primary key (tag, case_id)
) without rowid;
create index case_tag_by_case on case_tag (case_id);

create table case_follower (
    case_id id not null,
    employee id not null,
    primary key (case_id, employee)
) without rowid;
create index case_follower_by_employee on case_follower (employee, case_id);

create table case_mention (       -- a note names somebody who has not looked at it yet
    employee id not null,
    case_id id not null,
    entry id not null,
    primary key (employee, case_id, entry)
) without rowid;

create table case_link (          -- cases that belong together
    case_id id not null,
    other id not null,
    how int not null,             -- desk::Link
    primary key (case_id, other)
) without rowid;
create index case_link_by_other on case_link (other);
