-- Lists of cases somebody looks at again and again: a name for the parameters of the list's address.
create table case_view (
    id id primary key,
    owner id not null,       -- an employee
    name text not null,
    query text not null,     -- as the list's address has it: which=open&team=…
    shared int not null,     -- desk::SharedWith
    unit id,                 -- where it is shared with one: its people and all below
    version int not null
);
create index case_view_by_owner on case_view (owner);
create index case_view_by_unit on case_view (shared, unit) where shared <> 0;

-- Each reader's own order; views that have no place come after those that have one.
create table case_view_place (
    employee id not null,
    case_view id not null,
    place int not null,
    opens flag not null,     -- the one the list opens with
    primary key (employee, case_view)
) without rowid;
