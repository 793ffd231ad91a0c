#include "ground/events/journal.h"

#include "ground/events/row.h"
#include "ground/events/turn.h"

#include <charconv>
#include <stdexcept>

namespace regard::events
{
namespace
{
bool is_code(std::string_view text)
{
    return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-.:") == std::string_view::npos;
}

std::string written(std::initializer_list<Code> codes)
{
    std::string text;
    for (Code const& code : codes) {
        if (code.key.empty() || !is_code(code.key) || !is_code(code.value))
            throw std::logic_error("journal: no code: " + std::string(code.key));
        text.append(text.empty() ? "" : " ").append(code.key).append("=").append(code.value);
    }
    return text;
}
}

void Journal::note(db::Transaction& tx, Change const& change) const
{
    if (!is_code(change.verb) || !is_code(change.subject_kind))
        throw std::logic_error("journal: no code: " + std::string(change.verb));
    tx.execute(insert_line(tx.engine()), {ids_.next_value(), clock_.now(), change.who, change.verb, change.subject_kind,
                                          Id<LineTag>{change.subject}, written(change.codes), change.quiet});
    tx.signal("journal");
}

std::vector<Line> Journal::of(db::Transaction& tx, std::string_view subject_kind, std::int64_t subject)
{
    return tx.all("select turn, id, at, who, verb, subject_kind, subject, codes, quiet from journal "
                  "where subject_kind = $1 and subject = $2 order by turn, id",
                  {subject_kind, subject}, line_of);
}

Line line_of(db::Row const& row)
{
    return {.position = {row.integer(0), row.integer(1)},
            .at = row.instant(2),
            .who = row.id<WhoId>(3),
            .verb = std::string(row.text(4)),
            .subject_kind = std::string(row.text(5)),
            .subject = row.id<Id<LineTag>>(6).value,
            .codes = std::string(row.text(7)),
            .quiet = row.flag(8)};
}

std::string_view Line::code(std::string_view key) const
{
    for (std::string_view rest = codes; !rest.empty();) {
        auto const pair = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        if (pair.size() > key.size() && pair.starts_with(key) && pair[key.size()] == '=')
            return pair.substr(key.size() + 1);
    }
    return {};
}

std::int64_t Line::number(std::string_view key) const
{
    auto const digits = code(key);
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}
}
