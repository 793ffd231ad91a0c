-- One act that gave many cases a new date at once: it stands out beside each of these dates, and where dates are counted.
create table promise_act (
    id id primary key,         -- of the act on many cases
    at instant not null,
    by_employee id not null,   -- who did it
    reason text not null,      -- what the customers were told
    asked int not null,        -- how many cases it was for
    moved int not null         -- how many of them have its date; fewer where it was taken back
);
create index promise_act_by_time on promise_act (at);
alter table promise add column act id; -- none: given by itself
create index promise_by_act on promise (act, case_id) where act is not null;
