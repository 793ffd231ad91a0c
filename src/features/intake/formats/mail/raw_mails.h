#pragma once
// The mails in a file as their raw bytes: an mbox cut at its postmarks, or a single mail. Undoes the `>From ` quoting.
#include "features/intake/formats/mail/lines.h"
#include "ground/mail/bounds.h"

namespace regard::intake
{
class RawMails
{
  public:
    // What lies beyond in one mail, or beyond mail::Bounds, is left out: the headers and texts before it are kept.
    static constexpr std::size_t longest = 16 << 20;

    explicit RawMails(std::unique_ptr<files::ByteSource> source);

    struct Raw
    {
        std::uint64_t line = 0;
        std::string_view postmark; // the mbox's own line about it; empty for a single mail
        std::string_view bytes;    // valid until the next call
        bool too_long = false;
    };
    std::optional<Raw> next();
    Reason failure() const { return lines_.failure(); }
    std::uint64_t consumed() const { return lines_.consumed(); }

  private:
    void begin(Lines::Line const& first);
    void take(Lines::Line const& line);

    Lines lines_;
    std::uint64_t line_ = 0;
    std::string postmark_;
    std::string bytes_;
    bool too_long_ = false;
    mail::Bounds bounds_{mail::Bounds::Attachments::counted}; // of the present mail

    bool in_mbox_ = false;
    bool after_blank_ = false;
    std::optional<std::pair<std::uint64_t, std::string>> next_postmark_; // read already; the next mail begins with it
};
}
