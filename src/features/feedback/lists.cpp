// What customers said, for whoever may see the cases: as a list, as CSV, on the case.
#include "features/feedback/inside.h"

#include "base/csv.h"
#include "features/desk/states.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

#include <set>

namespace regard::feedback
{
namespace
{
constexpr int read_at_once = 200, most_reads = 20; // a reader of few cases gets shorter pages rather than a long wait
constexpr int most_in_file = 50'000;

Instant begin_of(Zone const& zone, Date day) { return zone.resolve(std::int64_t{day.days} * Span::days(1).micros).at; }

class Wish
{
  public:
    Wish(db::Transaction& tx, RatingQuery const& query, Zone const& zone) : query_(query)
    {
        if (query.from)
            from = begin_of(zone, *query.from);
        if (query.to)
            before = begin_of(zone, *query.to + 1);
        if (query.team)
            for (UnitId const unit : people::with_all_below(tx, *query.team))
                teams_.insert(unit);
    }

    Instant from{}, before{INT64_MAX};

    bool fits(store::Question const& one) const
    {
        return *one.mark >= query_.lowest.value_or(1) && *one.mark <= query_.highest.value_or(5) &&
               (!query_.with_words || *query_.with_words != one.words.empty()) &&
               (!query_.team || (one.team && teams_.contains(*one.team))) && same(query_.touchpoint, one.touchpoint) &&
               same(query_.product, one.product) && same(query_.vertical, one.vertical) &&
               (!query_.kind || *query_.kind == one.kind);
    }

  private:
    template <class T>
    static bool same(std::optional<T> const& wanted, std::optional<T> const& is)
    {
        return !wanted || wanted == is;
    }

    RatingQuery const& query_;
    std::set<UnitId> teams_;
};

Rating shown(db::Transaction& tx, store::Question const& one)
{
    Rating rating{one.id,  case_shown(tx, one.about), *one.mark, one.words, one.resolved, *one.rated, one.kind, {}, {},
                  one.loop};
    if (auto const team = one.team ? people::unit(tx, *one.team) : std::nullopt)
        rating.team = desk::TeamShown{team->id, team->name};
    if (auto const touchpoint = one.touchpoint ? touchpoints::touchpoint(tx, *one.touchpoint) : std::nullopt)
        rating.touchpoint = desk::TouchpointShown{touchpoint->id, touchpoint->name};
    return rating;
}

// Reads on until `limit` fit, and says where to go on; nothing at the end.
class Walk
{
  public:
    Walk(api::Reading& r, RatingQuery const& query, Zone const& zone) : r_(r), wish_(r.tx, query, zone) {}

    std::vector<store::Question> next(store::Place& place, std::size_t limit)
    {
        std::vector<store::Question> found;
        for (int reads = 0; reads < most_reads && !ended && found.size() < limit; ++reads) {
            auto some = store::rated(r_.tx, wish_.from, wish_.before, place, read_at_once);
            ended = some.size() < read_at_once;
            auto const last = some.empty() ? place : store::Place{some.back().rated->micros, some.back().id};
            keep_seen(r_, some);
            std::erase_if(some, [&](store::Question const& one) { return !wish_.fits(one); });
            place = last;
            for (store::Question& one : some) {
                if (found.size() == limit) {
                    ended = false;
                    place = {found.back().rated->micros, found.back().id};
                    return found;
                }
                found.push_back(std::move(one));
            }
        }
        return found;
    }

    bool ended = false;

  private:
    api::Reading& r_;
    Wish wish_;
};

Result<api::Page<Rating>> list(api::Reading& r, RatingQuery const& query, Zone const& zone)
{
    store::Place place;
    if (query.cursor) {
        auto const after = api::cursor_from<store::Place>(*query.cursor);
        if (!after)
            return after.error();
        place = *after;
    }
    Walk walk(r, query, zone);
    api::Page<Rating> page;
    for (store::Question const& one : walk.next(place, static_cast<std::size_t>(query.limit)))
        page.items.push_back(shown(r.tx, one));
    if (!walk.ended)
        page.next = api::cursor_of(place);
    return page;
}

std::string as_row(Rating const& one)
{
    return csv::row({std::to_string(one.about.number), to_rfc3339(one.resolved), to_rfc3339(one.rated),
                     std::to_string(one.mark), one.words, std::string(desk::word_of(one.kind)),
                     one.team ? one.team->name : "", one.touchpoint ? one.touchpoint->name : ""});
}

Result<http::Response> file(api::Reading& r, RatingQuery const& query, Zone const& zone)
{
    Walk walk(r, query, zone);
    store::Place place;
    std::string text = "\xEF\xBB\xBF" + // the mark by which spreadsheets know UTF-8
                       csv::row({"case", "resolved", "rated", "mark", "words", "kind", "team", "touchpoint"});
    for (int rows = 0; rows < most_in_file && !walk.ended;)
        for (store::Question const& one : walk.next(place, read_at_once)) {
            text += as_row(shown(r.tx, one));
            ++rows;
        }
    return http::attachment({200, "text/csv; charset=utf-8", {}, std::move(text)}, "feedback.csv");
}

CaseFeedback of_resolution(api::Reading& r, store::Question const& one)
{
    CaseFeedback given{one.id, one.resolved, one.sent, one.reminded, one.rated, one.mark, one.words, one.loop};
    if (one.loop != LoopState::none)
        given.talk = loop_of(r.tx, one.id);
    given.may_close = given.talk && may_close(r.who, *given.talk);
    return given;
}

Result<CaseFeedbackList> of_case(api::Reading& r, CaseId id)
{
    if (!desk::may_see(r.tx, r.who, id))
        return no_such_feedback();
    CaseFeedbackList list;
    for (store::Question const& one : store::questions_of(r.tx, id))
        list.items.push_back(of_resolution(r, one));
    return list;
}
}

void Feedback::Inside::add_lists(api::Routes& routes)
{
    routes
        .get("/feedback", "What customers said of what was done, the latest first",
             [this](api::Reading& r, RatingQuery const& query) { return list(r, query, zone()); })
        .allow(read_feedback);
    routes
        .get("/feedback.csv", "The same as CSV",
             [this](api::Reading& r, RatingQuery const& query) { return file(r, query, zone()); })
        .allow(read_feedback);
    routes
        .get("/cases/{id}/feedback", "How the customer rated a case: a line a resolution, the latest first",
             [](api::Reading& r, CaseId id) { return of_case(r, id); })
        .allow(read_feedback);
}
}
