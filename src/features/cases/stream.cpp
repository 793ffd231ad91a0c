#include "features/cases/cases.h"

namespace regard::cases
{
namespace
{
// The columns of a case joined with its events, as both readers below ask for them.
#define REGARD_CASE_COLUMNS                                                                                            \
    "select c.id, c.reference, c.shape, c.done, c.due, c.customer, c.touchpoint, c.product, c.vertical, c.channel, "   \
    "c.kind, c.priority, "                                                                                             \
    "e.at, e.status, e.team, e.person, e.what, e.message "

Name name(db::Row const& row, int column) { return static_cast<Name>(row.maybe_integer(column).value_or(0)); }

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
            begin(id, row);
        }
        events_.push_back({row.instant(12), name(row, 13), name(row, 14), name(row, 15), row.choice<What>(16),
                           row.choice<Message>(17)});
    }

    void finish()
    {
        if (!id_ || events_.empty())
            return;
        std::stable_sort(events_.begin(), events_.end(), [](Event const& a, Event const& b) { return a.at < b.at; });
        view_.reference = reference_;
        view_.events = events_;
        see_(view_, customer_);
        events_.clear();
    }

    CaseId last() const { return id_; }

  private:
    void begin(CaseId id, db::Row const& row)
    {
        id_ = id;
        reference_ = row.text(1);
        customer_ = row.maybe_integer(5).value_or(0);
        view_ = {};
        view_.number = static_cast<std::uint64_t>(id.value);
        view_.shape = row.choice<Shape>(2);
        view_.done = row.flag(3);
        view_.due = row.maybe_instant(4).value_or(Instant{INT64_MAX});
        view_.subject = {0, name(row, 6), name(row, 7), name(row, 8), name(row, 9), name(row, 10), name(row, 11)};
    }

    std::function<void(CaseView const&, std::int64_t)> const& see_;
    CaseId id_;
    std::string reference_;
    std::int64_t customer_ = 0;
    CaseView view_;
    std::vector<Event> events_;
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
    tx.query(REGARD_CASE_COLUMNS "from customer_case c join case_event e on e.case_id = c.id where c.id > $1 and c.id "
                                 "<= $2 order by c.id, e.seq",
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
    tx.query(REGARD_CASE_COLUMNS "from customer_case c join case_event e on e.case_id = c.id where c.source = $1 and "
                                 "c.reference > $2 and c.reference <= $3 order by c.reference, e.seq",
             {source.value, after, *last}, [&](db::Row const& row) { gathering.add(row); });
    gathering.finish();
    return last;
}

std::vector<std::string> event_texts(db::Transaction& tx, CaseId id)
{
    return tx.all(
        "select t.text from case_event e left join case_event_text t on t.case_id = e.case_id and t.seq = e.seq "
        "where e.case_id = $1 order by e.at, e.seq",
        {id}, [](db::Row const& row) { return std::string(row.maybe_text(0).value_or("")); });
}

bool view_case(db::Transaction& tx, CaseId id, std::function<void(CaseView const&, std::int64_t)> const& see)
{
    Gathering gathering(see);
    tx.query(REGARD_CASE_COLUMNS
             "from customer_case c join case_event e on e.case_id = c.id where c.id = $1 order by e.seq",
             {id}, [&](db::Row const& row) { gathering.add(row); });
    gathering.finish();
    return bool(gathering.last());
}
}
