-- Who did what to what, when. Ids and codes only.
create table journal (
    turn         int not null,  -- grows with the commits: PostgreSQL's transaction number, SQLite's order of writing
    id           id not null,
    at           instant not null,
    who          id,            -- null: the program itself
    verb         text not null,
    subject_kind text not null,
    subject      id,
    codes        text not null, -- `from=waiting to=open`
    quiet        flag not null,
    primary key (turn, id)
) without rowid;

create index journal_subject on journal (subject_kind, subject, turn, id);

-- How far each named follower has come: it has dealt with everything up to and including this position.
create table journal_cursor (
    follower text primary key,
    turn     int not null,
    id       int not null
) without rowid;
