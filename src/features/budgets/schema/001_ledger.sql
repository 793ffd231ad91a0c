-- The ledger of empowerment budgets. Acts and entries are only ever added; what an account holds is what its entries come to, kept beside
-- them so that the last unit can be guarded, and recomputed by `regard check`.
create table budget_account (
    id id primary key,
    kind int not null,          -- budgets::AccountKind
    of_id int not null,         -- the unit, vertical or employee; 0 where there is one of the kind
    currency text not null,     -- ISO 4217
    granted minor not null,     -- what came in, less what was given on
    posted minor not null,      -- spent
    pending minor not null,     -- held
    source id,                  -- the account that granted last: where what lapses goes
    opened instant not null,
    check (kind = 0 or (posted >= 0 and pending >= 0 and granted - posted - pending >= 0))
);
-- on postgres
alter table budget_account set (fillfactor = 50);
-- on both
create unique index budget_account_of on budget_account (kind, of_id, currency);

create table budget_act (
    id id primary key,
    kind int not null,          -- budgets::ActKind
    scope int not null,         -- whose keys these are: the user; 0 the program, -1 the ledger itself
    key text not null,
    digest text not null,       -- of what was asked, to know the same from another
    account id not null,        -- the budget it is about
    other id not null,          -- where the money came from or went
    amount minor not null,
    currency text not null,
    at instant not null,        -- when it was asked
    dated instant not null,     -- when it is booked: never in a locked period
    by_user id,
    reason text not null,
    case_id id,
    customer id,
    gesture int not null,
    employee id,                -- whose gesture it was
    hold id,                    -- the hold it made or ended
    corrects id                 -- the act it takes back
);
create unique index budget_act_by_key on budget_act (scope, key);
create unique index budget_act_by_corrected on budget_act (corrects) where corrects is not null;
create index budget_act_by_date on budget_act (dated, id);
create index budget_act_by_customer on budget_act (customer, at) where customer is not null;
create index budget_act_by_employee on budget_act (employee, at) where employee is not null;

-- The lines of an act. They come to zero, in each part by itself.
create table budget_entry (
    act id not null,
    line int not null,          -- from 1
    account id not null,
    part int not null,          -- budgets::Part
    amount minor not null,      -- above zero: it came in
    primary key (act, line)
) without rowid;
create index budget_entry_by_account on budget_entry (account, act);

create table budget_hold (
    id id primary key,          -- the id of the act that made it
    account id not null,
    amount minor not null,
    currency text not null,
    at instant not null,
    until instant not null,     -- from then on it cannot be spent
    case_id id,
    customer id,
    gesture int not null,
    employee id,
    ended int not null,         -- budgets::Ended
    ended_by id                 -- the act
);
create index budget_hold_open on budget_hold (until, id) where ended = 0;
create index budget_hold_by_account on budget_hold (account, id) where ended = 0;
create index budget_hold_by_customer on budget_hold (customer, at) where ended = 0 and customer is not null;
create index budget_hold_by_employee on budget_hold (employee, at) where ended = 0 and employee is not null;

-- Up to where the books are closed: no act is dated before. What lies in them is told, so that a later change shows.
create table budget_lock (
    before instant primary key,
    locked instant not null,
    by_user id,
    acts int not null,          -- dated before it
    checksum int not null       -- over their ids and amounts
);

-- Accounts that were closed at the end of a policy's period, so that each is once.
create table budget_closed (
    period text not null,
    account id not null,
    act id,                     -- none: nothing was left
    primary key (period, account)
) without rowid;

-- The finance system's own account numbers.
create table budget_mapping (
    kind int not null,
    of_id int not null,         -- 0: all of the kind
    number text not null,
    version int not null,
    primary key (kind, of_id)
) without rowid;
