-- Programs elsewhere that want to hear what happens to cases, and every call that was or is to be made to them.
create table webhook (
    id id primary key,
    name text not null,
    url text not null,
    events text not null,          -- names with blanks between; empty: all there are
    sealed_secret text not null,
    owner id not null,             -- the user who made it: it tells what they may see
    is_on flag not null,
    failing_since instant,         -- no call has succeeded since
    switched_off instant,          -- by itself, after failing for long
    rests_until instant,           -- the other side can't be reached
    made instant not null,
    version int not null
);

-- One call, as ids and codes: what it says is put together when it is made, so that no word of a customer lies here.
create table webhook_delivery (
    id id primary key,
    webhook id not null,
    turn minor not null,           -- where the journal has it (events::Position): the order of a case
    line minor not null,
    case_id id not null,
    event text not null,
    at instant not null,           -- when it happened
    state int not null,            -- integration::DeliveryState
    attempts int not null,
    next_try instant not null,
    tried instant,                 -- the last time
    status int,                    -- of the last answer; none: there was none
    answer text not null           -- its head, or the code of why there was none
);
create index webhook_delivery_log on webhook_delivery (webhook, id);
create unique index webhook_delivery_once on webhook_delivery (webhook, turn, line);
create index webhook_delivery_waiting on webhook_delivery (webhook, case_id, turn, line) where state = 0;
create index webhook_delivery_old on webhook_delivery (at);
