#include "features/measures/screens/case_list.h"

#include "features/measures/outcomes/outcome_store.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
// What cases are ordered by, turned so that the greatest comes first. Cases without an end have no duration and come last.
constexpr std::int64_t no_duration = -1;

std::int64_t key_of(Order order, Instant at, std::optional<Span> duration)
{
    if (order.by != SortBy::duration)
        return order.falling ? at.micros : -at.micros;
    if (!duration)
        return no_duration;
    return order.falling ? duration->micros : INT64_MAX - duration->micros;
}

std::int64_t key_of(Order order, Outcome const& outcome)
{
    return key_of(order, order.by == SortBy::resolved ? outcome.counted : outcome.opened, outcome.duration);
}

std::int64_t key_of(Order order, Sheet const& sheet, std::size_t row)
{
    return key_of(order, order.by == SortBy::resolved ? sheet.counted(row) : sheet.opened(row), sheet.duration(row));
}

// The greatest key that a case of that day can have. The day is of the organisation's zone, at most 14 hours from UTC's.
std::int64_t best_of(Order order, store::DayStanding const& on)
{
    Instant const begin{(Span::days(on.day.days) - Span::hours(14)).micros};
    Instant const end{(Span::days(on.day.days + 1) + Span::hours(14)).micros};
    if (order.by != SortBy::duration) {
        if (order.falling)
            return end.micros;
        Span const before = order.by == SortBy::opened ? on.reach.longest.value_or(Span{}) : Span{};
        return -(begin - before).micros;
    }
    if (!on.reach.longest || !on.reach.shortest)
        return no_duration;
    return order.falling ? on.reach.longest->micros : INT64_MAX - on.reach.shortest->micros;
}

struct Found
{
    std::int64_t key;
    Outcome outcome;
};

bool comes_first(std::int64_t key, cases::CaseId id, std::int64_t other_key, cases::CaseId other)
{
    return key != other_key ? key > other_key : id > other;
}

bool stands_before(Found const& a, Found const& b) { return comes_first(a.key, a.outcome.id, b.key, b.outcome.id); }

// The best cases seen so far, as many as a page takes and one more, which tells that there is another page.
class Best
{
  public:
    Best(std::optional<After> after, std::size_t limit) : after_(after), limit_(limit + 1) {}

    bool takes(std::int64_t key, cases::CaseId id) const
    {
        if (after_ && !comes_first(after_->key, after_->id, key, id))
            return false;
        return found_.size() < limit_ || comes_first(key, id, found_.front().key, found_.front().outcome.id);
    }

    void add(Found found)
    {
        found_.push_back(std::move(found));
        std::push_heap(found_.begin(), found_.end(), stands_before); // the last of them in front
        if (found_.size() > limit_) {
            std::pop_heap(found_.begin(), found_.end(), stands_before);
            found_.pop_back();
        }
    }

    bool is_full() const { return found_.size() == limit_; }
    std::int64_t worst() const { return found_.front().key; }

    Listed page()
    {
        std::sort(found_.begin(), found_.end(), stands_before);
        Listed listed;
        bool const more = is_full();
        if (more)
            found_.pop_back();
        for (Found& one : found_)
            listed.cases.push_back(std::move(one.outcome));
        if (more && !found_.empty())
            listed.next = After{found_.back().key, listed.cases.back().id};
        return listed;
    }

  private:
    std::optional<After> after_;
    std::size_t limit_;
    std::vector<Found> found_; // a heap
};

// The days, those on which the best may lie first.
std::vector<std::pair<std::int64_t, store::DayStanding const*>> by_best(std::span<store::DayStanding const> days,
                                                                        Order order)
{
    std::vector<std::pair<std::int64_t, store::DayStanding const*>> found;
    for (store::DayStanding const& day : days)
        found.emplace_back(best_of(order, day), &day);
    std::sort(found.rbegin(), found.rend()); // of equals the later day, as they stand in one list
    return found;
}

// A day's cases are the longest first, so that falling durations need only its beginning.
bool may_stop(Order order, Best const& best, std::int64_t key)
{
    return order.by == SortBy::duration && order.falling && best.is_full() && key < best.worst();
}

// Takes the best of a sheet. False where nothing better can follow on the day.
bool take_best(Sheet const& sheet, std::size_t place, RowsMeant const& rows, Order order, Best& best)
{
    bool go_on = true;
    rows.on(place, sheet.size(), [&](std::size_t row) {
        std::int64_t const key = key_of(order, sheet, row);
        if (best.takes(key, sheet.id(row)))
            best.add({key, sheet.without_lists(row)});
        go_on = !may_stop(order, best, key);
        return go_on;
    });
    return go_on;
}

void look_through(db::Transaction& tx, store::DayStanding const& day, Order order, Best& best)
{
    RowsMeant const rows(day);
    bool go_on = true;
    for (auto place = rows.next_sheet(0); place && go_on; place = rows.next_sheet(*place + 1)) {
        bool const found = store::sheet(tx, day.day, *place, [&](std::string_view packed) {
            go_on = take_best(Sheet(packed), *place, rows, order, best);
        });
        go_on &= found;
    }
}
}

Result<Order> order_from(std::string_view sort)
{
    Order order;
    order.falling = sort.starts_with('-');
    auto const by = order.falling ? sort.substr(1) : sort;
    if (by == "opened")
        order.by = SortBy::opened;
    else if (by == "resolved")
        order.by = SortBy::resolved;
    else if (by == "duration")
        order.by = SortBy::duration;
    else
        return Refusal{"unknown_sort",
                       "Lists of cases are sorted by opened, resolved or duration, falling with a minus.", "sort"};
    return order;
}

Listed list(db::Transaction& tx, std::span<store::DayStanding const> days, Order order, std::optional<After> after,
            std::size_t limit)
{
    Best best(after, limit);
    for (auto const& [key, day] : by_best(days, order)) {
        if (best.is_full() && key < best.worst())
            break; // nothing better can follow
        look_through(tx, *day, order, best);
    }
    return best.page();
}

ListedAmong list_among(db::Transaction& tx, std::span<cases::CaseId const> ids, Order order, std::optional<After> after,
                       std::size_t limit)
{
    constexpr std::size_t at_once = 1000;
    Best best(after, limit);
    std::int64_t there = 0;
    for (std::size_t from = 0; from < ids.size(); from += at_once)
        for (Outcome& one : store::outcomes(tx, ids.subspan(from, std::min(at_once, ids.size() - from)))) {
            ++there;
            if (std::int64_t const key = key_of(order, one); best.takes(key, one.id))
                best.add({key, std::move(one)});
        }
    return {best.page(), there};
}

std::int64_t how_many(std::span<store::DayStanding const> days)
{
    std::int64_t cases = 0;
    for (store::DayStanding const& day : days)
        cases += day.cases;
    return cases;
}
}
