#include "features/intake/guess.h"

#include "features/intake/column_words.h"
#include "features/intake/formats/columns.h"
#include "features/intake/known_exports.h"

#include <algorithm>
#include <set>

namespace regard::intake
{
namespace
{
// A column index by name in any case and spelling: `Created at` is `created_at`.
std::optional<std::size_t> column_like(std::vector<std::string> const& columns, std::string_view name)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (plain_word(columns[i]) == plain_word(name))
            return i;
    return std::nullopt;
}

bool fits(KnownExport const& known, Sample const& sample)
{
    return std::all_of(known.signature.begin(), known.signature.end(),
                       [&](std::string_view name) { return column_like(sample.columns, name).has_value(); });
}

class Guesser
{
  public:
    explicit Guesser(Sample const& sample) : sample_(sample) {}

    Guess guess()
    {
        for (KnownExport const& known : known_exports())
            if (fits(known, sample_)) {
                take_known(known);
                break;
            }
        if (guess_.recognised.empty())
            take_by_name();
        if (!guess_.mapping.has(Field::at) && !guess_.mapping.has(Field::opened))
            take_time_by_value();
        settle_shape();
        guess_.mapping.empty = values_meaning_nothing();
        TimeChoice const times = choose_format(guess_.mapping, sample_);
        guess_.mapping.format = times.format.letters();
        guess_.day_or_month = times.day_or_month;
        return std::move(guess_);
    }

  private:
    void take_known(KnownExport const& known)
    {
        guess_.recognised = known.name;
        for (auto const& [field, names] : known.columns) {
            if (guess_.mapping.has(field))
                continue;
            for (std::size_t from = 0; from <= names.size();) {
                std::size_t const to = std::min(names.find('/', from), names.size());
                auto whole = column_like(sample_.columns, names); // a name may itself hold a slash
                auto const column = whole ? whole : column_like(sample_.columns, names.substr(from, to - from));
                if (column)
                    take(field, *column, "known_export", Sureness::sure);
                from = whole ? names.size() + 1 : to + 1;
            }
        }
        if (!known.empty.empty())
            guess_.mapping.empty.push_back(std::string(known.empty));
    }

    void take_by_name()
    {
        for (std::size_t f = 0; f < field_count; ++f)
            for (std::string_view const word : words_of(static_cast<Field>(f))) {
                auto const column = column_like(sample_.columns, word);
                if (!column || used_.contains(*column))
                    continue;
                take(static_cast<Field>(f), *column, "name", Sureness::likely);
                break;
            }
    }

    // No name said which column is the time: the first whose values read as times.
    void take_time_by_value()
    {
        for (std::size_t i = 0; i < sample_.columns.size(); ++i) {
            TimeGuess times;
            for (auto const& row : sample_.rows)
                if (!row[i].empty())
                    times.see(row[i]);
            if (used_.contains(i) || times.fitting().empty() || times.fitting().front().letters() == "%s")
                continue;
            return take(Field::at, i, "values", Sureness::guess);
        }
    }

    // Both `opened` and `at`: several rows a case make it an event log, else it is a case list.
    void settle_shape()
    {
        Mapping& mapping = guess_.mapping;
        if (!mapping.has(Field::opened))
            return;
        if (mapping.has(Field::at) && mapping.has(Field::case_) && several_rows_a_case()) {
            for (Field const field : {Field::opened, Field::first_reply, Field::resolved, Field::closed})
                drop(field);
            return;
        }
        drop(Field::at);
    }

    bool several_rows_a_case() const
    {
        auto const column = find_column(sample_.columns, guess_.mapping.of(Field::case_).front());
        std::set<std::string_view> distinct;
        for (auto const& row : sample_.rows)
            distinct.insert(row[*column]);
        return distinct.size() * 10 < sample_.rows.size() * 9;
    }

    // Placeholders such as `-` or `N/A`, where a mapped column holds them among other values.
    std::vector<std::string> values_meaning_nothing() const
    {
        std::set<std::string> found(guess_.mapping.empty.begin(), guess_.mapping.empty.end());
        for (std::size_t const column : used_)
            for (auto const& row : sample_.rows)
                if (means_nothing(row[column]))
                    found.insert(row[column]);
        return {found.begin(), found.end()};
    }

    void take(Field field, std::size_t column, std::string_view why, Sureness sure)
    {
        used_.insert(column);
        guess_.mapping.of(field).push_back(sample_.columns[column]);
        guess_.because.push_back({std::string(name_of(field)), sample_.columns[column], std::string(why), sure});
    }

    void drop(Field field)
    {
        guess_.mapping.of(field).clear();
        std::erase_if(guess_.because, [&](Because const& because) { return because.field == name_of(field); });
    }

    Sample const& sample_;
    std::set<std::size_t> used_;
    Guess guess_;
};
}

Guess guess_mapping(Sample const& sample)
{
    return Guesser(sample).guess();
}

TimeChoice choose_format(Mapping const& mapping, Sample const& sample)
{
    TimeGuess times;
    std::uint64_t seen = 0;
    for (Field const field : {Field::at, Field::opened, Field::first_reply, Field::resolved, Field::closed, Field::due}) {
        if (!mapping.has(field))
            continue;
        auto const column = find_column(sample.columns, mapping.of(field).front());
        for (auto const& row : sample.rows) {
            bool const empty = !column || row[*column].empty() ||
                               std::find(mapping.empty.begin(), mapping.empty.end(), row[*column]) != mapping.empty.end();
            if (empty)
                continue;
            times.see(row[*column]);
            ++seen;
        }
    }
    auto const fitting = times.fitting();
    if (fitting.empty())
        return {TimeFormat::iso(), false, seen == 0};
    return {fitting.front(), times.ambiguous(), true};
}
}
