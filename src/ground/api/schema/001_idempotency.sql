-- The answers to requests that carried an Idempotency-Key, so that the same request sent twice is done once. Kept a day.
create table idempotency_key (
    user_id id not null,
    key text not null,
    request text not null, -- SHA-256 of method, address and body
    status int not null,
    location text not null,
    etag text not null,
    body text not null,
    answered instant not null,
    primary key (user_id, key)
);
create index idempotency_key_by_age on idempotency_key (answered);
