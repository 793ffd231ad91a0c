-- What the organisation knows.
create table article (
    id id primary key,
    state int not null,           -- knowledge::ArticleState
    title text not null,
    language text not null,
    number int not null,          -- of the version in force
    owner id not null,            -- the employee who keeps it true
    review_on int,                -- the day on which it is looked at again, as days since 1970-01-01
    told_due int,                 -- the review day its owner was reminded of
    published_at instant,
    changed_at instant not null,
    version int not null
);
create index article_newest on article (state, id);
create index article_due on article (review_on) where state = 1;
create index article_by_owner on article (owner, id);

create table article_version (
    article id not null,
    number int not null,
    title text not null,
    text text not null,
    made instant not null,
    by_employee id not null,
    primary key (article, number)
) without rowid;
create index article_version_by_writer on article_version (by_employee, article);

create table article_touchpoint (
    article id not null,
    touchpoint id not null,
    primary key (touchpoint, article)
) without rowid;
create index article_touchpoint_of on article_touchpoint (article);

create table article_product (
    article id not null,
    product id not null,
    primary key (product, article)
) without rowid;
create index article_product_of on article_product (article);

-- Whether it helped, once a person and case.
create table article_verdict (
    article id not null,
    employee id not null,
    case_id int not null,         -- 0: no case
    helped flag not null,
    at instant not null,
    primary key (article, employee, case_id)
) without rowid;

-- What somebody follows.
create table channel (
    id id primary key,
    employee id not null,
    kind int not null,            -- knowledge::ChannelKind
    about int not null,           -- the id of a touchpoint, product or person; 0 for a word
    word text not null,           -- folded
    made instant not null
);
create unique index channel_once on channel (employee, kind, about, word);

create table channel_digest (
    employee id primary key,
    weekly flag not null,
    sent_until instant not null,  -- news up to here has been told
    version int not null
);
