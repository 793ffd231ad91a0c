-- What opens a customer's page. Secrets are kept as hashes alone.
create table page_link (
    hash bytes primary key,     -- of what stands in the address
    case_id id not null,
    made_at instant not null,
    expires_at instant not null
);
create index page_link_by_case on page_link (case_id);

-- The six digits sent to the customer's address, one at a time for a link.
create table page_code (
    link bytes primary key,
    hash bytes not null,        -- of the digits together with the link's secret
    sent_at instant not null,
    guesses int not null        -- wrong ones so far
);

-- Browsers in which the right digits were given.
create table page_door (
    hash bytes primary key,     -- of the cookie
    link bytes not null,
    expires_at instant not null
);
create index page_door_by_link on page_door (link);

-- How many letters an address was sent in a day because somebody asked on a page, so that an open form floods nobody.
create table page_letter (
    address bytes not null,     -- its hash
    day int not null,           -- from 1970-01-01, UTC
    letters int not null,
    primary key (address, day)
) without rowid;
