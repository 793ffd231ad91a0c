-- What was measured. case_outcome is made of a case's events in the transaction that changes them; everything after it is
-- made of outcomes by the job measures.refresh. All of it can be made anew at any time and then is equal.

-- Of the whole store, one row.
create table measured_state (
    id int primary key check (id = 1),
    zone text not null,          -- of the organisation: days, months and years are of it
    as_of instant,               -- when the rollups last had everything; null before the first time
    measured_again_to int,       -- all cases are being measured again, in the order of their ids: so far; null: none are
    returns_due int not null,    -- customers' cases have changed: look again who came back. 1: due, 2: being done
    teams_due int not null       -- look again which teams are small; likewise
);
insert into measured_state (id, zone, returns_due, teams_due) values (1, 'UTC', 0, 0);

-- How the cases of a source are measured, and how far they are known.
create table measured_source (
    source id primary key,
    calendar text,               -- JSON; null: no working hours
    last_event instant,          -- of all its cases
    judged_until instant         -- the last_event by which first time right was last told
);
create table measured_status (
    source id not null,
    status int not null,         -- number in case_word
    class int not null,          -- StatusClass; neutral ones are left out
    primary key (source, status)
) without rowid;

create table case_outcome (
    case_id id primary key,
    source id not null,
    day int not null,            -- the date of `counted`, as days since 1970-01-01
    state int not null,          -- State
    opened instant not null,
    counted instant not null,
    duration int,                -- spans are microseconds
    working int,
    first_reply int,
    waiting int,
    due instant,
    customer int,                -- a key, never a name
    matter int,                  -- what a return is about
    returned instant,
    unit int not null,           -- numbers in case_word, 0: not given; of persons too
    vertical int not null,
    touchpoint int not null,
    product int not null,
    channel int not null,
    kind int not null,
    status int not null,
    person int not null,
    priority int not null,
    events int not null,
    handoffs int not null,
    bounces int not null,
    person_handoffs int not null,
    person_bounces int not null,
    person_known flag not null,
    resolved int not null,       -- these are Answer
    one_answer int not null,
    reopened int not null,
    first_contact int not null,
    pairs bytes,                 -- packed: who bounced with whom, how often
    waits bytes                  -- packed: in which status, how long
);

-- Days of which a case has entered, left or changed: what the refresh has to do. Case 0: judge them all again.
create table outcome_change (
    day int not null,
    case_id int not null,
    primary key (day, case_id)
) without rowid;

-- The cases of a day, packed in columns, the longest first (rollups/sheet.h): what lists and narrow figures are read from.
create table measured_day (
    number int primary key,      -- day * 65536 + the sheet's place
    cases int not null,
    packed bytes not null
);

-- Where the cases of a facet's word stand among those of a day: what lists find their cases by.
create table measured_place (
    facet int not null,          -- Facet
    word int not null,
    day int not null,
    cases int not null,          -- how many
    shortest int,                -- how far their durations reach; null where none has ended
    longest int,
    places bytes,                -- packed (rollups/places.h); null: all of the day
    primary key (facet, word, day)
) without rowid;

-- What was counted of the cases of a facet's word in a day, month or year (rollups/cell.h).
create table measured_cell (
    facet int not null,
    grain int not null,          -- Grain
    start int not null,          -- its first day
    word int not null,
    cases int not null,          -- that ended
    amount int not null,         -- bounces or waits of them, for cells of such; else 0
    packed bytes,                -- a tally (rollups/tally.h); null for cells of bounces and reopenings
    primary key (facet, grain, start, word)
) without rowid;

-- Months and years of which a day has changed.
create table measured_due (
    grain int not null,
    start int not null,
    facet int not null,
    primary key (grain, start, facet)
) without rowid;

-- Which persons were seen in which team, only to know how many they are; and the teams so small that a figure of the team
-- would be one of persons.
create table measured_team_person (
    source id not null,
    team int not null,
    person int not null,
    primary key (source, team, person)
) without rowid;
create table measured_small_team (
    team int primary key,
    persons int not null
);
