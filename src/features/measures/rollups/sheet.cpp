#include "features/measures/rollups/sheet.h"

namespace regard::measures
{
namespace
{
constexpr std::uint64_t version = 2;
constexpr std::int64_t none = -1;              // of a span, which is never negative
constexpr std::int64_t no_instant = INT64_MIN; // of an instant, told as its distance from another

std::int64_t micros(std::optional<Span> const& span) { return span ? span->micros : none; }

// The answers and flags of a case in one small number.
std::int64_t answers_of(Outcome const& o)
{
    auto const bits = [](Answer answer, int at) { return static_cast<std::int64_t>(answer) << at; };
    return bits(o.resolved, 0) | bits(o.one_answer, 2) | bits(o.reopened, 4) | bits(o.first_contact, 6) |
           std::int64_t{o.person_known} << 8 | std::int64_t{o.return_known} << 9;
}

void take_answers(Outcome& o, std::int64_t answers)
{
    auto const answer = [&](int at) { return static_cast<Answer>(answers >> at & 3); };
    o.resolved = answer(0);
    o.one_answer = answer(2);
    o.reopened = answer(4);
    o.first_contact = answer(6);
    o.person_known = (answers >> 8 & 1) != 0;
    o.return_known = (answers >> 9 & 1) != 0;
}

// Four columns of a list of values that belong to rows.
struct ListedColumns
{
    std::vector<std::int64_t> row, a, b, amount;

    void add(std::size_t at, std::int64_t first, std::int64_t second, std::int64_t how_much)
    {
        row.push_back(static_cast<std::int64_t>(at));
        a.push_back(first);
        b.push_back(second);
        amount.push_back(how_much);
    }
    void pack_into(std::string& bytes) const
    {
        pack(bytes, row.size());
        for (auto const* column : {&row, &a, &b, &amount})
            pack_column(bytes, *column);
    }
};
}

std::array<std::int64_t, Sheet::columns> Sheet::numbers_of(Outcome const& o)
{
    auto const from = [](std::optional<Instant> const& at, Instant base) {
        return at ? (*at - base).micros : no_instant;
    };
    auto const word = [&](Facet facet) { return std::int64_t{o.word(facet)}; };
    return {o.id.value,
            o.source.value,
            static_cast<std::int64_t>(o.state),
            o.opened.micros,
            (o.counted - o.opened).micros,
            micros(o.duration),
            micros(o.working),
            micros(o.first_reply),
            micros(o.waiting),
            from(o.due, o.opened),
            from(o.returned, o.counted),
            word(Facet::unit),
            word(Facet::vertical),
            word(Facet::touchpoint),
            word(Facet::product),
            word(Facet::channel),
            word(Facet::kind),
            word(Facet::status),
            o.events,
            o.handoffs,
            o.bounces,
            o.person_handoffs,
            o.person_bounces,
            answers_of(o),
            micros(o.turnaround),
            micros(o.orphan),
            o.waits_judged,
            o.waits_unasked};
}

std::string pack_sheet(std::span<Outcome const> outcomes)
{
    std::array<std::vector<std::int64_t>, Sheet::columns> columns;
    ListedColumns pairs, waits;
    for (std::size_t row = 0; row < outcomes.size(); ++row) {
        auto const numbers = Sheet::numbers_of(outcomes[row]);
        for (std::size_t c = 0; c < Sheet::columns; ++c)
            columns[c].push_back(numbers[c]);
        for (PairBounces const& pair : outcomes[row].pairs)
            pairs.add(row, pair.a, pair.b, pair.bounces);
        for (Wait const& wait : outcomes[row].waits)
            waits.add(row, wait.status, static_cast<std::int64_t>(wait.asked), micros(wait.length));
    }
    std::string bytes;
    pack(bytes, version);
    pack(bytes, outcomes.size());
    for (auto const& column : columns)
        pack_column(bytes, column);
    pairs.pack_into(bytes);
    waits.pack_into(bytes);
    bytes.append(column_slack, '\0');
    return bytes;
}

Sheet::Sheet(std::string_view packed)
{
    Unpacking bytes(packed);
    if (bytes.number() != version)
        throw std::runtime_error("measures: a sheet in the store is of another version");
    size_ = static_cast<std::size_t>(bytes.number());
    for (Column& column : columns_)
        column = Column(bytes, size_);
    pairs_ = listed(bytes);
    waits_ = listed(bytes);
    bytes.bytes(column_slack);
}

Sheet::Listed Sheet::listed(Unpacking& bytes)
{
    Listed list;
    list.size = static_cast<std::size_t>(bytes.number());
    for (Column* column : {&list.row, &list.a, &list.b, &list.amount})
        *column = Column(bytes, list.size);
    return list;
}

std::size_t Sheet::Listed::first_of(std::size_t wanted) const
{
    std::size_t low = 0, high = size; // rows ascend
    while (low < high) {
        std::size_t const middle = (low + high) / 2;
        if (row[middle] < static_cast<std::int64_t>(wanted))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Outcome Sheet::outcome(std::size_t row) const
{
    Outcome o = without_lists(row);
    read_lists(row, o);
    return o;
}

Outcome Sheet::without_lists(std::size_t row) const
{
    auto const instant = [&](In column, Instant from) {
        std::int64_t const distance = at(column, row);
        return distance == no_instant ? std::nullopt : std::optional(from + Span{distance});
    };
    auto const count = [&](In column) { return static_cast<std::uint32_t>(at(column, row)); };
    Outcome o;
    o.id = id(row);
    o.source = {at(In::source, row)};
    o.state = static_cast<State>(at(In::state, row));
    o.opened = opened(row);
    o.counted = counted(row);
    o.duration = duration(row);
    o.working = span(In::working, row);
    o.first_reply = span(In::first_reply, row);
    o.waiting = span(In::waiting, row);
    o.due = instant(In::due, o.opened);
    o.returned = instant(In::returned, o.counted);
    for (std::size_t f = 0; f < named_facets; ++f)
        o.words[f] = static_cast<cases::Name>(columns_[static_cast<std::size_t>(In::unit) + f][row]);
    o.events = count(In::events);
    o.handoffs = count(In::handoffs);
    o.bounces = count(In::bounces);
    o.person_handoffs = count(In::person_handoffs);
    o.person_bounces = count(In::person_bounces);
    take_answers(o, at(In::answers, row));
    o.turnaround = span(In::turnaround, row);
    o.orphan = span(In::orphan, row);
    o.waits_judged = count(In::waits_judged);
    o.waits_unasked = count(In::waits_unasked);
    return o;
}

void Sheet::read_lists(std::size_t row, Outcome& o) const
{
    o.state = static_cast<State>(at(In::state, row));
    o.pairs.clear();
    o.waits.clear();
    for (std::size_t i = pairs_.first_of(row); pairs_.is_of(i, row); ++i)
        o.pairs.push_back({static_cast<cases::Name>(pairs_.a[i]), static_cast<cases::Name>(pairs_.b[i]),
                           static_cast<std::uint32_t>(pairs_.amount[i])});
    for (std::size_t i = waits_.first_of(row); waits_.is_of(i, row); ++i) {
        std::int64_t const length = waits_.amount[i];
        o.waits.push_back({static_cast<cases::Name>(waits_.a[i]),
                           length < 0 ? std::nullopt : std::optional(Span{length}), static_cast<Answer>(waits_.b[i])});
    }
}
}
