-- The links with which whoever gets the letter of the week stops it, without signing in.
create table channel_leaving (
    hash bytes primary key,
    employee id not null,
    made instant not null
);
create index channel_leaving_by_employee on channel_leaving (employee, made);
