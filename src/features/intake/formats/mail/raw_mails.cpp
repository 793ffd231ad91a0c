#include "features/intake/formats/mail/raw_mails.h"

#include "features/intake/formats/mail/looks_like_mail.h"

namespace regard::intake
{
namespace
{
bool is_blank_line(std::string_view line) { return line == "\n" || line == "\r\n"; }

bool is_quoted_from(std::string_view line)
{
    auto const arrows = line.find_first_not_of('>');
    return arrows != line.npos && arrows > 0 && line.substr(arrows).starts_with("From ");
}
}

RawMails::RawMails(std::unique_ptr<files::ByteSource> source) : lines_(std::move(source)) {}

std::optional<RawMails::Raw> RawMails::next()
{
    if (next_postmark_) {
        begin({next_postmark_->first, next_postmark_->second, true});
        next_postmark_.reset();
    } else {
        auto first = lines_.next();
        while (first && is_blank_line(first->text))
            first = lines_.next();
        if (!first)
            return std::nullopt;
        begin(*first);
    }
    while (auto const line = lines_.next()) {
        if (in_mbox_ && after_blank_ && line->begins && is_postmark(line->text)) {
            next_postmark_.emplace(line->number, line->text);
            break;
        }
        take(*line);
    }
    return Raw{line_, postmark_, bytes_, too_long_};
}

void RawMails::begin(Lines::Line const& first)
{
    line_ = first.number;
    bytes_.clear();
    too_long_ = false;
    bounds_ = mail::Bounds(mail::Bounds::Attachments::counted);
    bool const marked = is_postmark(first.text);
    in_mbox_ |= marked;
    postmark_ = marked ? first.text : std::string_view();
    after_blank_ = false;
    if (!marked)
        take(first);
}

void RawMails::take(Lines::Line const& line)
{
    after_blank_ = is_blank_line(line.text);
    auto const verdict = bounds_.judge(line.text, line.begins);
    too_long_ |= verdict == mail::Bounds::Verdict::too_much;
    if (verdict != mail::Bounds::Verdict::keep)
        return;
    auto text = line.text;
    if (in_mbox_ && line.begins && is_quoted_from(text))
        text.remove_prefix(1);
    auto const room = longest - bytes_.size();
    too_long_ |= text.size() > room;
    bytes_ += text.substr(0, room);
}
}
