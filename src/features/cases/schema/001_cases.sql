-- Cases and what happened in them. `case_event` is the only truth about a case; everything else can be made from it.

-- The names of a dimension (see Dimension in model.h), numbered from 1 in order of first appearance.
create table case_word (
    dimension int not null,
    number int not null,
    text text not null,
    primary key (dimension, number)
) without rowid;
create unique index case_word_by_text on case_word (dimension, text);

create table customer_case (
    id id primary key,
    source id not null,          -- 0: begun in Regard
    reference text not null,     -- the number people know it by; unique within its source
    import id not null,          -- the import that wrote what is imported of it; 0: none
    historical flag not null,    -- imported and adopted by nobody: outside law 1
    shape int not null,          -- cases::Shape
    done flag not null,          -- a case list says it is done, though perhaps not when
    due instant,
    customer int,                -- the customer's key; never a name
    touchpoint int,              -- these are numbers in case_word
    product int,
    vertical int,
    channel int,
    kind int,
    priority int,
    content int not null         -- fingerprint of what was imported, so that the same again changes nothing
);
create unique index customer_case_by_reference on customer_case (source, reference);
create index customer_case_by_import on customer_case (import) where import <> 0;

create table case_event (
    case_id id not null,
    seq int not null,            -- order within the case; ties in time keep it
    at instant not null,
    what int not null,           -- cases::What
    status int,
    team int,
    person int,
    message int not null,        -- cases::Message
    imported flag not null,      -- replaced as a whole by the next import of the case
    primary key (case_id, seq)
) without rowid;
