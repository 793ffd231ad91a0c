#include "features/intake/preview.h"

#include "features/intake/facts.h"
#include "features/intake/sample.h"
#include "features/intake/status_lists.h"
#include "ground/files/encoding.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace regard::intake
{
namespace
{
constexpr std::size_t rows_shown = 50;
constexpr std::size_t samples_shown = 5;

// Enough of a cell to see what it is.
std::string shortened(std::string const& cell)
{
    constexpr std::size_t most = 1'000; // bytes
    return cell.size() <= most ? cell : files::valid_text(cell, most) + "…";
}

PreviewColumn column_of(Sample const& sample, std::size_t i)
{
    PreviewColumn column{sample.columns[i], {}, 0, 0};
    std::set<std::string_view> distinct;
    std::size_t empty = 0;
    for (auto const& row : sample.rows) {
        if (row[i].empty())
            ++empty;
        else if (distinct.insert(row[i]).second && column.samples.size() < samples_shown)
            column.samples.push_back(shortened(row[i]));
    }
    column.distinct = static_cast<std::int64_t>(distinct.size());
    column.empty_share = sample.rows.empty() ? 0 : static_cast<double>(empty) / static_cast<double>(sample.rows.size());
    return column;
}

std::vector<PreviewStatus> statuses_of(Mapping const& mapping, std::map<std::string, std::int64_t> const& counts)
{
    std::vector<PreviewStatus> statuses;
    for (auto const& [status, events] : counts)
        statuses.push_back({status, events, std::string(measures::name_of(class_of(status, mapping)))});
    std::stable_sort(statuses.begin(), statuses.end(),
                     [](auto const& a, auto const& b) { return a.events > b.events; });
    return statuses;
}

Question day_or_month(std::string const& format, std::string_view language, text::Catalogue const& catalogue)
{
    std::string other = format;
    if (other.size() > 5) {
        std::swap(other[1], other[4]); // %d/%m/%Y and %m/%d/%Y
    }
    bool const day_first = format.starts_with("%d");
    return {"day_or_month",
            catalogue.say(language, "intake.question.day_or_month"),
            {{day_first ? format : other, catalogue.say(language, "intake.question.day_first")},
             {day_first ? other : format, catalogue.say(language, "intake.question.month_first")}}};
}

// Applies the mapping to the sample's rows, as the import will.
void try_rows(Sample const& sample, Mapping const& mapping, TimeFormats const& formats, Preview& shown,
              std::map<std::string, std::int64_t>& counts)
{
    auto facts = FactReader::make(mapping, sample.columns, formats);
    if (!facts)
        return;
    std::vector<std::string_view> cells;
    Fact fact;
    for (std::size_t i = 0; i < sample.rows.size(); ++i) {
        cells.assign(sample.rows[i].begin(), sample.rows[i].end());
        if (!facts->read({i + 2, cells, {}}, fact)) {
            BadRow const& bad = facts->bad();
            shown.bad.push_back({"", bad.line, bad.column, bad.value, bad.reason, ""});
        } else if (!fact[Field::status].empty()) {
            ++counts[std::string(fact[Field::status])];
        }
    }
}
}

std::string reason_sentence(BadRowFound const& bad, std::string_view language, text::Catalogue const& catalogue)
{
    std::string const key = "intake.reason." + bad.reason;
    if (!catalogue.has(language, key))
        return catalogue.say(language, "intake.reason.other", {{"reason", bad.reason}});
    return catalogue.say(language, key, {{"value", bad.value}, {"column", bad.column}});
}

Parsed<Preview> preview(std::string const& path, std::string const& name, std::optional<MappingForm> const& given,
                        std::string_view language, text::Catalogue const& catalogue)
{
    auto const tables = find_tables(path);
    if (!tables)
        return Refusals{tables.error()};
    auto const sample = take_sample(tables->front());
    if (!sample)
        return Refusals{sample.error()};
    Preview shown;
    Mapping mapping;
    if (given) {
        auto made = mapping_of(*given);
        if (!made)
            return made.error();
        mapping = std::move(*made);
    } else {
        Guess guess = guess_mapping(*sample);
        mapping = std::move(guess.mapping);
        mapping.format.clear();
        shown.guesses = std::move(guess.because);
        shown.recognised = std::move(guess.recognised);
    }
    TimeFormats formats;
    if (!mapping.format.empty()) {
        auto made = TimeFormat::from(mapping.format);
        if (!made)
            return Refusals{{made.error().code, made.error().sentence, "mapping/time/format"}};
        formats = all_alike(*made);
    } else {
        TimeChoice choice = choose_format(mapping, *sample);
        if (choice.day_or_month)
            if (auto const all = choose_format_over_all(mapping, tables->front()))
                choice = *all;
        if (choice.day_or_month)
            shown.questions.push_back(day_or_month(choice.format.letters(), language, catalogue));
        formats = choice.formats;
        mapping.format = choice.day_or_month || !choice.alike() ? "" : choice.format.letters();
    }
    for (std::size_t i = 0; i < sample->columns.size(); ++i)
        shown.columns.push_back(column_of(*sample, i));
    for (auto const& row : std::span(sample->rows).first(std::min(rows_shown, sample->rows.size())))
        std::ranges::transform(row, std::back_inserter(shown.rows.emplace_back()), shortened);
    shown.rows_looked_at = static_cast<std::int64_t>(sample->rows.size());
    std::map<std::string, std::int64_t> counts;
    try_rows(*sample, mapping, formats, shown, counts);
    for (BadRowFound& bad : shown.bad) {
        bad.file = name;
        bad.sentence = reason_sentence(bad, language, catalogue);
    }
    shown.statuses = statuses_of(mapping, counts);
    shown.mapping = form_of(mapping);
    shown.shape = mapping.is_case_list() ? "case_list" : "event_log";
    shown.toml = to_toml(mapping);
    return shown;
}
}
