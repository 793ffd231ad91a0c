-- Users who want to see their first-day list no more.
create table first_steps_dismissed (
    user_id id primary key,
    at instant not null
);
