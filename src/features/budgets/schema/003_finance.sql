-- The finance system's own account numbers: one document, written anew as a whole.
drop table budget_mapping;
create table budget_number (
    kind int not null,          -- budgets::AccountKind
    account int not null,       -- the account; 0: all of the kind that have none of their own
    number text not null,
    primary key (kind, account)
) without rowid;
create table budget_mapping (
    id int primary key,         -- 1
    version int not null
);
insert into budget_mapping (id, version) values (1, 1);
