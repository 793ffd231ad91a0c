#include "features/intake/formats/json_records.h"

#include "features/intake/formats/json_balance.h"
#include "features/intake/formats/json_wrapper.h"

#include <algorithm>

namespace regard::intake
{
JsonRecords::JsonRecords(std::unique_ptr<files::ByteSource> utf8) : source_(std::move(utf8)), buffer_(256 << 10, '\0')
{}

std::optional<JsonRecords::Record> JsonRecords::next()
{
    if (layout_ == Layout::wrapped && closed_)
        return std::nullopt;
    if (!skip_blanks()) {
        bool const in_array = (layout_ == Layout::array || layout_ == Layout::wrapped) && !closed_;
        return in_array || !source_trouble_.empty() ? broken_off() : std::nullopt;
    }
    if (layout_ == Layout::unknown)
        layout_ = layout();
    return layout_ == Layout::lines ? line() : value();
}

// Moves to the next character that is not blank; false at the end of the file.
bool JsonRecords::skip_blanks()
{
    for (;;) {
        for (; begin_ < end_; ++begin_) {
            if (!is_json_blank(buffer_[begin_]))
                return true;
            line_ += buffer_[begin_] == '\n';
        }
        if (!fill())
            return false;
    }
}

// A value that closes on its first line speaks for one a line.
JsonRecords::Layout JsonRecords::layout()
{
    if (buffer_[begin_] == '[') {
        ++begin_;
        return Layout::array;
    }
    while (end_ - begin_ < wrapper_within && fill()) {
    }
    if (auto const rows = rows_in_wrapper({buffer_.data() + begin_, end_ - begin_}); rows && buffer_[begin_] == '{') {
        line_ += static_cast<std::uint64_t>(std::count(buffer_.data() + begin_, buffer_.data() + begin_ + *rows, '\n'));
        begin_ += *rows;
        return Layout::wrapped;
    }
    JsonBalance balance;
    auto const line_end = find_line_end().value_or(end_ - begin_);
    for (std::size_t at = begin_; at < begin_ + line_end; ++at)
        if (balance.ends_with(buffer_[at]))
            return Layout::lines;
    return buffer_[begin_] == '{' ? Layout::values : Layout::lines;
}

JsonRecords::Record JsonRecords::line()
{
    auto const size = find_line_end();
    if (!size)
        return give_up();
    if (!source_trouble_.empty() && begin_ + *size == end_)
        return *broken_off();
    return give(*size);
}

std::optional<JsonRecords::Record> JsonRecords::value()
{
    // Between the values of an array stand commas; behind it nothing of interest.
    while (buffer_[begin_] == ',' || buffer_[begin_] == ']') {
        closed_ |= buffer_[begin_] == ']';
        ++begin_;
        if (closed_ && layout_ == Layout::wrapped) // behind the rows stand counts and links to the next page
            return std::nullopt;
        if (!skip_blanks())
            return next();
    }
    auto const size = find_value_end();
    if (!size)
        return end_ - begin_ > longest ? give_up() : broken_off();
    return give(*size);
}

// How far it is from begin_ to the line's end; none where the line is too long.
std::optional<std::size_t> JsonRecords::find_line_end()
{
    for (std::size_t searched = 0;;) {
        std::string_view const rest(buffer_.data() + begin_, end_ - begin_);
        if (auto const at = rest.find('\n', searched); at != rest.npos)
            return at <= longest ? std::optional(at) : std::nullopt;
        searched = rest.size();
        if (searched > longest)
            return std::nullopt;
        if (!fill())
            return searched;
    }
}

// How far it is from begin_ to behind the value there; none where the file ends or the value is too long.
std::optional<std::size_t> JsonRecords::find_value_end()
{
    JsonBalance balance;
    for (std::size_t size = 0; size <= longest; ++size) {
        if (begin_ + size == end_ && !fill())
            return std::nullopt;
        char const c = buffer_[begin_ + size];
        if (size > 0 && balance.ends_before(c))
            return size;
        if (balance.ends_with(c))
            return size + 1;
    }
    return std::nullopt;
}

JsonRecords::Record JsonRecords::give(std::size_t size, Reason trouble)
{
    Record const record{line_, {buffer_.data() + begin_, size}, trouble};
    line_ += static_cast<std::uint64_t>(std::ranges::count(record.text, '\n'));
    begin_ += size;
    return record;
}

// The file ends inside something: told once, with what there is of it.
std::optional<JsonRecords::Record> JsonRecords::broken_off()
{
    if (std::exchange(told_, true))
        return std::nullopt;
    return give(end_ - begin_, !source_trouble_.empty() ? source_trouble_ : Reason("cut_off"));
}

// A value of no end: in a file of lines its line is passed over, elsewhere nothing behind it can be trusted.
JsonRecords::Record JsonRecords::give_up()
{
    Record record{line_, {}, "row_too_long"};
    for (bool found = false; !found;) {
        auto const* const first = buffer_.data() + begin_;
        auto const* const at = static_cast<char const*>(std::memchr(first, '\n', end_ - begin_));
        found = at != nullptr && layout_ == Layout::lines;
        begin_ = found ? begin_ + static_cast<std::size_t>(at - first) : end_;
        if (!found && !fill())
            break;
    }
    closed_ = true;
    return record;
}

// Reads more behind what is kept from begin_ on.
bool JsonRecords::fill()
{
    if (ended_)
        return false;
    buffer_.replace(0, end_ - begin_, buffer_, begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    if (end_ == buffer_.size())
        buffer_.resize(buffer_.size() * 2);
    try {
        auto const n = source_->read(std::span(buffer_).subspan(end_));
        end_ += n;
        ended_ = n == 0;
    } catch (files::BadData const& bad) {
        source_trouble_ = Reason::of(bad);
        ended_ = true;
    }
    return !ended_;
}
}
