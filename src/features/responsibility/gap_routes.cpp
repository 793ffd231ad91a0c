// Routes of gaps: the list, and leaving one open for now.
#include "features/people/names.h"
#include "features/responsibility/inside.h"
#include "features/responsibility/wording.h"

#include <algorithm>

namespace regard::responsibility
{
namespace
{
constexpr int longest_dismissal = 366; // days: then somebody looks again

Refusal no_such_gap() { return {"not_found", "There is no such gap any more.", ""}; }

// Where a page goes on: after this one, in the order of the list.
struct Place
{
    int order = -1;
    std::string name; // folded
    SubjectId subject{};
    auto operator<=>(Place const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Place, (), (order, name, subject))

// A gap with where it stands in the list.
struct Placed
{
    Place place;
    Found const* found;
    store::Dismissed const* dismissed;
};

class Gaps
{
  public:
    explicit Gaps(Responsibility::Inside const& inside) : inside_(inside) {}

    Result<GapPage> list(api::Reading& r, GapQuery const& query) const
    {
        auto const after = place_of(query);
        if (!after)
            return after.error();
        Figures const figures = inside_.figures(r.tx, r.now);
        Map const map = inside_.map(r.tx, r.now, figures);
        Date const today = inside_.today(r.now);
        auto const found = gaps(map, store::limits(r.tx), today);
        auto const dismissed = store::dismissed(r.tx, today);
        Words const words(inside_.parts.catalogue, r.language, map);
        GapPage page;
        page.as_of = figures.as_of;
        page.touchpoints = static_cast<std::int64_t>(map.touchpoints.size());
        auto all = placed(found, dismissed, words);
        count(all, page);
        std::erase_if(all, [&](Placed const& one) { return !is_meant(one, query); });
        fill(r, page, all, *after, query.limit, words);
        return page;
    }

    Result<void> dismiss(api::Writing& w, GapKind kind, SubjectId subject, DismissalForm const& form) const
    {
        Date const today = inside_.today(w.now);
        if (form.until < today)
            return Refusal{"date_is_past", "This day is over. Choose today or a later one.", "until"};
        if (form.until > today + longest_dismissal)
            return Refusal{"dismissed_too_long", "Leave it open for a year at most; then somebody looks again.",
                           "until"};
        if (!is_there(w, kind, subject))
            return no_such_gap();
        auto const by = w.who.employee ? std::optional(w.who.employee) : std::nullopt;
        store::dismiss(w.tx, {kind, subject}, {people::tidied(form.reason), form.until, by}, w.now);
        inside_.note(w.tx, w.who, "gap.dismissed", subject.value);
        return {};
    }

    Result<void> take_up(api::Writing& w, GapKind kind, SubjectId subject) const
    {
        if (!store::take_up(w.tx, {kind, subject}))
            return no_such_gap();
        inside_.note(w.tx, w.who, "gap.taken_up", subject.value);
        return {};
    }

  private:
    static Result<Place> place_of(GapQuery const& query)
    {
        if (!query.cursor)
            return Place{};
        auto const read = api::cursor_from<Place>(*query.cursor);
        if (!read)
            return Refusal{read.error().code, read.error().sentence, "cursor"};
        return *read;
    }

    bool is_there(api::Writing& w, GapKind kind, SubjectId subject) const
    {
        Map const map = inside_.map(w.tx, w.now, inside_.figures(w.tx, w.now));
        auto const found = gaps(map, store::limits(w.tx), inside_.today(w.now));
        return std::any_of(found.begin(), found.end(),
                           [&](Found const& one) { return one.kind == kind && one.subject() == subject; });
    }

    static std::vector<Placed> placed(std::vector<Found> const& found,
                                      std::map<store::GapKey, store::Dismissed> const& dismissed, Words const& words)
    {
        std::vector<Placed> all;
        for (Found const& one : found) {
            auto const left = dismissed.find({one.kind, one.subject()});
            all.push_back({{order_of(one.kind), people::folded(words.name_of(one)), one.subject()},
                           &one,
                           left == dismissed.end() ? nullptr : &left->second});
        }
        std::sort(all.begin(), all.end(), [](Placed const& a, Placed const& b) { return a.place < b.place; });
        return all;
    }

    static void count(std::vector<Placed> const& all, GapPage& page)
    {
        for (Placed const& one : all) {
            if (one.dismissed) {
                ++page.dismissed;
                continue;
            }
            if (page.counts.empty() || page.counts.back().kind != one.found->kind)
                page.counts.push_back({one.found->kind, 0});
            ++page.counts.back().open;
        }
    }

    static bool is_meant(Placed const& one, GapQuery const& query)
    {
        if (query.which != Shown::all && (query.which == Shown::dismissed) != (one.dismissed != nullptr))
            return false;
        auto const* const touchpoint = one.found->touchpoint;
        return (!query.kind || *query.kind == one.found->kind) &&
               (!query.touchpoint || (touchpoint && touchpoint->id == *query.touchpoint)) &&
               (!query.person || one.found->person == query.person ||
                (touchpoint && touchpoint->accountable == query.person));
    }

    static void fill(api::Reading& r, GapPage& page, std::vector<Placed> const& all, Place const& after, int limit,
                     Words const& words)
    {
        auto at = std::upper_bound(all.begin(), all.end(), after,
                                   [](Place const& place, Placed const& one) { return place < one.place; });
        for (; at != all.end() && std::cmp_less(page.items.size(), limit); ++at) {
            MapGap gap = words.shown(*at->found);
            if (at->dismissed)
                gap.dismissed = shown(r.tx, *at->dismissed);
            page.items.push_back(std::move(gap));
        }
        if (at != all.end() && at != all.begin())
            page.next = api::cursor_of(std::prev(at)->place);
    }

    static Dismissal shown(db::Transaction& tx, store::Dismissed const& one)
    {
        Dismissal dismissal{one.reason, one.until, {}};
        if (auto const by = one.by ? people::employee(tx, *one.by) : std::nullopt)
            dismissal.by = desk::PersonShown{by->id, by->name};
        return dismissal;
    }

    Responsibility::Inside const& inside_;
};
}

void Responsibility::Inside::add_gaps(api::Routes& routes)
{
    Gaps const gaps(*this);
    routes
        .get("/responsibility/gaps", "What is open on the responsibility map, each with the one thing to do about it",
             [gaps](api::Reading& r, GapQuery const& query) { return gaps.list(r, query); })
        .allow(read_gaps);
    routes
        .put("/responsibility/gaps/{kind}/{subject}/dismissal",
             "Leave a gap open for now: with the reason, until a day",
             [gaps](api::Writing& w, GapKind kind, SubjectId subject, DismissalForm const& form) {
                 return gaps.dismiss(w, kind, subject, form);
             })
        .allow(settle_gaps);
    routes
        .delete_("/responsibility/gaps/{kind}/{subject}/dismissal", "Take a gap up again",
                 [gaps](api::Writing& w, GapKind kind, SubjectId subject) { return gaps.take_up(w, kind, subject); })
        .allow(settle_gaps);
}
}
