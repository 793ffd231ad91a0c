#include "features/diagnosis/report/summary_sentences.h"

#include "features/diagnosis/wording.h"
#include "ground/text/number.h"

#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
using text::Argument;

std::string whole(std::string_view language, std::uint64_t value)
{
    return text::whole(language, static_cast<std::int64_t>(value));
}

std::string day(std::string_view language, Instant at)
{
    constexpr std::int64_t micros = 86'400'000'000;
    return text::day(language, Date{static_cast<std::int32_t>(at.micros / micros - (at.micros % micros < 0))});
}

std::string share(std::string_view language, std::uint64_t part, std::uint64_t of)
{
    double const value = static_cast<double>(part) / static_cast<double>(of);
    return text::percent(language, value, value < 0.1 ? 1 : 0);
}

std::string how_long(std::string_view language, measures::Distribution const& of)
{
    return say_in_report(language, "duration",
                         {{"median", say_length(language, of.median)},
                          {"p90", say_length(language, of.p90)},
                          {"max", say_length(language, of.max)}});
}

std::string how_long_in_working_time(std::string_view language, measures::Distribution const& of)
{
    return say_in_report(
        language, "working",
        {{"median", say_working_length(language, of.median)}, {"p90", say_working_length(language, of.p90)}});
}

std::string what_was_found(Diagnosis const& d, std::string const& language)
{
    if (d.findings.empty())
        return say_in_report(language, "explain_none");
    std::string sentence = say_in_report(language, "explain", {{"count", d.findings.size()}});
    if (auto const& gain = d.findings.front().gain; gain && gain->low > 0)
        sentence += " " + say_in_report(language, "explain_first",
                                        {{"gain", text::number(language, gain->value, gain->value < 10 ? 1 : 0)}});
    return sentence;
}

// "“Wait”, “On hold”" of all that were decided alike.
struct Group
{
    std::string taken;
    std::vector<std::string> whats;
};

std::vector<Group> grouped(Diagnosis const& d, std::string_view code)
{
    std::vector<Group> groups;
    for (intake::Assumption const& one : d.assumed) {
        if (one.code != code)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](Group const& g) { return g.taken == one.taken; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {one.taken, {}});
        group->whats.push_back(one.what);
    }
    return groups;
}

std::string columns_sentence(Diagnosis const& d, std::string const& language)
{
    std::vector<std::string> parts;
    for (intake::Assumption const& one : d.assumed)
        if (one.code == "column" && !one.taken.empty())
            parts.push_back(fmt::format("{} = “{}”", one.what, one.taken));
    return parts.empty() ? ""
                         : say_in_report(language, "columns", {{"list", fmt::format("{}", fmt::join(parts, ", "))}});
}
}

std::string say_in_report(std::string_view language, std::string_view key, std::initializer_list<Argument> arguments)
{
    return sentences().say(language, fmt::format("diagnosis.report.{}", key), arguments);
}

std::vector<std::string> summary_sentences(Diagnosis const& d, std::string const& language)
{
    if (d.cases == 0)
        return {say_in_report(language, "no_cases")};
    std::vector<std::string> said{say_in_report(language, "span",
                                                {{"cases", whole(language, d.cases)},
                                                 {"events", whole(language, d.events)},
                                                 {"first", day(language, *d.first_event)},
                                                 {"last", day(language, *d.last_event)}})};
    if (d.duration_hours)
        said.push_back(how_long(language, *d.duration_hours));
    if (d.working_hours)
        said.push_back(how_long_in_working_time(language, *d.working_hours));
    if (d.reopened && d.reopened->cases > 0)
        said.push_back(say_in_report(language, "reopened",
                                     {{"share", share(language, d.reopened->cases, d.reopened->done_cases)},
                                      {"cases", whole(language, d.reopened->cases)},
                                      {"of", whole(language, d.reopened->done_cases)}}));
    if (d.teams.bounces > 0)
        said.push_back(say_in_report(language, "bounces",
                                     {{"share", share(language, d.teams.ping_pong_cases, d.cases)},
                                      {"cases", whole(language, d.teams.ping_pong_cases)},
                                      {"bounces", whole(language, d.teams.bounces)}}));
    said.push_back(what_was_found(d, language));
    return said;
}

std::vector<std::string> assumed_sentences(Diagnosis const& d, std::string const& language)
{
    std::vector<std::string> said;
    if (std::string columns = columns_sentence(d, language); !columns.empty())
        said.push_back(std::move(columns));
    for (Group const& group : grouped(d, "status_class"))
        said.push_back(say_in_report(language, "status_class",
                                     {{"class", say_in_report(language, "class_" + group.taken)},
                                      {"statuses", fmt::format("“{}”", fmt::join(group.whats, "”, “"))}}));
    for (intake::Assumption const& one : d.assumed)
        if (one.code != "column" && one.code != "status_class")
            said.push_back(
                sentences().say(language, "intake.assumed." + one.code, {{"what", one.what}, {"taken", one.taken}}));
    return said;
}

std::vector<std::string> unread_sentences(Diagnosis const& d, std::string const& language, std::size_t most)
{
    std::vector<std::string> said;
    if (d.bad_rows > 0)
        said.push_back(
            say_in_report(language, "bad_rows", {{"n", whole(language, d.bad_rows)}, {"count", d.bad_rows}}));
    std::size_t const shown = std::min(d.first_bad_rows.size(), most);
    for (std::size_t i = 0; i < shown; ++i) {
        BadRowNote const& bad = d.first_bad_rows[i];
        std::string key = "intake.reason." + bad.reason;
        if (!sentences().has(language, key))
            key = "intake.reason.other";
        said.push_back(say_in_report(
            language, "bad_row",
            {{"line", whole(language, bad.line)},
             {"reason", sentences().say(language, key,
                                        {{"value", bad.value}, {"column", bad.column}, {"reason", bad.reason}})}}));
    }
    if (d.bad_rows > shown)
        said.push_back(say_in_report(language, "and_more", {{"n", whole(language, d.bad_rows - shown)}}));
    if (d.duplicate_rows > 0)
        said.push_back(say_in_report(language, "duplicates",
                                     {{"n", whole(language, d.duplicate_rows)}, {"count", d.duplicate_rows}}));
    return said;
}
}
