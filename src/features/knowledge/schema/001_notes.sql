-- Field notes: what the frontline learned today. Who wrote one is kept apart; of an anonymous one nothing is, and its id, its day
-- and its rows say no more of when it came than the day. README.md says how.
create table field_note (
    id id primary key,
    kind int not null,            -- knowledge::NoteKind
    text text not null,           -- empty: there is a voice, or it was erased with a customer
    touchpoint id,
    product id,
    case_id id,                   -- the case it was written from
    anonymous flag not null,
    written_on int not null,      -- the day, as days since 1970-01-01 in the organisation's zone
    written_at instant,           -- none of an anonymous one
    state int not null,           -- knowledge::NoteState
    answerer id,                  -- the employee who owes an answer; none in the letterbox
    due instant,                  -- for them
    first_due instant,            -- as first promised
    climbs int not null,          -- how often it went up because nobody answered
    at_the_top flag not null,     -- nobody is above its answerer
    answered_at instant,
    answered_by id,
    answer text not null,
    article id,                   -- what it was made
    made_try id,
    meets id not null,            -- notes that say the same have the same: the id of one of them
    version int not null
);
create index field_note_newest on field_note (state, id);
create index field_note_to_answer on field_note (answerer, due, id) where state = 1;
create index field_note_overdue on field_note (due) where state = 1;
create index field_note_letterbox on field_note (written_on) where state = 0;
create index field_note_by_touchpoint on field_note (touchpoint, id);
create index field_note_by_product on field_note (product, id);
create index field_note_by_case on field_note (case_id) where case_id is not null;
create index field_note_met on field_note (meets, id);
create index field_note_promised on field_note (first_due) where first_due is not null;
create index field_note_by_article on field_note (article) where article is not null;

create table field_note_reporter (
    note id primary key,
    employee id not null
);
create index field_note_by_reporter on field_note_reporter (employee, note);

-- How the writer of an anonymous note finds it again: a hash of what their browser drew.
create table field_note_secret (
    hash bytes primary key,
    note id not null
) without rowid;

create table field_note_file (
    note id not null,
    number int not null,          -- from 1
    kind int not null,            -- knowledge::FileKind
    type text not null,
    bytes bytes not null,
    primary key (note, number)
);

-- What became of a note, for whoever wrote it.
create table field_note_step (
    note id not null,
    number int not null,          -- from 1
    kind int not null,            -- knowledge::StepKind
    at instant not null,
    by_employee id,
    person id,                    -- to whom it went
    text text not null,
    primary key (note, number)
) without rowid;

create table field_note_setting (
    one int primary key,          -- 1: there is one row
    working_days int not null,
    version int not null
);
