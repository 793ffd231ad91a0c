-- What an organisation keeps of its customers besides; the administrator names it.
create table customer_field (
    id id primary key,
    name text not null,
    name_key text not null,     -- in small letters
    kind int not null,          -- customers::FieldKind
    choices text not null,      -- one a line; empty unless it is a choice
    version int not null
);
create unique index customer_field_by_name on customer_field (name_key);

create table customer_value (
    customer id not null,
    field id not null,
    value text not null,        -- as the kind of field writes it
    primary key (customer, field)
) without rowid;
create index customer_value_by_field on customer_value (field);

-- What a customer agreed to, channel by channel; withdrawn ones stay as evidence that they were given.
create table customer_consent (
    id id primary key,
    customer id not null,
    channel int not null,       -- customers::Channel
    given_at instant not null,
    how text not null,          -- `on the phone`, `form of 2026-03`
    until_day int,              -- the last day it holds, from 1970-01-01; none: until withdrawn
    withdrawn_at instant
);
create index customer_consent_by_customer on customer_consent (customer);
