#include "features/intake/formats/mail/lines.h"

namespace regard::intake
{
Lines::Lines(std::unique_ptr<files::ByteSource> source) : source_(std::move(source)), buffer_(longest, '\0') {}

std::optional<Lines::Line> Lines::next()
{
    for (std::size_t searched = 0;;) {
        std::string_view const rest(buffer_.data() + begin_, end_ - begin_);
        auto const end = rest.find('\n', searched);
        searched = rest.size();
        if (end == rest.npos && rest.size() < longest && fill())
            continue;
        if (rest.empty())
            return std::nullopt;
        auto const text = rest.substr(0, end == rest.npos ? end : end + 1);
        number_ += line_ended_;
        Line const line{number_, text, line_ended_};
        line_ended_ = end != rest.npos;
        begin_ += text.size();
        return line;
    }
}

// Reads more behind what is kept from begin_ on.
bool Lines::fill()
{
    if (file_ended_)
        return false;
    buffer_.replace(0, end_ - begin_, buffer_, begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    try {
        auto const n = source_->read(std::span(buffer_).subspan(end_));
        end_ += n;
        file_ended_ = n == 0;
    } catch (files::BadData const& bad) {
        failure_ = Reason::of(bad);
        file_ended_ = true;
    }
    return !file_ended_;
}
}
