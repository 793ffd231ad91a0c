-- The full text of cases: what was said, as it is shown in a find's snippet, and as it was indexed.
create table search_case_text (
    id id primary key,
    head text not null,  -- subject, people, numbers: found here a document comes first
    body text not null,  -- what was said
    reach text not null  -- who may find it: tokens between blanks
);

-- on sqlite
-- Words only, folded by us and parted by blanks: the text itself stands above. Each change is a segment of its own that is merged
-- with others as they grow; merging sixteen at a time writes little and still reads fast.
create virtual table search_case using fts5(head, body, reach, content = '', columnsize = 0, detail = column,
                                            tokenize = "ascii tokenchars '_'");
insert into search_case(search_case, rank) values ('automerge', 16);
insert into search_case(search_case, rank) values ('crisismerge', 64);

-- on postgres
create table search_case (
    id id primary key,
    words tsvector not null -- those of the head weigh A; reach tokens begin with _
);
create index search_case_by_words on search_case using gin (words);
