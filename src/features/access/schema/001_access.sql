-- The organisation this installation belongs to; one row once it is set up.
create table organisation (
    only_one int primary key,          -- always 1
    name text not null,
    zone text not null,
    currency text not null,
    language text not null,
    created_at instant not null
);

create table app_user (
    id id primary key,
    email text not null,               -- as typed
    email_folded text not null,        -- as compared
    name text not null,
    password_hash text,                -- Argon2id; none: signs in through the provider, or not yet
    language text not null,
    zone text not null,
    disabled flag not null,
    totp_secret bytes,
    totp_confirmed flag not null,
    totp_last_step int not null,       -- the last time step a code was taken for, so that none is taken twice
    provider_subject text,             -- issuer and subject of the OpenID provider
    employee id,
    created_at instant not null,
    version int not null
);
create unique index app_user_by_email on app_user (email_folded);
create unique index app_user_by_subject on app_user (provider_subject) where provider_subject is not null;

create table user_role (
    user_id id not null,
    role text not null,
    primary key (user_id, role)
) without rowid;

create table recovery_code (
    user_id id not null,
    code_hash bytes not null,
    primary key (user_id, code_hash)
) without rowid;

create table session (
    id id primary key,                 -- its public handle
    secret_hash bytes not null,        -- of what the cookie holds
    previous_hash bytes,               -- of the secret before the last rotation, good for a minute more
    user_id id not null,
    stage int not null,                -- access::Stage
    csrf text not null,
    agent text not null,               -- browser and system, for its owner to recognise
    created_at instant not null,
    seen_at instant not null,
    rotated_at instant not null,
    ends_at instant not null           -- whatever happens
);
create unique index session_by_secret on session (secret_hash);
create index session_by_previous on session (previous_hash) where previous_hash is not null;
create index session_by_user on session (user_id);

-- One-time links: set-up, invitation, reset. Only a hash is stored.
create table access_link (
    secret_hash bytes primary key,
    kind int not null,                 -- access::LinkKind
    user_id id,                        -- whose password is reset
    email text not null,
    name text not null,
    roles text not null,               -- separated by blanks
    made_by id not null,
    expires_at instant not null
);

create table api_token (
    id id primary key,
    user_id id not null,
    name text not null,
    secret_hash bytes not null,
    scopes text not null,              -- permissions, separated by blanks
    created_at instant not null,
    expires_at instant not null,
    used_at instant
);
create unique index api_token_by_secret on api_token (secret_hash);
create index api_token_by_user on api_token (user_id);

create table access_setting (
    name text primary key,
    value text not null
);

-- Failed attempts, counted by account and by address in windows of time.
create table access_attempt (
    what bytes not null,               -- a keyed hash of the account or address
    window_start instant not null,
    failures int not null,
    primary key (what, window_start)
) without rowid;

-- A sign-in at the provider that has been sent off and not yet come back.
create table provider_sign_in (
    state_hash bytes primary key,
    nonce text not null,
    verifier text not null,
    expires_at instant not null
);
