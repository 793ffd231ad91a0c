-- What the clock of each case was told, in order: the truth about targets, pauses and alarms. Everything else about them is
-- played from it (promises::CaseClock).
create table clock_event (
    case_id id not null,
    seq int not null,          -- from 0, without gaps
    at instant not null,
    what int not null,         -- promises::Told::What
    detail int not null,       -- what that means: a Happened, an AlarmKey, an instant
    other int not null,
    from_case id,              -- of absorbed: the case that was merged into this one
    policy id,                 -- the policy version from now on; of opened and rated
    primary key (case_id, seq)
) without rowid;

-- The facts its policy was chosen by, and what rings next.
create table promise_case (
    case_id id primary key,
    policy id not null,        -- the version it is pinned to
    touchpoint id,
    product id,
    vertical id,
    kind int not null,         -- promises::Kind
    segment text not null,
    priority int not null,
    running flag not null,     -- neither resolved nor closed
    due instant                -- of the next alarm; none: nothing rings
);
create index promise_case_by_due on promise_case (due, case_id) where due is not null;
create index promise_case_running on promise_case (case_id) where running = 1;

-- Dates told to customers. A row is written once; only what became of it is added, once.
create table promise (
    case_id id not null,
    number int not null,       -- from 1, without gaps
    about int not null,        -- promises::Target
    until instant not null,
    told instant not null,
    origin int not null,       -- promises::Origin
    outcome int not null,      -- promises::Outcome
    settled instant,
    reason text not null,      -- what the customer was told; may be empty
    by_user id,                -- who gave it; none: the program
    primary key (case_id, number)
) without rowid;
create index promise_by_settled on promise (settled, case_id) where settled is not null;
