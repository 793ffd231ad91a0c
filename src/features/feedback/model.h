#pragma once
// What customers say of what was done, as the API shows it. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::feedback
{
using desk::CaseId;
using desk::CustomerId;
using desk::EmployeeId;
using desk::Kind;
using desk::ProductId;
using desk::TouchpointId;
using desk::UnitId;
using desk::VerticalId;
using QuestionId = Id<struct QuestionTag>;

constexpr std::size_t longest_words = 2'000;

// ---- lists
struct CaseRated
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
};
BOOST_DESCRIBE_STRUCT(CaseRated, (), (id, number, subject))

enum class LoopState : std::uint8_t { none, open, closed };
BOOST_DESCRIBE_ENUM(LoopState, none, open, closed)

// One rating. Whose work it was is not said: improvement, not surveillance.
struct Rating
{
    QuestionId id;
    CaseRated about;
    int mark = 0; // 1 to 5
    std::string words;
    Instant resolved, rated;
    Kind kind = Kind::request;
    std::optional<desk::TeamShown> team;
    std::optional<desk::TouchpointShown> touchpoint;
    LoopState loop = LoopState::none;
};
BOOST_DESCRIBE_STRUCT(Rating, (), (id, about, mark, words, resolved, rated, kind, team, touchpoint, loop))

struct RatingQuery
{
    std::optional<Date> from, to; // of the resolution, as figures count; both included
    std::optional<int> lowest, highest;
    std::optional<bool> with_words;
    std::optional<Kind> kind;
    std::optional<UnitId> team; // and all below
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(RatingQuery, (),
                      (from, to, lowest, highest, with_words, kind, team, touchpoint, product, vertical, cursor, limit))
constexpr auto rules_of(form::Of<RatingQuery>)
{
    using namespace form;
    return rules(on(&RatingQuery::lowest, range(1, 5)), on(&RatingQuery::highest, range(1, 5)),
                 on(&RatingQuery::limit, range(1, 200), may_be_left_out));
}

// ---- loops to close
struct Loop
{
    QuestionId id;
    CaseRated about;
    int mark = 0;
    std::string words;
    Instant opened;
    std::optional<desk::PersonShown> owner; // nobody: there is no lead above the case's team
    std::optional<Instant> closed;
    std::optional<desk::PersonShown> closed_by;
    std::string done; // what was done
};
BOOST_DESCRIBE_STRUCT(Loop, (), (id, about, mark, words, opened, owner, closed, closed_by, done))

enum class Loops : std::uint8_t { open, closed };
BOOST_DESCRIBE_ENUM(Loops, open, closed)

struct LoopQuery
{
    Loops which = Loops::open;
    bool mine = false; // those I am to close
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(LoopQuery, (), (which, mine, cursor, limit))
constexpr auto rules_of(form::Of<LoopQuery>)
{
    using namespace form;
    return rules(on(&LoopQuery::which, may_be_left_out), on(&LoopQuery::mine, may_be_left_out),
                 on(&LoopQuery::limit, range(1, 200), may_be_left_out));
}

struct LoopClosed
{
    std::string done;
};
BOOST_DESCRIBE_STRUCT(LoopClosed, (), (done))
constexpr auto rules_of(form::Of<LoopClosed>)
{
    using namespace form;
    return rules(
        on(&LoopClosed::done, not_blank, length(1, longest_words), about("What was done, with or for the customer")));
}

// ---- how one case was rated: a line a resolution, the latest first
struct CaseFeedback
{
    QuestionId id;
    Instant resolved;
    std::optional<Instant> asked, reminded, rated;
    std::optional<int> mark;
    std::string words;
    LoopState loop = LoopState::none;
    std::optional<Loop> talk{}; // of a low mark: who talks with them, what was done
    bool may_close = false;     // whoever reads this
};
BOOST_DESCRIBE_STRUCT(CaseFeedback, (), (id, resolved, asked, reminded, rated, mark, words, loop, talk, may_close))

struct CaseFeedbackList
{
    std::vector<CaseFeedback> items;
};
BOOST_DESCRIBE_STRUCT(CaseFeedbackList, (), (items))

// ---- testimonials. Stored by number: only add at the end.
enum class NameShown : std::uint8_t { none, first_name, full_name };
BOOST_DESCRIBE_ENUM(NameShown, none, first_name, full_name)

enum class Place : std::uint8_t { website, print, inside_the_house };
BOOST_DESCRIBE_ENUM(Place, website, print, inside_the_house)

struct Testimonial
{
    QuestionId id;
    std::string text;
    std::string name; // as the customer lets it be shown; empty: none
    std::vector<Place> places;
    std::string language;
    Instant given, expires;
    std::optional<Instant> withdrawn;
    bool usable = false; // neither withdrawn nor expired
};
BOOST_DESCRIBE_STRUCT(Testimonial, (), (id, text, name, places, language, given, expires, withdrawn, usable))

struct TestimonialQuery
{
    bool all = false; // withdrawn and expired ones too
    std::optional<Place> place;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(TestimonialQuery, (), (all, place, cursor, limit))
constexpr auto rules_of(form::Of<TestimonialQuery>)
{
    using namespace form;
    return rules(on(&TestimonialQuery::all, may_be_left_out),
                 on(&TestimonialQuery::limit, range(1, 200), may_be_left_out));
}

// ---- settings
struct FeedbackSettings
{
    bool asks = true;
    int remind_after_days = 7; // 0: never
    bool testimonials = false; // whoever was very pleased may be asked for their words
    int testimonial_days = 730;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(FeedbackSettings, (), (asks, remind_after_days, testimonials, testimonial_days, version))

struct FeedbackSettingsChange
{
    bool asks = true;
    int remind_after_days = 7;
    bool testimonials = false;
    int testimonial_days = 730;
};
BOOST_DESCRIBE_STRUCT(FeedbackSettingsChange, (), (asks, remind_after_days, testimonials, testimonial_days))
constexpr auto rules_of(form::Of<FeedbackSettingsChange>)
{
    using namespace form;
    return rules(on(&FeedbackSettingsChange::remind_after_days, range(0, 60), about("0: never")),
                 on(&FeedbackSettingsChange::testimonial_days, range(30, 3650)));
}
}
