-- What users are told, as ids and codes: sentences are made when they are read, and what a case is called never lies here.
create table notification (
    id id primary key,
    user_id id not null,
    kind int not null,             -- notifications::Kind
    case_id id,
    about id,                      -- a mailbox, webhook or chat where it is about no case
    turn minor not null,           -- the line of the journal it was told by (events::Position)
    line minor not null,
    at instant not null,
    read_at instant
);
create unique index notification_once on notification (user_id, turn, line);
create index notification_by_user on notification (user_id, id);
create index notification_unread on notification (user_id, id) where read_at is null;
create index notification_old on notification (at);

-- Whoever has none is told as Preferences begin.
create table notification_preferences (
    user_id id primary key,
    preferences text not null      -- notifications::Preferences as JSON
);

-- What is still to be mailed to its user, at once or in a digest.
create table notification_mail (
    notification id primary key,
    user_id id not null,
    due instant not null
);
create index notification_mail_by_user on notification_mail (user_id, due);

-- Where chats are written to: of a unit, or of one person.
create table chat (
    id id primary key,
    owner id not null,             -- the user it belongs to, or who set up that of a unit
    unit id,                       -- none: it is the owner's own
    name text not null,
    format int not null,           -- notifications::ChatFormat
    sealed_url text not null,      -- whoever knows it can write there
    host text not null,            -- of that address, to know it by
    kinds text not null,           -- notifications::Kind as codes with blanks between; empty: all
    language text not null,
    is_on flag not null,
    failing_since instant,
    switched_off instant,          -- by itself, after failing for long
    trouble text,                  -- code of the last failure; none: the last one succeeded
    version int not null
);
create unique index chat_own on chat (owner) where unit is null;
create index chat_by_unit on chat (unit) where unit is not null;

-- What is still to be written there.
create table chat_message (
    id id primary key,
    chat id not null,
    kind int not null,
    case_id id,
    about id,
    turn minor not null,
    line minor not null,
    at instant not null
);
create unique index chat_message_once on chat_message (chat, turn, line);
