#include "features/intake/formats/csv_records.h"

#include "ground/files/utf8.h"

#include <algorithm>
#include <cstring>

namespace regard::intake
{
namespace
{
// Looking for the end of a quote that never comes costs a whole max_record each time. After this many, a file is taken
// for one whose quotes mean nothing, and the stretch that was searched in vain is read line by line.
constexpr int patience = 16;

constexpr std::size_t excerpt_bytes = 200; // of valid UTF-8
constexpr std::size_t excerpt_from = 1000;

// How much at the front is ASCII without NUL, 32 bytes at a time.
std::size_t plain_length(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101, highs = 0x8080808080808080;
    std::size_t at = 0;
    for (std::uint64_t w[4]; at + sizeof w <= text.size(); at += sizeof w) {
        std::memcpy(w, text.data() + at, sizeof w);
        std::uint64_t const high_or_zero =
            w[0] | (w[0] - ones) | w[1] | (w[1] - ones) | w[2] | (w[2] - ones) | w[3] | (w[3] - ones);
        if ((high_or_zero & highs) != 0)
            break;
    }
    while (at < text.size() && text[at] > 0)
        ++at;
    return at;
}

// How much at the front is well-formed UTF-8 without NUL.
std::size_t well_formed_length(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        at += plain_length(text.substr(at));
        std::size_t const length = at < text.size() && text[at] != '\0' ? files::utf8_length(text.substr(at)) : 0;
        if (length == 0)
            break;
        at += length;
    }
    return at;
}
}

CsvRecords::CsvRecords(std::unique_ptr<files::ByteSource> source, CsvOptions const& options)
    : source_(std::move(source)), max_record_(std::min<std::size_t>(options.max_record, 1u << 30u))
{
    buffer_.resize(std::max(options.first_buffer, Structure::block) + Structure::block);
    recognise(options.delimiter);
}

void CsvRecords::recognise(char delimiter)
{
    while (size_ < Dialect::looked_at && fill()) {
    }
    dialect_ = recognise_dialect({buffer_.data(), size_});
    if (delimiter != 0)
        dialect_.delimiter = delimiter;
    line_end_ = dialect_.line_end;
    position_ = record_ = dialect_.skip;
    line_ = dialect_.skip > 0 ? 2 : 1;
    structure_.look_for(dialect_.delimiter, line_end_);
    go_on();
}

// Moves what is left of the current record to the front and reads more behind it. False where the file has ended.
bool CsvRecords::fill()
{
    if (record_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + record_, size_ - record_);
        size_ -= record_;
        position_ -= record_;
        well_formed_until_ -= std::min(well_formed_until_, record_);
        dropped_ += record_;
        record_ = 0;
    } else if (size_ + Structure::block == buffer_.size()) {
        buffer_.resize((buffer_.size() - Structure::block) * 2 + Structure::block);
    }
    std::size_t const room = buffer_.size() - Structure::block - size_;
    std::size_t const got = read_into({buffer_.data() + size_, room});
    size_ += got;
    std::memset(buffer_.data() + size_, 0, Structure::block);
    return got > 0;
}

// A damaged archive ends the file where the damage is; the record it cut is told with its code.
std::size_t CsvRecords::read_into(std::span<char> room)
try {
    return damage_.empty() ? source_->read(room) : 0;
} catch (files::BadData const& damage) {
    damage_ = Reason::of(damage);
    return 0;
}

// Of \r\n the carriage return is no part of the last cell either.
inline std::uint32_t CsvRecords::without_carriage(std::uint32_t begin, std::uint32_t end) const
{
    char const* const at = buffer_.data() + record_ + end;
    return *at == '\n' && end > begin && at[-1] == '\r' ? end - 1 : end;
}

CsvRecords::Outcome CsvRecords::next()
{
    record_ = position_;
    record_line_ = line_;
    cells_.clear();
    quoted_ = false;
    Open open;
    for (;;) {
        std::size_t const found = structure_.next();
        if (found == size_) {
            if (size_ - record_ > max_record_)
                return too_long(open, size_);
            position_ = size_;
            bool const more = fill();
            go_on();
            if (!more)
                return last_record(open);
            continue;
        }
        auto const at = static_cast<std::uint32_t>(found - record_);
        char const c = buffer_[found];
        if (c == '"') {
            if (at > max_record_)
                return too_long(open, found);
            if (open.quotes > 0 || opens_here(open, at)) {
                open.inside = !open.inside;
                ++open.quotes;
            }
        } else if (open.inside) {
            if (c != line_end_)
                continue;
            if (at > max_record_ || must_close_in_line())
                return unclosed();
            ++line_;
        } else {
            quoted_ |= open.quotes > 0;
            if (c == line_end_) {
                if (at > max_record_)
                    return too_long(open, found);
                cells_.push({open.begin, without_carriage(open.begin, at), open.quotes});
                position_ = found + 1;
                ++line_;
                return Outcome::record;
            }
            cells_.push({open.begin, at, open.quotes});
            open = {at + 1, 0, false};
        }
    }
}

// A quote opens a cell where it is its first character; blanks before it are forgiven.
bool CsvRecords::opens_here(Open open, std::uint32_t at) const
{
    while (at > open.begin && buffer_[record_ + at - 1] == ' ')
        --at;
    return at == open.begin;
}

CsvRecords::Outcome CsvRecords::last_record(Open open)
{
    auto const end = static_cast<std::uint32_t>(size_ - record_);
    if (!damage_.empty())
        return std::exchange(damage_told_, true) ? Outcome::end : bad(damage_, whole());
    if (end == 0)
        return Outcome::end;
    if (open.inside)
        return unclosed_at_end();
    unfinished_ = true;
    quoted_ |= open.quotes > 0;
    cells_.push({open.begin, end, open.quotes});
    return Outcome::record;
}

// A quote that never closes must not swallow the file: its line is given up and no more.
CsvRecords::Outcome CsvRecords::unclosed()
{
    if (++unclosed_told_ > patience && !must_close_in_line())
        impatient_until_ = dropped_ + size_;
    return give_up_line(line_end_from(record_));
}

// The file ends inside a quote. It was cut off there, unless what follows reads as rows of its own: then the quote was a
// slip somewhere far above the end.
CsvRecords::Outcome CsvRecords::unclosed_at_end()
{
    std::size_t const line_end = line_end_from(record_);
    if (line_end + 1 < size_ && rows_follow(line_end + 1))
        return unclosed();
    position_ = size_;
    return bad("cut_off", whole());
}

// One that goes over several lines got so long by a quote gone wrong.
CsvRecords::Outcome CsvRecords::too_long(Open open, std::size_t from)
{
    if (open.inside || line_ > record_line_)
        return unclosed();
    bad("row_too_long", {buffer_.data() + record_, std::min(size_ - record_, excerpt_from)});
    skip_line(from);
    return Outcome::bad;
}

CsvRecords::Outcome CsvRecords::give_up_line(std::size_t line_end)
{
    bad("quote_not_closed", {buffer_.data() + record_, line_end - record_});
    line_ = record_line_;
    skip_line(line_end);
    return Outcome::bad;
}

CsvRecords::Outcome CsvRecords::bad(Reason reason, std::string_view text)
{
    reason_ = reason;
    excerpt_ = valid_excerpt(trimmed(text), excerpt_bytes);
    return Outcome::bad;
}

// Goes on behind the next line end, however far it is.
void CsvRecords::skip_line(std::size_t from)
{
    std::size_t end = line_end_from(from);
    bool more = true;
    while (end == size_ && more) {
        record_ = position_ = size_;
        more = fill();
        end = line_end_from(0);
    }
    position_ = std::min(end + 1, size_);
    ++line_;
    go_on();
}

std::size_t CsvRecords::line_end_from(std::size_t from) const
{
    void const* const end = std::memchr(buffer_.data() + from, line_end_, size_ - from);
    return end == nullptr ? size_ : static_cast<std::size_t>(static_cast<char const*>(end) - buffer_.data());
}

bool CsvRecords::rows_follow(std::size_t from) const
{
    std::vector<std::size_t> const rows = cells_of_rows({buffer_.data() + from, size_ - from}, dialect_);
    auto const fitting = static_cast<std::size_t>(std::count(rows.begin(), rows.end(), expected_));
    return expected_ > 1 && fitting * 2 > rows.size();
}

bool CsvRecords::look_at_bytes()
{
    well_formed_until_ = std::max(well_formed_until_, record_);
    well_formed_until_ += well_formed_length({buffer_.data() + well_formed_until_, size_ - well_formed_until_});
    if (well_formed_until_ >= position_)
        return true;
    well_formed_until_ = position_; // told once; what follows is looked at again
    return false;
}
}
