#include "features/cases/live.h"

#include <algorithm>

namespace regard::cases
{
namespace
{
constexpr std::int64_t first_seq = 1'000'000; // after all that can be imported

std::optional<std::int64_t> given(Name name) { return name == 0 ? std::nullopt : std::optional<std::int64_t>(name); }

// The number that stands in the store, with the caller's own changes.
std::optional<Name> stored(db::Transaction& tx, Dimension dimension, std::string_view text)
{
    auto const number =
        tx.integer("select number from case_word where dimension = $1 and text = $2", {dimension, text});
    return number ? std::optional(static_cast<Name>(*number)) : std::nullopt;
}

Name store_new(db::Transaction& tx, Dimension dimension, std::string_view text)
{
    return static_cast<Name>(tx.integer("insert into case_word (dimension, number, text) select $1, "
                                        "coalesce(max(number), 0) + 1, $2 from case_word where dimension = $1 "
                                        "returning number",
                                        {dimension, text})
                                 .value());
}

void insert_events(db::Transaction& tx, CaseId id, std::int64_t seq, std::span<Event const> events)
{
    auto rows = tx.bulk("insert into case_event (case_id, seq, at, what, status, team, person, message, imported) "
                        "values ($1, $2, $3, $4, $5, $6, $7, $8, 0)");
    for (Event const& event : events)
        rows.add({id, seq++, event.at, event.what, given(event.status), given(event.team), given(event.person),
                  event.message});
    rows.finish();
}
}

std::optional<Name> WordBook::known(Key const& key) const
{
    std::shared_lock const lock(mutex_);
    auto const found = known_.find(key);
    return found == known_.end() ? std::nullopt : std::optional(found->second);
}

Name WordBook::number(db::Transaction& tx, Dimension dimension, std::string_view text)
{
    if (text.empty())
        return 0;
    Key key{dimension, std::string(text)};
    if (auto const by_heart = known(key))
        return *by_heart;
    auto const there = stored(tx, dimension, text);
    {
        std::unique_lock const lock(mutex_);
        if (wanted_.size() < 1'000)
            wanted_.push_back(std::move(key));
    }
    return there ? *there : store_new(tx, dimension, text);
}

void WordBook::learn()
{
    std::vector<Key> wanted;
    {
        std::shared_lock const lock(mutex_);
        if (wanted_.empty())
            return;
    }
    {
        std::unique_lock const lock(mutex_);
        wanted.swap(wanted_);
        if (known_.size() > 100'000)
            known_.clear();
    }
    std::vector<std::pair<Key, Name>> found;
    database_.read([&](db::Transaction& tx) {
        found.clear();
        for (Key const& key : wanted)
            if (auto const number = stored(tx, key.first, key.second))
                found.emplace_back(key, *number);
    });
    std::unique_lock const lock(mutex_);
    known_.insert(found.begin(), found.end());
}

void begin(db::Transaction& tx, Begun const& begun, std::span<Event const> events)
{
    tx.execute("insert into customer_case (id, source, reference, import, historical, shape, done, due, customer, "
               "touchpoint, product, vertical, channel, kind, priority, content) "
               "values ($1, 0, $2, 0, 0, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11, 0)",
               {begun.id, begun.reference, Shape::live, begun.due,
                begun.customer == 0 ? std::nullopt : std::optional(begun.customer), given(begun.subject.touchpoint),
                given(begun.subject.product), given(begun.subject.vertical), given(begun.subject.channel),
                given(begun.subject.kind), given(begun.subject.priority)});
    insert_events(tx, begun.id, first_seq, events);
}

bool adopt(db::Transaction& tx, Begun const& begun, Event const& event)
{
    bool const is_there =
        tx.execute("insert into case_adopted (source, reference, case_id) select source, reference, id "
                   "from customer_case where id = $1 and historical = 1",
                   {begun.id}) == 1;
    if (!is_there)
        return false;
    tx.execute("update customer_case set source = 0, reference = $2, import = 0, historical = 0, shape = $3, done = 0, "
               "due = $4, content = 0 where id = $1",
               {begun.id, begun.reference, Shape::live, begun.due});
    refile(tx, begun.id, begun.customer, begun.subject);
    happen(tx, begun.id, event);
    return true;
}

void happen(db::Transaction& tx, CaseId id, Event const& event)
{
    tx.execute("insert into case_event (case_id, seq, at, what, status, team, person, message, imported) "
               "select $1, case when max(seq) >= $2 then max(seq) + 1 else $2 end, $3, $4, $5, $6, $7, $8, 0 "
               "from case_event where case_id = $1",
               {id, first_seq, event.at, event.what, given(event.status), given(event.team), given(event.person),
                event.message});
}

void happened_earlier(db::Transaction& tx, CaseId id, Event const& event)
{
    auto events = tx.all(
        "select at, what, status, team, person, message from case_event "
        "where case_id = $1 and imported = 0 order by seq",
        {id}, [](db::Row const& row) {
            auto const name = [&](int column) { return static_cast<Name>(row.maybe_integer(column).value_or(0)); };
            return Event{row.instant(0), name(2), name(3), name(4), row.choice<What>(1), row.choice<Message>(5)};
        });
    auto const place = std::upper_bound(events.begin(), events.end(), event,
                                        [](Event const& a, Event const& b) { return a.at < b.at; });
    events.insert(place, event);
    tx.execute("delete from case_event where case_id = $1 and imported = 0", {id});
    insert_events(tx, id, first_seq, events);
}

void refile(db::Transaction& tx, CaseId id, std::int64_t customer, Subject const& subject)
{
    tx.execute("update customer_case set customer = $2, touchpoint = $3, product = $4, vertical = $5, channel = $6, "
               "kind = $7, priority = $8 where id = $1",
               {id, customer == 0 ? std::nullopt : std::optional(customer), given(subject.touchpoint),
                given(subject.product), given(subject.vertical), given(subject.channel), given(subject.kind),
                given(subject.priority)});
}

void promise_first(db::Transaction& tx, CaseId id, Instant due)
{
    tx.execute("update customer_case set due = $2 where id = $1 and due is null", {id, due});
}

void forget_words(db::Transaction& tx, CaseId id)
{
    tx.execute("delete from case_event_text where case_id = $1", {id});
}
}
