#include "features/cases/cases.h"

#include <fmt/format.h>
#include <stdexcept>

namespace regard::cases
{
Words::Words(db::Transaction& tx) : names_(dimension_count), stored_(dimension_count)
{
    tx.query("select dimension, number, text from case_word order by dimension, number", {}, [&](db::Row const& row) {
        auto const dimension = static_cast<std::size_t>(row.integer(0));
        Name const number = names_[dimension].number(row.text(2));
        if (number != static_cast<Name>(row.integer(1)))
            throw std::logic_error("the numbers of case_word have a gap or a name twice");
        stored_[dimension] = number;
    });
}

Name Words::number(Dimension dimension, std::string_view text)
{
    return names_[static_cast<std::size_t>(dimension)].number(text);
}

std::string_view Words::text(Dimension dimension, Name number) const
{
    return names_[static_cast<std::size_t>(dimension)].text(number);
}

std::size_t Words::size(Dimension dimension) const { return names_[static_cast<std::size_t>(dimension)].size(); }

void Words::flush(db::Transaction& tx)
{
    bool news = false;
    for (std::size_t d = 0; d < dimension_count; ++d)
        news |= stored_[d] < names_[d].size();
    if (!news)
        return;
    // Several nodes may number the same new name: the first wins, the other's transaction runs again with fresh Words.
    auto rows = tx.bulk("insert into case_word (dimension, number, text) values ($1, $2, $3)");
    for (std::size_t d = 0; d < dimension_count; ++d)
        for (std::size_t n = stored_[d] + 1; n <= names_[d].size(); ++n)
            rows.add({d, n, names_[d].text(static_cast<Name>(n))});
    rows.finish();
}

void Words::kept()
{
    for (std::size_t d = 0; d < dimension_count; ++d)
        stored_[d] = names_[d].size();
}

std::map<Name, std::string> words(db::Transaction& tx, Dimension dimension, std::span<Name const> numbers)
{
    std::map<Name, std::string> found;
    for (Name const number : numbers)
        if (number != 0 && !found.contains(number))
            if (auto text =
                    tx.text("select text from case_word where dimension = $1 and number = $2", {dimension, number}))
                found.emplace(number, std::move(*text));
    return found;
}

std::vector<std::pair<Name, std::string>> all_words(db::Transaction& tx, Dimension dimension)
{
    return tx.all("select number, text from case_word where dimension = $1 order by text", {dimension},
                  [](db::Row const& row) {
                      return std::pair{static_cast<Name>(row.integer(0)), std::string(row.text(1))};
                  });
}

std::vector<std::pair<Name, std::string>> first_words(db::Transaction& tx, Dimension dimension, int limit)
{
    return tx.all("select number, text from case_word where dimension = $1 order by number limit $2",
                  {static_cast<std::int64_t>(dimension), limit}, [](db::Row const& row) {
                      return std::pair(static_cast<Name>(row.integer(0)), std::string(row.text(1)));
                  });
}

std::optional<Name> word(db::Transaction& tx, Dimension dimension, std::string_view text)
{
    auto const number =
        tx.integer("select number from case_word where dimension = $1 and text = $2", {dimension, text});
    if (!number)
        return std::nullopt;
    return static_cast<Name>(*number);
}
}
