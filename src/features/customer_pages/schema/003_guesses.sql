-- How many wrong digits were given for a case in a day, whatever the link: so that nobody guesses all day long.
create table page_guess (
    case_id id not null,
    day int not null,           -- from 1970-01-01, UTC
    wrong int not null,
    primary key (case_id, day)
) without rowid;
