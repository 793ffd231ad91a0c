-- Links through which nobody did anything go sooner. Of those made so far nobody knows: they stay for as long as was said.
alter table page_link add column used flag not null default 1; -- the digits were given, or something was done on the page
create index page_link_by_expiry on page_link (expires_at);
