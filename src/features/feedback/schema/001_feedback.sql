-- How customers rate what was done. A row a resolution of which somebody may be asked; what was in force then stays with it.
create table feedback_question (
    id id primary key,
    case_id id not null,
    resolved_at instant not null, -- which resolution: of a reopened case there are several
    kind int not null,            -- desk::Kind
    team id,
    touchpoint id,
    product id,
    vertical id,
    customer id,
    sent_at instant,              -- when the customer was asked by mail; none: only their page asks
    remind_at instant,            -- none: not to be reminded
    reminded_at instant,
    mark int,                     -- 1 to 5; none: not answered
    words text not null,          -- in the customer's words; may be empty
    rated_at instant
);
create unique index feedback_question_by_case on feedback_question (case_id, resolved_at);
create index feedback_question_by_resolution on feedback_question (resolved_at, id);
create index feedback_question_by_answer on feedback_question (rated_at, id) where rated_at is not null;
create index feedback_question_by_customer on feedback_question (customer) where customer is not null;

-- A low rating that somebody owes an answer to.
create table feedback_loop (
    id id primary key,            -- of the question
    case_id id not null,
    owner id,                     -- an employee; none: nobody leads above the case's team
    opened_at instant not null,
    closed_at instant,
    closed_by id,                 -- an employee
    done text not null            -- what was done; empty while it is open
);
create index feedback_loop_open on feedback_loop (opened_at, id) where closed_at is null;

-- Words of a customer that may be shown, where, how and how long (law 9).
create table testimonial (
    id id primary key,            -- of the question
    case_id id not null,
    customer id,
    text text not null,
    name_shown int not null,      -- feedback::NameShown
    channels int not null,        -- bits of feedback::Place
    language text not null,
    given_at instant not null,
    expires_at instant not null,
    withdrawn_at instant,
    withdrawn_by id               -- an employee, who was asked to; none: the customer
);
create index testimonial_by_time on testimonial (given_at, id);
create index testimonial_by_customer on testimonial (customer) where customer is not null;

-- One row: what was settled. None: what model.h says.
create table feedback_setting (
    id id primary key check (id = 1),
    asks flag not null,
    remind_after_days int not null, -- 0: never
    testimonials flag not null,
    testimonial_days int not null,
    version int not null
);
