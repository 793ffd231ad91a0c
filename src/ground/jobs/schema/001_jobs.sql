-- Work to be done later. The numbers of `state` are those of jobs::State.
create table job (
    id             id primary key,
    kind           text not null,
    argument       text not null,      -- JSON, understood by the kind alone
    key            text,               -- of a kind and key one waits or runs at a time
    state          int not null,
    attempt        int not null,       -- begun so often since it last got on
    next_at        instant not null,   -- waiting: when it is due; running: when its lease ends; so, when a worker may take it
    lease          int,                -- drawn anew by each run: whoever has another has lost it
    cancel_asked   flag not null default 0,
    created_at     instant not null,
    ended_at       instant,
    progress_done  int not null default 0,
    progress_total int not null default 0,
    progress_note  text not null default '',
    error_code     text not null default '',
    error          text not null default ''
);

create unique index job_key on job (kind, key) where state in (0, 1);
create index job_next on job (next_at) where state in (0, 1);
create index job_ended on job (ended_at) where state in (2, 4);
create index job_dead on job (id) where state = 3;
