-- The last day on which somebody works here, as far as it is known: what falls vacant is seen before it does.
create table employee_leaving (
    employee id primary key,
    last_day int not null      -- counted from 1970-01-01
);
create index absence_by_end on absence (to_day);
