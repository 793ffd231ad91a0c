-- What was found about a complaint at its resolution, and what the customer got.
create table case_verdict (
    case_id id primary key,
    upheld int,                   -- desk::Upheld
    redress int,                  -- desk::Redress
    minor minor,                  -- of its amount
    currency text
);
create index live_case_complaints on live_case (opened, id) where kind = 0;
