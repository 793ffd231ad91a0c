#include "features/complaints/complaints.h"

#include "base/csv.h"
#include "features/complaints/counting.h"
#include "features/desk/states.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/page.h"

#include <algorithm>
#include <mutex>

namespace regard::complaints
{
namespace
{
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF"; // by which spreadsheets know it

Instant begin_of(Zone const& zone, Date day) { return zone.resolve(std::int64_t{day.days} * Span::days(1).micros).at; }

// The quarter that ended last.
RegisterPeriod last_quarter(Date today)
{
    auto const day = civil(today);
    Date const begin = Date::of(day.year, (day.month - 1) / 3 * 3 + 1, 1);
    auto const last = civil(begin + -1);
    return {Date::of(last.year, last.month - 2, 1), begin + -1};
}

struct Asked
{
    RegisterPeriod period;
    Bounds bounds;
};
Result<Asked> asked(RegisterQuery const& query, Zone const& zone, Instant now)
{
    if (query.from.has_value() != query.to.has_value())
        return Refusal{"period_open", "Say both days of the period.", query.from ? "to" : "from"};
    RegisterPeriod const period =
        query.from ? RegisterPeriod{*query.from, *query.to} : last_quarter(zone.local_date(now));
    if (period.to < period.from)
        return Refusal{"period_backwards", "The last day comes before the first.", "to"};
    return Asked{period, {begin_of(zone, period.from), begin_of(zone, period.to + 1)}};
}

std::string amounts(std::vector<Money> const& all)
{
    std::string text;
    for (Money const& one : all)
        text += (text.empty() ? "" : " + ") + to_plain(one);
    return text;
}

std::string word(std::optional<bool> flag) { return !flag ? "" : *flag ? "yes" : "no"; }
std::string word(std::optional<Instant> at) { return at ? to_rfc3339(*at) : ""; }

std::string row_of(RegisterRow const& row)
{
    ComplaintCounts const& c = row.counts;
    return csv::row({row.product, row.cause, std::to_string(c.received), std::to_string(c.open_at_start),
                     std::to_string(c.closed), std::to_string(c.open_at_end), std::to_string(c.within_deadline),
                     std::to_string(c.after_deadline), std::to_string(c.upheld), std::to_string(c.partly_upheld),
                     std::to_string(c.not_upheld), std::to_string(c.not_said), std::to_string(c.with_redress),
                     amounts(c.redress)});
}

template <class Enum>
std::string word(std::optional<Enum> value)
{
    return value ? boost::describe::enum_to_string(*value, "") : "";
}

std::string row_of(RegisterEntry const& one)
{
    desk::Verdict const verdict = one.verdict.value_or(desk::Verdict{});
    return csv::row({std::to_string(one.number), one.subject, one.product, one.cause, to_rfc3339(one.received),
                     word(one.closed), std::string(desk::word_of(one.state)), word(one.deadline),
                     word(one.within_deadline), word(verdict.upheld), word(verdict.redress),
                     verdict.amount ? to_plain(*verdict.amount) : "", one.redress});
}

http::Response file(std::string text, std::string_view name)
{
    return http::attachment({200, "text/csv; charset=utf-8", {}, std::move(text)}, name);
}
}

class Register::Inside
{
  public:
    explicit Inside(promises::Promises& promises) : promises_(promises) {}

    Zone zone() const
    {
        std::lock_guard const lock(mutex_);
        return zone_ ? *zone_ : Zone::utc();
    }
    void use_zone(Zone const& zone)
    {
        std::lock_guard const lock(mutex_);
        zone_ = zone;
    }

    Result<ComplaintsReturn> counted(api::Reading& r, RegisterQuery const& query) const
    {
        auto const wanted = asked(query, zone(), r.now);
        if (!wanted)
            return wanted.error();
        ComplaintsReturn all{wanted->period, {}, 0, {}};
        std::map<std::pair<std::string, std::string>, ComplaintCounts> rows;
        for (Complaint const& one : read(r, wanted->bounds)) {
            count(all.counts, one, wanted->bounds);
            count(rows[{one.product, one.cause}], one, wanted->bounds);
            all.restricted += one.restricted;
        }
        for (auto& [key, counts] : rows)
            all.rows.push_back({key.first, key.second, std::move(counts)});
        return all;
    }

    Result<http::Response> counted_file(api::Reading& r, RegisterQuery const& query) const
    {
        auto const all = counted(r, query);
        if (!all)
            return all.error();
        std::string text(utf8_mark);
        text += csv::row({"product", "cause", "received", "open_at_start", "closed", "open_at_end", "within_deadline",
                          "after_deadline", "upheld", "partly_upheld", "not_upheld", "not_said", "with_redress",
                          "redress"});
        for (RegisterRow const& row : all->rows)
            text += row_of(row);
        text += row_of(RegisterRow{"*", "*", all->counts});
        return file(std::move(text), "complaints-" + to_iso(all->period.from) + "-" + to_iso(all->period.to) + ".csv");
    }

    Result<api::Page<RegisterEntry>> list(api::Reading& r, EntriesQuery const& query) const
    {
        auto const wanted = asked(query, zone(), r.now);
        if (!wanted)
            return wanted.error();
        std::size_t skipped = 0;
        if (query.cursor) {
            auto const after = api::cursor_from<After>(*query.cursor);
            if (!after)
                return after.error();
            skipped = after->entries;
        }
        auto entries = seen(r, wanted->bounds);
        api::Page<RegisterEntry> page;
        std::size_t const end = std::min(entries.size(), skipped + static_cast<std::size_t>(query.limit));
        for (std::size_t n = std::min(skipped, end); n < end; ++n)
            page.items.push_back(std::move(entries[n]));
        if (end < entries.size())
            page.next = api::cursor_of(After{end});
        return page;
    }

    Result<http::Response> list_file(api::Reading& r, RegisterQuery const& query) const
    {
        auto const wanted = asked(query, zone(), r.now);
        if (!wanted)
            return wanted.error();
        std::string text(utf8_mark);
        text += csv::row({"case", "subject", "product", "cause", "received", "closed", "state", "deadline",
                          "within_deadline", "upheld", "redress", "amount", "redress_in_words"});
        for (RegisterEntry const& one : seen(r, wanted->bounds))
            text += row_of(one);
        return file(std::move(text), "complaints-register.csv");
    }

  private:
    struct After
    {
        std::size_t entries = 0;
        BOOST_DESCRIBE_CLASS(After, (), (entries), (), ())
    };

    // All that were received before the period's end and not closed before its beginning, by time.
    std::vector<Complaint> read(api::Reading& r, Bounds const& bounds) const
    {
        std::map<std::int64_t, std::string> products, touchpoints;
        for (people::Product const& one : people::all_products(r.tx))
            products[one.id.value] = one.name;
        for (touchpoints::Touchpoint const& one : touchpoints::all_touchpoints(r.tx))
            touchpoints[one.id.value] = one.name;
        std::vector<Complaint> all;
        for (desk::ComplaintKept& kept : desk::complaints_between(r.tx, bounds.from, bounds.before)) {
            Complaint one{kept.id,
                          kept.number,
                          std::move(kept.subject),
                          {},
                          {},
                          kept.opened,
                          kept.ended,
                          kept.state,
                          kept.restricted,
                          {},
                          {},
                          kept.verdict,
                          std::move(kept.redress)};
            one.product = kept.product ? products[kept.product->value] : "";
            one.cause = kept.touchpoint ? touchpoints[kept.touchpoint->value] : "";
            add_deadline(r, one);
            all.push_back(std::move(one));
        }
        return all;
    }

    // The last of the regulator's; met where it was.
    void add_deadline(api::Reading& r, Complaint& one) const
    {
        auto const standing = promises_.standing(r.tx, one.id, r.now);
        if (!standing)
            return;
        for (promises::DeadlineStanding const& deadline : standing->deadlines)
            if (!one.deadline || deadline.due > *one.deadline) {
                one.deadline = deadline.due;
                one.within_deadline = one.closed ? std::optional(*one.closed <= deadline.due) : std::nullopt;
            }
    }

    std::vector<RegisterEntry> seen(api::Reading& r, Bounds const& bounds) const
    {
        auto all = read(r, bounds);
        std::vector<CaseId> ids;
        for (Complaint const& one : all)
            ids.push_back(one.id);
        auto const hidden = desk::hidden_among(r.tx, r.who, ids);
        std::vector<RegisterEntry> entries;
        for (Complaint& one : all)
            if (std::find(hidden.begin(), hidden.end(), one.id) == hidden.end())
                entries.push_back({one.id, one.number, std::move(one.subject), std::move(one.product),
                                   std::move(one.cause), one.received, one.closed, one.state, one.deadline,
                                   one.within_deadline, one.verdict, std::move(one.redress)});
        return entries;
    }

    promises::Promises& promises_;
    mutable std::mutex mutex_;
    std::optional<Zone> zone_;
};

Register::Register(promises::Promises& promises) : inside_(new Inside(promises)) {}
Register::~Register() = default;

void Register::use_zone(Zone const& zone) { inside_->use_zone(zone); }

void Register::add_routes(api::Routes& routes)
{
    auto const& here = *inside_;
    routes
        .get("/complaints-register",
             "The periodic return: complaints received and what became of them, by product and cause",
             [&here](api::Reading& r, RegisterQuery const& query) { return here.counted(r, query); })
        .allow(read_register);
    routes
        .get("/complaints-register.csv", "The same as CSV; its last line is the total",
             [&here](api::Reading& r, RegisterQuery const& query) { return here.counted_file(r, query); })
        .allow(read_register);
    routes
        .get("/complaints-register/entries",
             "The complaints one by one, the earliest first, as far as one may see them",
             [&here](api::Reading& r, EntriesQuery const& query) { return here.list(r, query); })
        .allow(read_register);
    routes
        .get("/complaints-register/entries.csv", "The same as CSV",
             [&here](api::Reading& r, RegisterQuery const& query) { return here.list_file(r, query); })
        .allow(read_register);
}
}
