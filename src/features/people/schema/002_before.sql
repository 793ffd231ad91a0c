-- How somebody stood before: a row each time their level or unit changed. What held of them then stays answerable.
create table employee_before (
    employee id not null,
    until instant not null,
    level text not null,
    unit id,
    primary key (employee, until)
) without rowid;
