// Random texts against the rules of csv_table.h followed the slow way: the whole text at once, a character at a time.
#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/testing_bytes.h"
#include "features/intake/formats/testing_rows.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::intake
{
namespace
{
struct SlowRecord
{
    Texts cells;
    std::size_t end;
    bool closed;
};

std::string meant(std::string const& raw, bool quoted)
{
    std::string const text(trimmed(raw));
    if (!quoted)
        return text;
    std::string plain;
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '"')
            plain += text[i];
        else if (inside && text.substr(i, 2) == "\"\"")
            plain += text[i++];
        else
            inside = !inside;
    return std::string(trimmed(plain));
}

SlowRecord slow_record(std::string const& text, std::size_t at)
{
    SlowRecord record{{}, text.size(), true};
    std::string raw;
    bool quoted = false;
    bool inside = false;
    auto const end_cell = [&] { record.cells.push_back(meant(raw, quoted)), raw.clear(), quoted = false; };
    for (; at < text.size(); ++at) {
        char const c = text[at];
        if (c == '"' && (quoted || raw.find_first_not_of(' ') == std::string::npos)) {
            quoted = true;
            inside = !inside;
        } else if (!inside && (c == ',' || c == '\n')) {
            end_cell();
            if (c == '\n') {
                record.end = at + 1;
                return record;
            }
            continue;
        }
        raw += c;
    }
    record.closed = !inside;
    end_cell();
    return record;
}

bool blank(SlowRecord const& record, std::string const& text, std::size_t from)
{
    return record.cells.size() == 1 && trimmed(text.substr(from, record.end - from)).empty();
}

// Whether the text reads as rows of so many cells: more than half of the first fifty.
bool rows_follow(std::string const& text, std::size_t at, std::size_t cells)
{
    std::size_t rows = 0;
    std::size_t fitting = 0;
    while (at < text.size() && rows < 50) {
        auto const record = slow_record(text, at);
        rows += !record.closed || !blank(record, text, at);
        fitting += record.closed && record.cells.size() == cells;
        at = record.closed ? record.end : std::min(text.find('\n', at), text.size() - 1) + 1;
    }
    return cells > 1 && fitting * 2 > rows;
}

Everything slow(std::string const& text)
{
    Everything all;
    std::uint64_t line = 1;
    for (std::size_t at = 0; at < text.size();) {
        auto record = slow_record(text, at);
        std::size_t const from = at;
        std::uint64_t const here = line;
        bool const first = all.columns.empty();
        if (!record.closed) {
            std::size_t const line_end = std::min(text.find('\n', at), text.size());
            bool const stray =
                !first && line_end + 1 < text.size() && rows_follow(text, line_end + 1, all.columns.size());
            if (first)
                return all;
            all.bad.push_back({here, "", "", stray ? Reason("quote_not_closed") : Reason("cut_off")});
            record.end = stray ? line_end + 1 : text.size();
        }
        line += static_cast<std::uint64_t>(std::count(text.begin() + from, text.begin() + record.end, '\n'));
        at = record.end;
        if (!record.closed || blank(record, text, from))
            continue;
        bool const unfinished = text[record.end - 1] != '\n';
        if (first) {
            std::vector<std::string_view> const header(record.cells.begin(), record.cells.end());
            all.columns = column_names(header);
        } else if (record.cells.size() == all.columns.size()) {
            all.rows.push_back(record.cells);
            all.lines.push_back(here);
        } else {
            bool const few = record.cells.size() < all.columns.size();
            all.bad.push_back(
                {here, "", "",
                 few ? (unfinished ? Reason("cut_off") : Reason("cells_missing")) : Reason("cells_extra")});
        }
    }
    return all;
}

std::string any_text()
{
    auto const piece = rc::gen::elementOf(std::vector<std::string>{"a", "b", " ", ",", ",", "\"", "\"", "\"\"", "\n",
                                                                   "\n", "\r\n", "x,y\n", "\"p\",q\n"});
    std::string text;
    for (auto const& one : *rc::gen::container<std::vector<std::string>>(piece))
        text += one;
    return text;
}

std::unique_ptr<Table> table_of(std::string const& text, std::size_t step, std::size_t buffer, std::size_t max_record)
{
    CsvOptions options;
    options.delimiter = ',';
    options.first_buffer = buffer;
    options.max_record = max_record;
    return read_csv(std::make_unique<Dribble>(text, step), options);
}
}

RC_GTEST_PROP(CsvProperty, reads_what_the_rules_say, ())
{
    std::string const text = "k,v\n" + any_text();
    auto const step = *rc::gen::inRange<std::size_t>(1, 100);
    auto const got = read_everything(*table_of(text, step, *rc::gen::element<std::size_t>(64, 128, 1000), 1 << 20));
    auto const expected = slow(text);
    RC_ASSERT(got.columns == expected.columns);
    RC_ASSERT(got.rows == expected.rows);
    RC_ASSERT(got.lines == expected.lines);
    RC_ASSERT(reasons(got) == reasons(expected));
}

RC_GTEST_PROP(CsvProperty, how_the_bytes_arrive_makes_no_difference, ())
{
    std::string const text = "k,v\n" + any_text() + any_text();
    auto const max_record = *rc::gen::inRange<std::size_t>(1, 40);
    auto const once = read_everything(*table_of(text, 100'000, 100'000, max_record));
    auto const dribbled = read_everything(*table_of(text, *rc::gen::inRange<std::size_t>(1, 20), 64, max_record));
    RC_ASSERT(once.columns == dribbled.columns);
    RC_ASSERT(once.rows == dribbled.rows);
    RC_ASSERT(once.lines == dribbled.lines);
    RC_ASSERT(once.bad == dribbled.bad);
}

RC_GTEST_PROP(CsvProperty, whole_is_equal_exactly_where_the_cells_are, ())
{
    auto const table = table_of("k,v\n" + any_text() + any_text(), 50, 64, 1 << 20);
    std::vector<std::pair<Texts, std::string>> rows;
    Row row;
    for (Step step; (step = table->next(row)) != Step::end;)
        if (step == Step::row)
            rows.emplace_back(Texts(row.cells.begin(), row.cells.end()), row.whole);
    for (auto const& a : rows)
        for (auto const& b : rows)
            RC_ASSERT((a.first == b.first) == (a.second == b.second));
}

// The same rows with the buffer's end at each place of a record in turn.
TEST(CsvProperty, a_record_may_lie_across_the_buffers_end_at_every_place)
{
    std::string const record = "\"x \"\"1\"\", y\r\nz\",\xC3\xA6\xC3\xB8 w\r\n";
    for (std::size_t ahead = 0; ahead < 200; ++ahead) {
        std::string const text = "k,v\n" + std::string(ahead, 'p') + ",1\n" + record + record + "3,4\n";
        auto const all = read_everything(*table_of(text, 64, 64, 1 << 20));
        ASSERT_EQ(all.bad.size(), 0u) << ahead;
        ASSERT_EQ(all.rows.size(), 4u) << ahead;
        EXPECT_EQ(all.rows[1], (Texts{"x \"1\", y\r\nz", "æø w"})) << ahead;
        EXPECT_EQ(all.rows[2], all.rows[1]) << ahead;
    }
}
}
