#include "features/intake/guess.h"

#include "features/intake/column_words.h"
#include "features/intake/formats/columns.h"
#include "features/intake/known_exports.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace regard::intake
{
namespace
{
// Columns by name in any case and spelling: `Created at` is `created_at`. The first of several alike. A name without any
// letter (`#`) is itself.
class ColumnIndex
{
  public:
    explicit ColumnIndex(std::vector<std::string> const& columns)
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            by_word_.try_emplace(word(columns[i]), i);
    }

    std::optional<std::size_t> like(std::string_view name) const
    {
        auto const found = by_word_.find(word(name));
        return found == by_word_.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    static std::string word(std::string_view name)
    {
        std::string const plain = plain_word(name);
        return plain.empty() ? std::string(name) : plain;
    }

    std::unordered_map<std::string, std::size_t> by_word_;
};

bool is_instant(Field field)
{
    return std::find(instant_fields.begin(), instant_fields.end(), field) != instant_fields.end();
}

class Guesser
{
  public:
    explicit Guesser(Sample const& sample) : sample_(sample), index_(sample.columns) {}

    Guess guess()
    {
        for (KnownExport const& known : known_exports())
            if (fits(known)) {
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
        guess_.mapping.format = times.alike() ? times.format.letters() : "";
        guess_.day_or_month = times.day_or_month;
        return std::move(guess_);
    }

  private:
    bool fits(KnownExport const& known) const
    {
        return std::all_of(known.signature.begin(), known.signature.end(),
                           [&](std::string_view name) { return index_.like(name).has_value(); });
    }

    void take_known(KnownExport const& known)
    {
        guess_.recognised = known.name;
        guess_.mapping.empty.assign(known.empty.begin(), known.empty.end());
        for (auto const& [field, names] : known.columns)
            if (!guess_.mapping.has(field))
                take_joined(field, names);
        if (!known.done.empty())
            guess_.mapping.statuses = {
                {known.done.begin(), known.done.end()}, {}, {known.waiting.begin(), known.waiting.end()}};
    }

    // "a/b" joins two columns, unless there is one of that very name.
    void take_joined(Field field, std::string_view names)
    {
        if (auto const whole = index_.like(names))
            return take_if_it_holds(field, *whole, "known_export", Sureness::sure);
        for (std::size_t from = 0; from <= names.size();) {
            std::size_t const to = std::min(names.find('/', from), names.size());
            if (auto const column = index_.like(names.substr(from, to - from)))
                take_if_it_holds(field, *column, "known_export", Sureness::sure);
            from = to + 1;
        }
    }

    void take_by_name()
    {
        for (std::size_t f = 0; f < field_count; ++f)
            for (std::string_view const word : words_of(static_cast<Field>(f))) {
                auto const column = index_.like(word);
                if (column && !used_.contains(*column))
                    take_if_it_holds(static_cast<Field>(f), *column, "name", Sureness::likely);
                if (guess_.mapping.has(static_cast<Field>(f)))
                    break;
            }
    }

    // A column called a time that holds something else (a number of hours, say) is none.
    void take_if_it_holds(Field field, std::size_t column, std::string_view why, Sureness sure)
    {
        if (!is_instant(field) || holds(column) != Holds::other)
            take(field, column, why, sure);
    }

    enum class Holds { nothing, times, other };
    Holds holds(std::size_t column) const
    {
        TimeGuess times;
        for (auto const& row : sample_.rows)
            if (!row[column].empty() && !nothing(row[column]))
                times.see(row[column]);
        return times.seen() == 0 ? Holds::nothing : times.fitting().empty() ? Holds::other : Holds::times;
    }

    // No name said which column is the time: the first whose values read as times.
    void take_time_by_value()
    {
        for (std::size_t i = 0; i < sample_.columns.size(); ++i)
            if (!used_.contains(i) && holds(i) == Holds::times && !is_a_number(i))
                return take(Field::at, i, "values", Sureness::guess);
    }

    // Seconds since 1970 and days without separators look like any number.
    bool is_a_number(std::size_t column) const
    {
        return std::all_of(sample_.rows.begin(), sample_.rows.end(), [&](auto const& row) {
            return row[column].find_first_not_of("0123456789") == std::string::npos;
        });
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

    bool nothing(std::string const& value) const
    {
        auto const& own = guess_.mapping.empty;
        return means_nothing(value) || std::find(own.begin(), own.end(), value) != own.end();
    }

    // Placeholders such as `-` or `N/A`, where a mapped column holds them; of the export's own only those it holds.
    std::vector<std::string> values_meaning_nothing() const
    {
        std::set<std::string> found;
        for (std::size_t const column : used_)
            for (auto const& row : sample_.rows)
                if (nothing(row[column]))
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
    ColumnIndex index_;
    std::set<std::size_t> used_;
    Guess guess_;
};
}

Guess guess_mapping(Sample const& sample) { return Guesser(sample).guess(); }

TimeChoice choose_format(Mapping const& mapping, Sample const& sample)
{
    TimeChooser chooser(mapping);
    chooser.begin(sample.columns);
    std::vector<std::string_view> cells;
    for (auto const& row : sample.rows) {
        cells.assign(row.begin(), row.end());
        chooser.see(cells);
    }
    return chooser.choice();
}
}
