-- What may be decided for a customer. Retired ones stay: what was allowed then stays answerable.
create table decision (
    id id primary key,
    kind int not null,          -- rights::DecisionKind: redress or goodwill, for good
    name text not null,
    name_key text not null,     -- in small letters: no two in use are called the same
    about text not null,        -- when it is right to do this; may be empty
    starter text not null,      -- the starter it was begun with; may be empty
    made_at instant not null,
    retired_at instant,
    version int not null
);
create unique index decision_by_name on decision (name_key) where retired_at is null;

-- How it was worded, and since when.
create table decision_wording (
    decision id not null,
    number int not null,
    at instant not null,
    by_user id,
    name text not null,
    about text not null,
    primary key (decision, number)
) without rowid;

-- Who asked for what to change, why, and what a second person said.
create table rights_change (
    id id primary key,
    asked_at instant not null,
    asked_by id,                -- a user
    asked_employee id,          -- who they are, where they are an employee
    why text not null,
    state int not null,         -- rights::ChangeState
    needs int not null,         -- why a second person has to answer: the sum of rights::Need
    second_minor minor,         -- from which amount a second person answers, where that is what changes
    second_currency text,
    answered_at instant,
    answered_by id,
    answer text not null,       -- may be empty
    version int not null
);
create index rights_change_by_state on rights_change (state, id);

create table rights_change_line (
    change id not null,
    place int not null,
    decision id not null,
    holder_kind int not null,   -- rights::HolderKind
    holder text not null,       -- a level in the organisation's own words, or a role's name
    holder_key text not null,   -- in small letters
    touchpoint id,              -- none: all
    unit id,                    -- this and all below; none: all
    currency text not null,
    before_minor minor,         -- none: there was no such right
    before_passing int,
    after_minor minor,          -- none: it ends
    after_passing int,
    primary key (change, place)
) without rowid;
create index rights_change_line_by_decision on rights_change_line (decision, change);

-- Who may decide it, up to which amount, from when to when. A row is ended once and never changed otherwise.
create table decision_right (
    id id primary key,
    decision id not null,
    holder_kind int not null,
    holder text not null,
    holder_key text not null,
    touchpoint id,
    unit id,
    currency text not null,
    limit_minor minor not null,
    passing int not null,       -- rights::Passing: whether it may be lent on
    valid_from instant not null,
    valid_to instant,           -- none: it holds
    begun_by id not null,       -- the change
    ended_by id
);
create unique index decision_right_in_force on decision_right
    (decision, holder_kind, holder_key, coalesce(touchpoint, 0), coalesce(unit, 0), currency) where valid_to is null;
create index decision_right_by_holder on decision_right (holder_kind, holder_key, valid_from);
create index decision_right_by_decision on decision_right (decision, valid_from);

-- From which amount a second person answers, and since when. None: what rights.h says.
create table second_person (
    change id primary key,
    valid_from instant not null,
    minor minor not null,
    currency text not null
);

-- Lent for a time. Ended ones stay.
create table delegation (
    id id primary key,
    giver id not null,          -- an employee
    taker id not null,
    from_at instant not null,
    to_at instant not null,
    ended_at instant,           -- before its time
    ended_by id,
    reason text not null,
    limit_minor minor,          -- none: the giver's own
    currency text,
    made_at instant not null,
    made_by id                  -- a user: the giver, or whoever may settle rights
);
create index delegation_by_taker on delegation (taker, to_at);
create index delegation_by_giver on delegation (giver, to_at);

-- What it is for; none: every decision.
create table delegation_decision (
    delegation id not null,
    decision id not null,
    primary key (delegation, decision)
) without rowid;

-- To whom an employee is too near to decide for. Withdrawn ones stay, until the customer is erased.
create table declared_relation (
    id id primary key,
    employee id not null,
    customer id not null,
    kind int not null,          -- rights::RelationKind
    declared_at instant not null,
    withdrawn_at instant
);
create index declared_relation_by_employee on declared_relation (employee, customer);
create index declared_relation_by_customer on declared_relation (customer, kind);
