#include "ground/clock/zone.h"

#include "ground/clock/tzif.h"

#include <fstream>

namespace regard
{
namespace
{
constexpr char const* zone_folder = "/usr/share/zoneinfo/";
constexpr std::size_t widest_file = 256 * 1024;

// Only what can be an IANA name: parts of letters, digits, `_`, `+`, `-` that begin with a capital letter. So no path
// leads out of the folder, and none to its side stores (`posix/`, `right/`, `localtime`).
bool is_zone_name(std::string_view name)
{
    auto const is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    auto const is_inner = [&](char c) {
        return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    };
    if (name.empty() || name.size() > 64)
        return false;
    bool part_begins = true;
    for (char const c : name) {
        if (part_begins ? !is_capital(c) : !is_inner(c) && c != '/')
            return false;
        part_begins = c == '/';
    }
    return !part_begins;
}

std::string bytes_of(std::string const& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes(widest_file, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

Refusal unknown(std::string_view name)
{
    return {"unknown_zone",
            "There is no time zone \"" + std::string(name.substr(0, 64)) +
                "\". Give a name such as Europe/Brussels or UTC.",
            ""};
}
}

struct Zone::Table
{
    std::string name;
    std::vector<Period> periods;

    // For every stretch of 2^43 µs (about 100 days) from `shelf_start`, the period in force at its beginning: a lookup
    // then steps over the one or two changes within the stretch.
    static constexpr int shelf_bits = 43;
    std::int64_t shelf_start = 0;
    std::vector<std::uint32_t> shelves;

    Table(std::string zone_name, std::vector<Period> stretches)
        : name(std::move(zone_name)), periods(std::move(stretches))
    {
        if (periods.size() < 2)
            return;
        shelf_start = periods[1].from.micros;
        auto const count = ((periods.back().from.micros - shelf_start) >> shelf_bits) + 1;
        std::uint32_t period = 1;
        for (std::int64_t i = 0; i < count; ++i) {
            std::int64_t const begins = shelf_start + (i << shelf_bits);
            while (period + 1 < periods.size() && periods[period + 1].from.micros <= begins)
                ++period;
            shelves.push_back(period);
        }
    }

    std::size_t at(Instant instant) const
    {
        if (shelves.empty() || instant.micros < shelf_start)
            return 0;
        auto const shelf =
            (static_cast<std::uint64_t>(instant.micros) - static_cast<std::uint64_t>(shelf_start)) >> shelf_bits;
        if (shelf >= shelves.size())
            return periods.size() - 1;
        std::size_t period = shelves[shelf];
        while (period + 1 < periods.size() && periods[period + 1].from <= instant)
            ++period;
        return period;
    }
};

Zone::Zone(std::shared_ptr<Table const> table) : table_(std::move(table)) {}

Result<Zone> Zone::find(std::string_view name)
{
    if (name == "UTC")
        return utc();
    if (!is_zone_name(name))
        return unknown(name);
    auto periods = read_tzif(bytes_of(zone_folder + std::string(name)));
    if (!periods)
        return unknown(name);
    return Zone(std::make_shared<Table const>(std::string(name), std::move(*periods)));
}

Zone Zone::utc()
{
    static auto const table = std::make_shared<Table const>("UTC", std::vector<Period>{{Instant{INT64_MIN}, Span{}}});
    return Zone(table);
}

std::string const& Zone::name() const { return table_->name; }

std::int64_t Zone::local_micros(Instant at) const { return at.micros + table_->periods[table_->at(at)].offset.micros; }

Date Zone::local_date(Instant at) const
{
    std::int64_t const local = local_micros(at), day = Span::days(1).micros;
    return {static_cast<std::int32_t>(local / day - (local % day < 0 ? 1 : 0))};
}

Zone::Resolved Zone::resolve(std::int64_t local_micros) const
{
    auto const& periods = table_->periods;
    // No offset exceeds two days, so the walk begins at or before the period that is looked for.
    std::size_t i = table_->at(Instant{local_micros} - Span::days(2));
    auto const ends_before = [&](std::size_t n) {
        return n + 1 < periods.size() && local_micros - periods[n].offset.micros >= periods[n + 1].from.micros;
    };
    while (ends_before(i))
        ++i;

    Instant const at = Instant{local_micros} - periods[i].offset;
    if (at < periods[i].from)
        return {Instant{local_micros} - periods[i - 1].offset, Fit::skipped};
    bool const again = i + 1 < periods.size() && Instant{local_micros} - periods[i + 1].offset >= periods[i + 1].from;
    return {at, again ? Fit::twice : Fit::once};
}

std::vector<Zone::Period> const& Zone::periods() const { return table_->periods; }

std::size_t Zone::period_at(Instant at) const { return table_->at(at); }
}
