#include "features/feedback/store.h"

namespace regard::feedback::store
{
namespace
{
#define QUESTION                                                                                                       \
    "select q.id, q.case_id, q.resolved_at, q.kind, q.team, q.touchpoint, q.product, q.vertical, q.customer, "         \
    "q.sent_at, q.remind_at, q.reminded_at, q.mark, q.words, q.rated_at, l.id, l.closed_at from feedback_question q "  \
    "left join feedback_loop l on l.id = q.id "
#define LOOP                                                                                                           \
    "select l.id, l.case_id, l.owner, l.opened_at, l.closed_at, l.closed_by, l.done, q.mark, q.words "                 \
    "from feedback_loop l join feedback_question q on q.id = l.id "
#define TESTIMONIAL                                                                                                    \
    "select id, case_id, customer, text, name_shown, channels, language, given_at, expires_at, withdrawn_at "          \
    "from testimonial "

Question read_question(db::Row const& row)
{
    Question one{row.id<QuestionId>(0), row.id<CaseId>(1), row.instant(2), row.choice<Kind>(3)};
    one.team = row.maybe_id<UnitId>(4);
    one.touchpoint = row.maybe_id<TouchpointId>(5);
    one.product = row.maybe_id<ProductId>(6);
    one.vertical = row.maybe_id<VerticalId>(7);
    one.customer = row.maybe_id<CustomerId>(8);
    one.sent = row.maybe_instant(9);
    one.remind = row.maybe_instant(10);
    one.reminded = row.maybe_instant(11);
    if (!row.is_null(12))
        one.mark = static_cast<int>(row.integer(12));
    one.words = row.text(13);
    one.rated = row.maybe_instant(14);
    if (!row.is_null(15))
        one.loop = row.is_null(16) ? LoopState::open : LoopState::closed;
    return one;
}

KeptLoop read_loop(db::Row const& row)
{
    return {row.id<QuestionId>(0),       row.id<CaseId>(1),
            row.maybe_id<EmployeeId>(2), row.instant(3),
            row.maybe_instant(4),        row.maybe_id<EmployeeId>(5),
            std::string(row.text(6)),    static_cast<int>(row.integer(7)),
            std::string(row.text(8))};
}

KeptTestimonial read_testimonial(db::Row const& row)
{
    return {row.id<QuestionId>(0),    row.id<CaseId>(1),   row.maybe_id<CustomerId>(2), std::string(row.text(3)),
            row.choice<NameShown>(4), row.integer(5),      std::string(row.text(6)),    row.instant(7),
            row.instant(8),           row.maybe_instant(9)};
}
}

bool insert(db::Transaction& tx, Question const& one)
{
    return tx.execute("insert into feedback_question (id, case_id, resolved_at, kind, team, touchpoint, product, "
                      "vertical, customer, words) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '') "
                      "on conflict (case_id, resolved_at) do nothing",
                      {one.id, one.about, one.resolved, one.kind, one.team, one.touchpoint, one.product, one.vertical,
                       one.customer}) > 0;
}

std::optional<Question> question(db::Transaction& tx, QuestionId id)
{
    return tx.one(QUESTION "where q.id = $1", {id}, read_question);
}

std::optional<Question> question(db::Transaction& tx, CaseId about, Instant resolved)
{
    return tx.one(QUESTION "where q.case_id = $1 and q.resolved_at = $2", {about, resolved}, read_question);
}

std::vector<Question> resolved_since(db::Transaction& tx, Instant from, int limit)
{
    auto latest = tx.all(QUESTION "where q.resolved_at >= $1 order by q.resolved_at desc, q.id desc limit $2",
                         {from, limit}, read_question);
    std::reverse(latest.begin(), latest.end());
    return latest;
}

std::vector<Question> questions_of(db::Transaction& tx, CaseId about)
{
    return tx.all(QUESTION "where q.case_id = $1 order by q.resolved_at desc", {about}, read_question);
}

void put_sent(db::Transaction& tx, QuestionId id, Instant sent, std::optional<Instant> remind)
{
    tx.execute("update feedback_question set sent_at = $2, remind_at = $3 where id = $1", {id, sent, remind});
}

void put_reminded(db::Transaction& tx, QuestionId id, Instant at)
{
    tx.execute("update feedback_question set reminded_at = $2 where id = $1", {id, at});
}

void put_answer(db::Transaction& tx, QuestionId id, int mark, std::string_view words, Instant at)
{
    tx.execute("update feedback_question set mark = $2, words = $3, rated_at = $4 where id = $1 and mark is null",
               {id, mark, words, at});
}

void put_words(db::Transaction& tx, QuestionId id, std::string_view words)
{
    tx.execute("update feedback_question set words = $2 where id = $1 and words = ''", {id, words});
}

std::vector<Question> rated(db::Transaction& tx, Instant from, Instant before, Place const& after, int limit)
{
    return tx.all(QUESTION "where q.rated_at is not null and q.resolved_at >= $1 and q.resolved_at < $2 and "
                           "(q.rated_at, q.id) < ($3, $4) order by q.rated_at desc, q.id desc limit $5",
                  {from, before, Instant{after.at}, after.id, limit}, read_question);
}

void open_loop(db::Transaction& tx, QuestionId id, CaseId about, std::optional<EmployeeId> owner, Instant at)
{
    tx.execute("insert into feedback_loop (id, case_id, owner, opened_at, done) values ($1, $2, $3, $4, '')",
               {id, about, owner, at});
}

bool close_loop(db::Transaction& tx, QuestionId id, EmployeeId by, std::string_view done, Instant at)
{
    return tx.execute("update feedback_loop set closed_at = $2, closed_by = $3, done = $4 "
                      "where id = $1 and closed_at is null",
                      {id, at, by, done}) > 0;
}

std::optional<KeptLoop> loop(db::Transaction& tx, QuestionId id)
{
    return tx.one(LOOP "where l.id = $1", {id}, read_loop);
}

std::vector<KeptLoop> open_loops(db::Transaction& tx, Place const& after, int limit)
{
    return tx.all(LOOP "where l.closed_at is null and (l.opened_at, l.id) > ($1, $2) "
                       "order by l.opened_at, l.id limit $3",
                  {Instant{after.at}, after.id, limit}, read_loop);
}

std::vector<KeptLoop> closed_loops(db::Transaction& tx, Place const& after, int limit)
{
    return tx.all(LOOP "where l.closed_at is not null and (l.opened_at, l.id) < ($1, $2) "
                       "order by l.opened_at desc, l.id desc limit $3",
                  {Instant{after.at}, after.id, limit}, read_loop);
}

void put(db::Transaction& tx, KeptTestimonial const& one)
{
    tx.execute(
        "insert into testimonial (id, case_id, customer, text, name_shown, channels, language, given_at, "
        "expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set text = $4, "
        "name_shown = $5, channels = $6, language = $7, given_at = $8, expires_at = $9, withdrawn_at = null, "
        "withdrawn_by = null",
        {one.id, one.about, one.customer, one.text, one.name_shown, one.places, one.language, one.given, one.expires});
}

std::optional<KeptTestimonial> testimonial(db::Transaction& tx, QuestionId id)
{
    return tx.one(TESTIMONIAL "where id = $1", {id}, read_testimonial);
}

std::vector<KeptTestimonial> testimonials(db::Transaction& tx, Place const& after, int limit)
{
    return tx.all(TESTIMONIAL "where (given_at, id) < ($1, $2) order by given_at desc, id desc limit $3",
                  {Instant{after.at}, after.id, limit}, read_testimonial);
}

std::optional<Instant> words_shown_until(db::Transaction& tx, CaseId about, Instant now)
{
    return tx.one("select t.expires_at from feedback_question q join testimonial t on t.id = q.id where q.case_id = $1 "
                  "and t.withdrawn_at is null and t.expires_at > $2 order by t.expires_at desc limit 1",
                  {about, now}, [](db::Row const& row) { return row.instant(0); });
}

bool withdraw(db::Transaction& tx, QuestionId id, std::optional<EmployeeId> by, Instant at)
{
    return tx.execute("update testimonial set withdrawn_at = $2, withdrawn_by = $3 "
                      "where id = $1 and withdrawn_at is null",
                      {id, at, by}) > 0;
}

FeedbackSettings settings(db::Transaction& tx)
{
    return tx
        .one("select asks, remind_after_days, testimonials, testimonial_days, version from feedback_setting "
             "where id = 1",
             {},
             [](db::Row const& row) {
                 return FeedbackSettings{row.flag(0), static_cast<int>(row.integer(1)), row.flag(2),
                                         static_cast<int>(row.integer(3)), row.integer(4)};
             })
        .value_or(FeedbackSettings{});
}

void settle(db::Transaction& tx, FeedbackSettingsChange const& wish)
{
    tx.execute("insert into feedback_setting (id, asks, remind_after_days, testimonials, testimonial_days, version) "
               "values (1, $1, $2, $3, $4, 1) on conflict (id) do update set asks = $1, remind_after_days = $2, "
               "testimonials = $3, testimonial_days = $4, version = feedback_setting.version + 1",
               {wish.asks, wish.remind_after_days, wish.testimonials, wish.testimonial_days});
}

void forget_words(db::Transaction& tx, CustomerId customer)
{
    tx.execute("update feedback_loop set done = '' where id in (select id from feedback_question where customer = $1)",
               {customer});
    tx.execute("update feedback_question set words = '' where customer = $1", {customer});
    tx.execute("delete from testimonial where customer = $1", {customer});
}

std::vector<Said> said_by(db::Transaction& tx, CustomerId customer)
{
    return tx.all(
        "select q.case_id, q.rated_at, q.mark, q.words, t.text from feedback_question q left join testimonial t "
        "on t.id = q.id where q.customer = $1 and q.rated_at is not null order by q.rated_at",
        {customer}, [](db::Row const& row) {
            return Said{row.id<CaseId>(0), row.instant(1), static_cast<int>(row.integer(2)), std::string(row.text(3)),
                        std::string(row.text_or_empty(4))};
        });
}

#undef QUESTION
#undef LOOP
#undef TESTIMONIAL
}
