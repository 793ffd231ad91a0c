-- What may be given to customers, by whom, and what was. Money itself lies in feature budgets; here stands why it moved.
create table gesture_kind (
    id id primary key,
    name_en text not null,
    name_da text not null,
    nature int not null,       -- empowerment::GestureNature
    usual minor,               -- in minor units; none: no usual amount
    usual_currency text not null,
    retired instant,
    version int not null
);

create table budget_policy (
    id id primary key,
    currency text not null,
    number int not null,       -- of the latest version
    ended instant,
    version int not null       -- for whoever edits it
);

create table budget_policy_version (
    policy id not null,
    number int not null,
    begins instant not null,   -- in force from then until the next begins
    name text not null,
    who text not null,         -- JSON of empowerment::PolicyFor
    terms text not null,       -- JSON of empowerment::PolicyTerms
    why text not null,
    made instant not null,
    by_user id not null,
    primary key (policy, number)
) without rowid;

-- What each person was given for a period: once, whatever happens.
create table budget_allowance (
    employee id not null,
    currency text not null,
    begins instant not null,
    ends instant not null,
    policy id not null,
    number int not null,
    amount minor not null,
    rest int not null,         -- empowerment::AllowanceRest
    granted instant not null,
    closed instant,
    lapsed minor not null,     -- what was left then and went back
    primary key (employee, currency, begins)
) without rowid;
create index budget_allowance_open on budget_allowance (ends, employee) where closed is null;

create table gesture (
    id id primary key,
    kind id not null,          -- of gesture_kind
    amount minor not null,     -- asked for
    given minor not null,      -- 0 until it is allowed
    currency text not null,
    reason int not null,       -- empowerment::GestureReason
    words text not null,
    employee id not null,      -- who gives it
    at instant not null,
    case_id id,
    customer id not null,
    touchpoint id,
    unit id,                   -- of the employee, then
    state int not null,        -- empowerment::MatterState
    beyond int not null,       -- bits of empowerment::Beyond
    policy id,                 -- whose words held for whoever gave it
    policy_number int,
    account id,                -- of feature budgets: whose money it is or would be; none: that of whoever allows it
    hold id,
    act id,
    expires instant,           -- while it waits for an answer
    ended instant,             -- when it was done, refused, …
    allowed_by id,
    allowed_right id,
    allowed_limit minor,
    allowed_delegation id,
    allowed_policy id,
    allowed_number int,
    receipt_due flag not null
);
create index gesture_by_case on gesture (case_id, id) where case_id is not null;
create index gesture_by_customer on gesture (customer, id);
create index gesture_by_employee on gesture (employee, id);
create index gesture_by_unit on gesture (unit, id) where unit is not null;
create index gesture_done on gesture (ended, id) where state = 0;
create index gesture_waiting on gesture (expires, id) where state = 1;

create table gesture_receipt (
    file id primary key,
    gesture id not null,
    name text not null,
    type text not null,
    bytes minor not null,
    by_employee id not null,
    at instant not null
);
create index gesture_receipt_by_gesture on gesture_receipt (gesture, file);

-- What a customer is owed. Nothing here is paid from a budget.
create table redress (
    id id primary key,
    kind int not null,         -- empowerment::RedressKind
    amount minor not null,
    given minor not null,
    currency text not null,
    reason int not null,
    words text not null,
    employee id not null,
    at instant not null,
    case_id id not null,
    customer id,
    touchpoint id,
    state int not null,
    beyond int not null,
    expires instant,
    ended instant,
    allowed_by id,
    allowed_right id,
    allowed_limit minor,
    allowed_delegation id,
    booked instant,
    booking text not null
);
create index redress_by_case on redress (case_id, id);
create index redress_by_customer on redress (customer, id) where customer is not null;
create index redress_waiting on redress (expires, id) where state = 1;

-- Who was asked for a gesture or for redress, one after the other up the line. One of a matter waits at most.
create table gesture_ask (
    id id primary key,
    matter id not null,        -- of gesture or redress
    is_redress flag not null,
    step int not null,         -- from 1
    employee id not null,      -- who is asked
    asked instant not null,
    climbs instant,            -- when the next one is asked; none: there is nobody
    ends int not null,         -- empowerment::AskEnd
    ended instant,
    words text not null,
    mailed flag not null
);
create unique index gesture_ask_by_matter on gesture_ask (matter, step);
create unique index gesture_ask_one_waits on gesture_ask (matter) where ends = 0;
create index gesture_ask_mine on gesture_ask (employee, id) where ends = 0;
create index gesture_ask_climbing on gesture_ask (climbs, id) where ends = 0 and climbs is not null;

-- Links by which an ask is answered from a mail: once, for a while, by whom they were sent to.
create table gesture_link (
    hash bytes primary key,
    ask id not null,
    expires instant not null,
    used instant
);
create index gesture_link_by_ask on gesture_link (ask);

-- Who has been told of a version of a policy.
create table budget_policy_told (
    policy id not null,
    number int not null,
    employee id not null,
    at instant not null,
    primary key (policy, number, employee)
) without rowid;

-- Cases that climbed, and whether their owner could have settled them with a gesture: as it stood at that moment.
create table gesture_missed (
    escalation id primary key,
    case_id id not null,
    unit id,
    owner id not null,
    at instant not null,
    could flag not null
);
create index gesture_missed_by_unit on gesture_missed (unit, at) where unit is not null;

-- One row: what was settled. None: what model.h says.
create table gesture_setting (
    id id primary key check (id = 1),
    climb_after_hours int not null,
    ask_holds_hours int not null,
    version int not null
);
