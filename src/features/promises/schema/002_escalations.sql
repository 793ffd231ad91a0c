-- Steps of the ladder that cases have climbed: each has an owner who answers and settles it.
create table escalation (
    id id primary key,
    case_id id not null,
    step int not null,         -- from 1, the lead of the case's team
    raised_by int not null,    -- promises::RaisedBy
    by_user id,                -- the employee who raised it
    owner id,                  -- an employee; none: there is no lead anywhere above the case's team
    reason text not null,      -- of a person's
    raised instant not null,
    answered instant,
    answer text not null,
    settled instant,
    settlement text not null
);
create index escalation_by_case on escalation (case_id, raised);
create index escalation_by_owner on escalation (owner, raised) where settled is null;
