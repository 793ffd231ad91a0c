-- Steps of the customer's journey: where a contact belongs, and which team answers for it.
create table touchpoint (
    id id primary key,
    name text not null,
    name_key text not null,    -- in small letters: no two are called the same
    name_folded text not null, -- as lists are sorted: small letters without accents
    team id,                   -- a unit
    accountable id,            -- an employee
    on_form flag not null,     -- customers may choose it when they write to us
    version int not null
);
create unique index touchpoint_by_name on touchpoint (name_key);
create index touchpoint_by_team on touchpoint (team) where team is not null;
create index touchpoint_by_accountable on touchpoint (accountable) where accountable is not null;
