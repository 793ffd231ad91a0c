#include "features/cases/cases.h"

namespace regard::cases
{
namespace
{
#define REGARD_CASE_COLUMNS                                                                                            \
    "c.id, c.reference, c.shape, c.done, c.due, c.customer, c.touchpoint, c.product, c.vertical, c.channel, c.kind, "  \
    "c.priority"
#define REGARD_EVENT_COLUMNS "e.at, e.status, e.team, e.person, e.what, e.message"
constexpr int case_columns = 12;
constexpr int event_columns = 6;

Name name(db::Row const& row, int column) { return static_cast<Name>(row.maybe_integer(column).value_or(0)); }

Event event_of(db::Row const& row, int first)
{
    return {row.instant(first),   name(row, first + 1),        name(row, first + 2),
            name(row, first + 3), row.choice<What>(first + 4), row.choice<Message>(first + 5)};
}

Subject subject_of(db::Row const& row)
{
    return {0, name(row, 6), name(row, 7), name(row, 8), name(row, 9), name(row, 10), name(row, 11)};
}

// A case with room of its own.
struct Held
{
    CaseView view;
    std::string reference;
    std::int64_t customer = 0;
    std::vector<Event> events;

    void begin(db::Row const& row)
    {
        view = {};
        view.number = static_cast<std::uint64_t>(row.integer(0));
        reference = row.text(1);
        view.shape = row.choice<Shape>(2);
        view.done = row.flag(3);
        view.due = row.maybe_instant(4).value_or(Instant{INT64_MAX});
        customer = row.maybe_integer(5).value_or(0);
        view.subject = subject_of(row);
        events.clear();
    }

    void show(std::function<void(CaseView const&, std::int64_t)> const& see)
    {
        std::stable_sort(events.begin(), events.end(), [](Event const& a, Event const& b) { return a.at < b.at; });
        view.reference = reference;
        view.events = events;
        see(view, customer);
    }
};

// Gathers rows of (case × event) into whole cases.
class Gathering
{
  public:
    explicit Gathering(std::function<void(CaseView const&, std::int64_t)> const& see) : see_(see) {}

    void add(db::Row const& row)
    {
        auto const id = row.id<CaseId>(0);
        if (id != id_) {
            finish();
            id_ = id;
            one_.begin(row);
        }
        one_.events.push_back(event_of(row, case_columns));
    }

    void finish()
    {
        if (!one_.events.empty())
            one_.show(see_);
    }

  private:
    std::function<void(CaseView const&, std::int64_t)> const& see_;
    CaseId id_;
    Held one_;
};
}

CaseId stream(db::Transaction& tx, CaseId after, int limit,
              std::function<void(CaseView const&, std::int64_t)> const& see)
{
    // The last id of this stretch first, so that no case is cut in the middle.
    auto const last =
        tx.integer("select max(id) from (select id from customer_case where id > $1 order by id limit $2) s",
                   {after.value, limit});
    if (!last)
        return {};
    Gathering gathering(see);
    tx.query("select " REGARD_CASE_COLUMNS ", " REGARD_EVENT_COLUMNS
             " from customer_case c join case_event e on e.case_id = c.id where c.id > $1 and c.id <= $2 "
             "order by c.id, e.seq",
             {after.value, *last}, [&](db::Row const& row) { gathering.add(row); });
    gathering.finish();
    return CaseId{*last};
}

std::optional<std::string> stream_source(db::Transaction& tx, SourceId source, std::string_view after, int limit,
                                         std::function<void(CaseView const&, std::int64_t)> const& see)
{
    auto last = tx.text("select max(reference) from (select reference from customer_case where source = $1 and "
                        "reference > $2 order by reference limit $3) s",
                        {source.value, after, limit});
    if (!last)
        return {};
    Gathering gathering(see);
    tx.query("select " REGARD_CASE_COLUMNS ", " REGARD_EVENT_COLUMNS
             " from customer_case c join case_event e on e.case_id = c.id where c.source = $1 and c.reference > $2 and "
             "c.reference <= $3 order by c.reference, e.seq",
             {source.value, after, *last}, [&](db::Row const& row) { gathering.add(row); });
    gathering.finish();
    return last;
}

bool view_case(db::Transaction& tx, CaseId id, std::function<void(CaseView const&, std::int64_t)> const& see)
{
    Held one;
    tx.query("select " REGARD_CASE_COLUMNS " from customer_case c where c.id = $1", {id},
             [&](db::Row const& row) { one.begin(row); });
    tx.query("select " REGARD_EVENT_COLUMNS " from case_event e where e.case_id = $1 order by e.seq", {id},
             [&](db::Row const& row) { one.events.push_back(event_of(row, 0)); });
    if (one.view.number == 0 || one.events.empty())
        return false;
    one.show(see);
    return true;
}

namespace
{
// Events with their texts, in the order in which they are told.
void read_events(db::Transaction& tx, CaseId id, Story& story)
{
    auto texts = tx.all("select seq, text from case_event_text where case_id = $1 order by seq", {id},
                        [](db::Row const& row) { return std::pair(row.integer(0), std::string(row.text(1))); });
    std::vector<std::pair<Event, std::int64_t>> numbered;
    tx.query("select " REGARD_EVENT_COLUMNS ", e.seq from case_event e where e.case_id = $1 order by e.seq", {id},
             [&](db::Row const& row) { numbered.emplace_back(event_of(row, 0), row.integer(event_columns)); });
    std::stable_sort(numbered.begin(), numbered.end(),
                     [](auto const& a, auto const& b) { return a.first.at < b.first.at; });
    story.texts.resize(texts.empty() ? 0 : numbered.size());
    story.events.reserve(numbered.size());
    for (auto const& [event, seq] : numbered) {
        auto const text = std::lower_bound(texts.begin(), texts.end(), seq,
                                           [](auto const& one, std::int64_t wanted) { return one.first < wanted; });
        if (text != texts.end() && text->first == seq)
            story.texts[story.events.size()] = std::move(text->second);
        story.events.push_back(event);
    }
}
}

std::optional<Story> story(db::Transaction& tx, CaseId id)
{
    auto found = tx.one(
        "select " REGARD_CASE_COLUMNS ", c.source, c.historical from customer_case c where c.id = $1", {id},
        [id](db::Row const& row) {
            return Story{{id, row.id<SourceId>(case_columns), std::string(row.text(1)), row.flag(case_columns + 1)},
                         subject_of(row),
                         {},
                         {}};
        });
    if (found)
        read_events(tx, id, *found);
    if (!found || found->events.empty())
        return std::nullopt;
    return found;
}
}
