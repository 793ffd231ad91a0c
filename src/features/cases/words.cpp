#include "features/cases/cases.h"

#include <algorithm>
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

namespace
{
constexpr std::size_t asked_at_once = 24;

// As many pairs of dimension and number as are asked for at once.
std::string of_many()
{
    std::string pairs = "(cast($1 as bigint), cast($2 as bigint))";
    for (std::size_t i = 1; i < asked_at_once; ++i)
        pairs += fmt::format(", (${}, ${})", 2 * i + 1, 2 * i + 2);
    return "with asked (dimension, number) as (values " + pairs +
           ") select w.dimension, w.number, w.text from asked cross join case_word w "
           "where w.dimension = asked.dimension and w.number = asked.number";
}
}

std::map<Word, std::string> texts(db::Transaction& tx, std::vector<Word> words)
{
    static std::string const sql = of_many();
    std::erase_if(words, [](Word const& one) { return one.number == 0; });
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::map<Word, std::string> found;
    for (std::size_t from = 0; from < words.size(); from += asked_at_once) {
        std::vector<db::Value> asked(2 * asked_at_once, db::Value(0)); // nothing has the number 0
        for (std::size_t i = 0; i < std::min(asked_at_once, words.size() - from); ++i) {
            asked[2 * i] = words[from + i].dimension;
            asked[2 * i + 1] = words[from + i].number;
        }
        tx.query(sql, asked, [&](db::Row const& row) {
            found.emplace(Word{row.choice<Dimension>(0), static_cast<Name>(row.integer(1))}, row.text(2));
        });
    }
    return found;
}

std::map<Name, std::string> words(db::Transaction& tx, Dimension dimension, std::span<Name const> numbers)
{
    std::vector<Word> asked;
    for (Name const number : numbers)
        asked.push_back({dimension, number});
    std::map<Name, std::string> found;
    for (auto& [word, text] : texts(tx, std::move(asked)))
        found.emplace(word.number, std::move(text));
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
