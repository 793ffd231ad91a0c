#include "features/knowledge/note_store.h"

#include "features/access/secrets.h"

namespace regard::knowledge::store
{
namespace
{
#define REGARD_NOTE                                                                                                    \
    "select n.id, n.kind, n.text, n.touchpoint, n.product, n.case_id, n.anonymous, n.written_on, n.written_at, "       \
    "n.state, n.answerer, n.due, n.first_due, n.climbs, n.at_the_top, n.answered_at, n.answered_by, n.answer, "        \
    "n.article, n.meets, n.version, r.employee, n.made_try from field_note n left join field_note_reporter r on "      \
    "r.note = n.id "

KeptNote read_note(db::Row const& row)
{
    KeptNote one{row.id<NoteId>(0), row.choice<NoteKind>(1), std::string(row.text(2))};
    one.touchpoint = row.maybe_id<TouchpointId>(3);
    one.product = row.maybe_id<ProductId>(4);
    one.case_id = row.maybe_id<CaseId>(5);
    one.anonymous = row.flag(6);
    one.written_on = Date{static_cast<std::int32_t>(row.integer(7))};
    one.written_at = row.maybe_instant(8);
    one.state = row.choice<NoteState>(9);
    one.answerer = row.maybe_id<EmployeeId>(10);
    one.due = row.maybe_instant(11);
    one.first_due = row.maybe_instant(12);
    one.climbs = static_cast<int>(row.integer(13));
    one.at_the_top = row.flag(14);
    one.answered_at = row.maybe_instant(15);
    one.answered_by = row.maybe_id<EmployeeId>(16);
    one.answer = row.text(17);
    one.article = row.maybe_id<ArticleId>(18);
    one.meets = row.id<NoteId>(19);
    one.version = row.integer(20);
    one.reporter = row.maybe_id<EmployeeId>(21);
    one.made_try = row.maybe_id<MadeTryId>(22);
    return one;
}

KeptStep read_step(db::Row const& row)
{
    return {row.choice<StepKind>(0), row.instant(1), row.maybe_id<EmployeeId>(2), row.maybe_id<EmployeeId>(3),
            std::string(row.text(4))};
}
}

// ---- writing
bool insert(db::Transaction& tx, KeptNote const& one)
{
    return tx.execute("insert into field_note (id, kind, text, touchpoint, product, case_id, anonymous, written_on, "
                      "written_at, state, climbs, at_the_top, answer, meets, version) "
                      "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, 0, '', $1, 1) on conflict (id) do nothing",
                      {one.id, one.kind, one.text, one.touchpoint, one.product, one.case_id, one.anonymous,
                       one.written_on.days, one.written_at, NoteState::letterbox}) == 1;
}

void insert_reporter(db::Transaction& tx, NoteId id, EmployeeId reporter)
{
    tx.execute("insert into field_note_reporter (note, employee) values ($1, $2)", {id, reporter});
}

void insert_secret(db::Transaction& tx, NoteId id, std::string const& hash)
{
    tx.execute("insert into field_note_secret (hash, note) values ($1, $2)", {access::as_bytes(hash), id});
}

void insert_file(db::Transaction& tx, NoteId id, int number, KeptFile const& file)
{
    tx.execute("insert into field_note_file (note, number, kind, type, bytes) values ($1, $2, $3, $4, $5)",
               {id, number, file.kind, file.type, access::as_bytes(file.bytes)});
}

void add_step(db::Transaction& tx, NoteId id, KeptStep const& step)
{
    tx.execute("insert into field_note_step (note, number, kind, at, by_employee, person, text) select $1, "
               "coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from field_note_step where note = $1",
               {id, step.kind, step.at, step.by, step.person, step.text});
}

void land(db::Transaction& tx, NoteId id, EmployeeId answerer, Instant due)
{
    tx.execute("update field_note set state = $2, answerer = $3, due = $4, first_due = $4, version = version + 1 "
               "where id = $1",
               {id, NoteState::waiting, answerer, due});
}

void hand(db::Transaction& tx, NoteId id, EmployeeId to, Instant due)
{
    tx.execute("update field_note set answerer = $2, due = $3, at_the_top = 0, version = version + 1 where id = $1",
               {id, to, due});
}

bool climb(db::Transaction& tx, NoteId id, Instant due, std::optional<EmployeeId> to, Instant next_due)
{
    if (!to)
        return tx.execute("update field_note set at_the_top = 1, version = version + 1 "
                          "where id = $1 and state = $2 and due = $3",
                          {id, NoteState::waiting, due}) == 1;
    return tx.execute("update field_note set answerer = $4, due = $5, climbs = climbs + 1, version = version + 1 "
                      "where id = $1 and state = $2 and due = $3",
                      {id, NoteState::waiting, due, *to, next_due}) == 1;
}

bool place(db::Transaction& tx, NoteId id, EmployeeId from, EmployeeId to, Instant due)
{
    return tx.execute("update field_note set answerer = $3, due = $4, climbs = climbs + 1, at_the_top = 0, "
                      "version = version + 1 where id = $1 and answerer = $2 and state = $5",
                      {id, from, to, due, NoteState::waiting}) == 1;
}

bool end(db::Transaction& tx, NoteId id, NoteState as, std::string_view answer, EmployeeId by, Instant at)
{
    return tx.execute("update field_note set state = $2, answer = $3, answered_by = $4, answered_at = $5, "
                      "version = version + 1 where id = $1 and state = $6",
                      {id, as, answer, by, at, NoteState::waiting}) == 1;
}

void tie_article(db::Transaction& tx, NoteId id, ArticleId article)
{
    tx.execute("update field_note set article = $2, version = version + 1 where id = $1", {id, article});
}

void tie_try(db::Transaction& tx, NoteId id, MadeTryId made)
{
    tx.execute("update field_note set made_try = $2, version = version + 1 where id = $1", {id, made});
}

void meet(db::Transaction& tx, NoteId from, NoteId into)
{
    tx.execute("update field_note set meets = $2, version = version + 1 where meets = $1", {from, into});
}

void part(db::Transaction& tx, NoteId id)
{
    // Whoever gave the others their number leaves it to the oldest of them.
    auto const heir = tx.integer("select min(id) from field_note where meets = $1 and id <> $1", {id});
    if (heir)
        tx.execute("update field_note set meets = $2, version = version + 1 where meets = $1 and id <> $1",
                   {id, *heir});
    tx.execute("update field_note set meets = id, version = version + 1 where id = $1", {id});
}

void lay_anew(db::Transaction& tx, NoteId id)
{
    tx.execute("update field_note_secret set note = note where note = $1", {id});
    tx.execute("update field_note_file set kind = kind where note = $1", {id});
}

// ---- reading
std::optional<KeptNote> note(db::Transaction& tx, NoteId id)
{
    return tx.one(REGARD_NOTE "where n.id = $1", {id}, read_note);
}

std::optional<NoteId> note_of_secret(db::Transaction& tx, std::string const& hash)
{
    return tx.one("select note from field_note_secret where hash = $1", {access::as_bytes(hash)},
                  [](db::Row const& row) { return row.id<NoteId>(0); });
}

std::vector<KeptNote> met_with(db::Transaction& tx, KeptNote const& one)
{
    return tx.all(REGARD_NOTE "where n.meets = $1 and n.id <> $2 and n.state <> $3 order by n.id desc limit 50",
                  {one.meets, one.id, NoteState::letterbox}, read_note);
}

std::vector<KeptStep> steps(db::Transaction& tx, NoteId id)
{
    return tx.all("select kind, at, by_employee, person, text from field_note_step where note = $1 order by number",
                  {id}, read_step);
}

std::vector<NoteFile> files(db::Transaction& tx, NoteId id)
{
    return tx.all("select number, kind, type, length(bytes) from field_note_file where note = $1 order by number", {id},
                  [](db::Row const& row) {
                      return NoteFile{static_cast<int>(row.integer(0)), row.choice<FileKind>(1),
                                      std::string(row.text(2)), row.integer(3)};
                  });
}

std::optional<KeptFile> file(db::Transaction& tx, NoteId id, int number)
{
    return tx.one("select kind, type, bytes from field_note_file where note = $1 and number = $2", {id, number},
                  [](db::Row const& row) {
                      auto const bytes = row.bytes(2);
                      return KeptFile{row.choice<FileKind>(0), std::string(row.text(1)),
                                      std::string(reinterpret_cast<char const*>(bytes.data()), bytes.size())};
                  });
}

std::vector<KeptNote> to_answer(db::Transaction& tx, EmployeeId answerer, AfterDue const& after, int limit)
{
    return tx.all(REGARD_NOTE "where n.answerer = $1 and n.state = 1 and (n.due, n.id) > ($2, $3) "
                              "order by n.due, n.id limit $4",
                  {answerer, after.due, after.id.value, limit}, read_note);
}

std::vector<KeptNote> of_reporter(db::Transaction& tx, EmployeeId reporter, NoteId before, int limit)
{
    return tx.all(REGARD_NOTE "where r.employee = $1 and r.note < $2 order by r.note desc limit $3",
                  {reporter, before.value, limit}, read_note);
}

std::vector<KeptNote> newest(db::Transaction& tx, NoteQuery const& query, Instant now, NoteId before, int limit)
{
    int const from = query.which == Notes::ended ? 2 : 1;
    int const to = query.which == Notes::waiting ? 1 : 99;
    int const late = !query.late ? -1 : *query.late ? 1 : 0;
    return tx.all(REGARD_NOTE
                  "where n.id < $1 and n.state between $2 and $3 and ($4 = 0 or n.touchpoint = $4) "
                  "and ($5 = 0 or n.product = $5) "
                  "and ($6 < 0 or $6 = case when coalesce(n.answered_at, $7) > n.first_due then 1 else 0 end) "
                  "order by n.id desc limit $8",
                  {before.value, from, to, query.touchpoint.value_or(TouchpointId{}).value,
                   query.product.value_or(ProductId{}).value, late, now, limit},
                  read_note);
}

// ---- what jobs ask
std::vector<NoteId> in_letterbox(db::Transaction& tx, Date before, int limit)
{
    return tx.all("select id from field_note where state = 0 and written_on < $1 order by id limit $2",
                  {before.days, limit}, [](db::Row const& row) { return row.id<NoteId>(0); });
}

std::vector<KeptNote> overdue(db::Transaction& tx, Instant now, int limit)
{
    return tx.all(REGARD_NOTE "where n.state = 1 and n.due <= $1 and n.at_the_top = 0 order by n.due, n.id limit $2",
                  {now, limit}, read_note);
}

std::vector<KeptNote> perhaps_misplaced(db::Transaction& tx, NoteId after, int limit)
{
    return tx.all(REGARD_NOTE "where n.state = 1 and n.id > $1 and (n.at_the_top = 1 or n.case_id is not null) "
                              "order by n.id limit $2",
                  {after.value, limit}, read_note);
}

std::int64_t count_to_answer(db::Transaction& tx, EmployeeId answerer)
{
    return tx.integer("select count(*) from field_note where answerer = $1 and state = 1", {answerer}).value_or(0);
}

std::vector<KeptNote> to_answer_by_id(db::Transaction& tx, EmployeeId answerer, NoteId after, int limit)
{
    return tx.all(REGARD_NOTE "where n.answerer = $1 and n.state = 1 and n.id > $2 order by n.id limit $3",
                  {answerer, after.value, limit}, read_note);
}

bool answers_any(db::Transaction& tx, EmployeeId employee)
{
    return tx.exists("select 1 from field_note where answerer = $1 and state = 1 limit 1", {employee});
}

std::vector<NoteId> of_case(db::Transaction& tx, CaseId id)
{
    return tx.all("select id from field_note where case_id = $1", {id},
                  [](db::Row const& row) { return row.id<NoteId>(0); });
}

void erase(db::Transaction& tx, NoteId id)
{
    tx.execute("delete from field_note_file where note = $1", {id});
    tx.execute("update field_note_step set text = '' where note = $1", {id});
    tx.execute("update field_note set text = '', answer = '', case_id = null, version = version + 1 where id = $1",
               {id});
}

// ---- figures and settings
AnsweredInTime answered_in_time(db::Transaction& tx, Date month, Instant from, Instant before, Instant now)
{
    auto one = *tx.one("select count(*), coalesce(sum(case when answered_at <= first_due then 1 else 0 end), 0) "
                       "from field_note where first_due >= $1 and first_due < $2 "
                       "and (answered_at is not null or first_due < $3)",
                       {from, before, now}, [&](db::Row const& row) {
                           return AnsweredInTime{month, row.integer(0), row.integer(1), {}};
                       });
    if (one.due > 0)
        one.share = static_cast<double>(one.in_time) / static_cast<double>(one.due);
    return one;
}

std::int64_t waiting(db::Transaction& tx)
{
    return tx.integer("select count(*) from field_note where state = 1").value_or(0);
}

std::int64_t late(db::Transaction& tx, Instant now)
{
    return tx.integer("select count(*) from field_note where state = 1 and first_due < $1", {now}).value_or(0);
}

NoteSettings settings(db::Transaction& tx)
{
    return tx
        .one("select working_days, version from field_note_setting where one = 1", {},
             [](db::Row const& row) {
                 return NoteSettings{static_cast<int>(row.integer(0)), row.integer(1)};
             })
        .value_or(NoteSettings{});
}

void put_settings(db::Transaction& tx, NewNoteSettings const& wanted)
{
    tx.execute("insert into field_note_setting (one, working_days, version) values (1, $1, 2) "
               "on conflict (one) do update set working_days = excluded.working_days, "
               "version = field_note_setting.version + 1",
               {wanted.working_days});
}
}
