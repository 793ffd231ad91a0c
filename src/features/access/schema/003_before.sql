-- Which roles somebody had before: a row each time they changed, or were shut out or let in again. What held then stays answerable.
create table role_before (
    user_id id not null,
    until instant not null,
    roles text not null,       -- separated by blanks; none while shut out
    primary key (user_id, until)
) without rowid;
