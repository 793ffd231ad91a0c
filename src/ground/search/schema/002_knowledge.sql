-- The full text of field notes and of articles, as that of cases (001).
create table search_field_note_text (
    id id primary key,
    head text not null,
    body text not null,
    reach text not null
);
create table search_article_text (
    id id primary key,
    head text not null,
    body text not null,
    reach text not null
);

-- on sqlite
create virtual table search_field_note using fts5(head, body, reach, content = '', columnsize = 0, detail = column,
                                                  tokenize = "ascii tokenchars '_'");
insert into search_field_note(search_field_note, rank) values ('automerge', 16);
insert into search_field_note(search_field_note, rank) values ('crisismerge', 64);
create virtual table search_article using fts5(head, body, reach, content = '', columnsize = 0, detail = column,
                                               tokenize = "ascii tokenchars '_'");
insert into search_article(search_article, rank) values ('automerge', 16);
insert into search_article(search_article, rank) values ('crisismerge', 64);

-- on postgres
create table search_field_note (
    id id primary key,
    words tsvector not null
);
create index search_field_note_by_words on search_field_note using gin (words);
create table search_article (
    id id primary key,
    words tsvector not null
);
create index search_article_by_words on search_article using gin (words);
