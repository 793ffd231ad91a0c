#include "ground/clock/tzif.h"

#include "ground/clock/posix_rule.h"

namespace regard
{
namespace
{
constexpr Instant beginning{INT64_MIN};
constexpr int last_year = 2200;

struct Header
{
    char version = 0;
    std::uint32_t ut_marks = 0, std_marks = 0, leaps = 0, times = 0, types = 0, name_bytes = 0;

    static constexpr std::size_t size = 44;
    std::size_t body(std::size_t time_size) const
    {
        return std::size_t{times} * (time_size + 1) + std::size_t{types} * 6 + name_bytes +
               std::size_t{leaps} * (time_size + 4) + std_marks + ut_marks;
    }
};

std::int64_t big_endian(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = static_cast<unsigned char>(bytes[at]) & 0x80 ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<std::int64_t>(value);
}

std::optional<Header> header_of(std::string_view bytes)
{
    if (bytes.size() < Header::size || bytes.substr(0, 4) != "TZif")
        return {};
    auto const count = [&](std::size_t i) { return static_cast<std::uint32_t>(big_endian(bytes, 20 + 4 * i, 4)); };
    return Header{bytes[4], count(0), count(1), count(2), count(3), count(4), count(5)};
}

// Grows the list of stretches, keeping it ascending and without equal neighbours.
class Stretches
{
  public:
    explicit Stretches(Span first) : periods_{{beginning, first}} {}

    Instant last() const { return periods_.back().from; }

    void change(Instant at, Span offset)
    {
        if (at == last())
            periods_.back().offset = offset;
        else
            periods_.push_back({at, offset});
        if (periods_.size() > 1 && periods_[periods_.size() - 2].offset == periods_.back().offset)
            periods_.pop_back();
    }

    std::vector<Zone::Period> take() { return std::move(periods_); }

  private:
    std::vector<Zone::Period> periods_;
};

constexpr std::int64_t widest_seconds = INT64_MAX / 2'000'000;

Refusal bad(std::string sentence) { return {"bad_zone_data", std::move(sentence), ""}; }

// The listed changes of the 64-bit block; answers the instant of the last one, or nothing where the block is broken.
std::optional<Instant> add_listed(std::string_view block, Header const& header, Stretches& stretches)
{
    std::size_t const indices = std::size_t{header.times} * 8;
    std::size_t const types = indices + header.times;
    std::int64_t previous = INT64_MIN;
    Instant last = beginning;
    for (std::size_t i = 0; i < header.times; ++i) {
        std::int64_t const seconds = big_endian(block, i * 8, 8);
        std::size_t const type = static_cast<unsigned char>(block[indices + i]);
        if (type >= header.types || seconds < previous || seconds > widest_seconds)
            return {};
        previous = seconds;
        last = seconds < -widest_seconds ? beginning : Instant{seconds * 1'000'000};
        stretches.change(last, Span::seconds(big_endian(block, types + type * 6, 4)));
    }
    return last;
}

struct Change
{
    Instant at;
    Span offset;
};

std::array<Change, 2> changes_in(int year, PosixRule const& rule)
{
    auto const at = [year](YearlyChange const& change, Span before) {
        return Instant{} + Span::days(change.date_in(year).days) + change.time - before;
    };
    Change const begins{at(rule.summer->begins, rule.standard), rule.summer->offset};
    Change const ends{at(rule.summer->ends, rule.summer->offset), rule.standard};
    if (ends.at <= begins.at)
        return {ends, begins};
    return {begins, ends};
}

void add_rule(PosixRule const& rule, Instant after, Stretches& stretches)
{
    if (!rule.summer)
        return;
    Instant const start = std::max(after, Instant{} + Span::days(Date::of(1900, 1, 1).days));
    int const first_year = civil(Date{static_cast<std::int32_t>(start.micros / Span::days(1).micros)}).year;
    for (int year = first_year - 1; year <= last_year; ++year)
        for (Change const& change : changes_in(year, rule))
            if (change.at > after && change.at >= stretches.last())
                stretches.change(change.at, change.offset);
}
}

Result<std::vector<Zone::Period>> read_tzif(std::string_view bytes)
{
    auto const narrow = header_of(bytes);
    if (!narrow || narrow->version < '2')
        return bad("This is no zone file of version 2 or later.");
    std::size_t const second = Header::size + narrow->body(4);
    auto const header = second < bytes.size() ? header_of(bytes.substr(second)) : std::nullopt;
    if (!header || header->types == 0 || header->leaps != 0)
        return bad("The zone file has no 64-bit part, or counts leap seconds.");
    std::size_t const body = second + Header::size;
    if (bytes.size() - body < header->body(8) + 2)
        return bad("The zone file is cut off.");

    std::string_view const block = bytes.substr(body, header->body(8));
    std::size_t const first_type = std::size_t{header->times} * 9;
    for (std::size_t type = 0; type < header->types; ++type)
        if (auto const seconds = big_endian(block, first_type + type * 6, 4); seconds < -100'000 || seconds > 100'000)
            return bad("The zone file has an offset of more than a day.");

    Stretches stretches(Span::seconds(big_endian(block, first_type, 4)));
    auto const last = add_listed(block, *header, stretches);
    if (!last)
        return bad("The zone file's changes are out of order or of an unknown type.");

    std::string_view foot = bytes.substr(body + block.size());
    if (foot.front() != '\n' || foot.back() != '\n')
        return bad("The zone file has no rule at its foot.");
    foot = foot.substr(1, foot.size() - 2);
    if (auto const rule = PosixRule::parse(foot))
        add_rule(*rule, *last, stretches);
    else if (!foot.empty())
        return bad("The rule at the foot of the zone file cannot be read.");
    return stretches.take();
}
}
