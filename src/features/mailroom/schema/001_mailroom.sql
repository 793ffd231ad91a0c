create table mailbox (
    id id primary key,
    name text not null,
    address text not null,         -- from which we write, in small letters
    host text not null,            -- the IMAP server
    port int not null,
    security int not null,         -- mailroom::Security
    user_name text not null,
    sign_in int not null,          -- mailroom::SignIn
    sealed_secret text not null,   -- the password or token; empty: none
    folder text not null,
    afterwards int not null,       -- mailroom::Afterwards
    smtp_host text not null,       -- empty: nothing is sent from here
    smtp_port int not null,
    smtp_security int not null,
    touchpoint id,
    mode int not null,             -- mailroom::Mode
    take_existing flag not null,   -- what lay there before, too
    uid_validity minor not null,   -- 0: not looked into yet
    last_uid minor not null,       -- all up to this one are ours
    last_read instant,
    trouble_code text,             -- none: all is well
    trouble text,
    reader int,                    -- the node that reads it
    reader_until instant,
    version int not null
);
create unique index mailbox_by_address on mailbox (address);

-- Every mail that ever came, its bytes beside in a file of its id.
create table mail_received (
    id id primary key,
    mailbox id,                    -- none: handed in by an MTA
    uid_validity minor,
    uid minor,
    content text not null,         -- hash of who wrote what under which Message-ID: the same in every copy
    sender text not null,          -- hash of the address, to count by
    at instant not null,
    bytes minor not null,
    fate int not null,             -- mailroom::Fate
    why text,                      -- of a parked one: a code
    case_id id,
    on_server flag not null        -- the server's copy still waits for what is to become of it
);
create unique index mail_received_once on mail_received (mailbox, uid_validity, uid) where uid is not null;
create unique index mail_received_by_content on mail_received (content);
create index mail_received_by_fate on mail_received (fate, id);
create index mail_received_by_sender on mail_received (sender, at);
create index mail_received_by_case on mail_received (case_id, id) where case_id is not null;
create index mail_received_on_server on mail_received (mailbox, uid) where on_server = 1;

-- Messages of the desk on their way out. A row stays; its text goes once it is sent.
create table mail_outbox (
    id id primary key,
    mailbox id not null,
    case_id id not null,
    entry id not null,
    mail_id text not null,         -- its Message-ID
    recipient text not null,
    letter text not null,          -- mailroom::Letter as JSON; empty once it went out
    state int not null,            -- mailroom::Way
    made instant not null,
    ended instant,
    trouble text                   -- why it has not gone out yet, or never will
);
create index mail_outbox_by_state on mail_outbox (state, id);

create table mail_key (            -- by which we know Message-IDs of ours; who reads the store reads the cases anyway
    place int primary key,         -- 1: there is one
    key text not null              -- base64url
);
