#include "features/intake/formats/mail/mail_table.h"

#include "features/intake/formats/mail/own_addresses.h"
#include "features/intake/formats/mail/raw_mails.h"
#include "features/intake/formats/mail/threads.h"
#include "ground/mail/reply_text.h"

#include <array>

namespace regard::intake
{
namespace
{
enum Column : std::size_t {
    case_id,
    at,
    message,
    customer,
    person,
    subject,
    text,
    message_id,
    from,
    to,
    channel,
    attachments,
    automatic,
    columns
};

std::vector<std::string> const names{"case_id",    "at",   "message", "customer", "person",      "subject", "text",
                                     "message_id", "from", "to",      "channel",  "attachments", "auto"};

// The mails of all files in a row.
class AllMails
{
  public:
    explicit AllMails(MailFiles files) : files_(std::move(files)) {}

    std::optional<RawMails::Raw> next()
    {
        while (more_files()) {
            if (auto raw = mails_->next()) {
                ++count_;
                if (raw->postmark.empty())
                    raw->line = count_;
                return raw;
            }
            if (!mails_->failure().empty())
                tell(mails_->failure());
            passed_ += mails_->consumed();
            mails_.reset();
        }
        return std::nullopt;
    }

    std::uint64_t consumed() const { return passed_ + (mails_ ? mails_->consumed() : 0); }
    std::vector<BadRow> take_failures() { return std::exchange(failures_, {}); }

  private:
    bool more_files()
    {
        while (!mails_)
            try {
                auto source = files_();
                if (!source)
                    return false;
                mails_ = std::make_unique<RawMails>(std::move(source));
            } catch (files::BadData const& bad) {
                tell(Reason::of(bad));
            }
        return true;
    }

    void tell(Reason why) { failures_.push_back({count_ + 1, "", "", why}); }

    MailFiles files_;
    std::unique_ptr<RawMails> mails_;
    std::uint64_t count_ = 0;
    std::uint64_t passed_ = 0;
    std::vector<BadRow> failures_;
};

OwnAddresses guess_own(MailFiles files)
{
    constexpr std::size_t most_mails = 2'000;
    constexpr std::size_t most_bytes = 64 << 20;
    OwnAddressGuess guess;
    AllMails mails(std::move(files));
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < most_mails && bytes < most_bytes; ++i) {
        auto const raw = mails.next();
        if (!raw)
            break;
        bytes += raw->bytes.size();
        guess.count(mail::parse_letter(raw->bytes));
    }
    return guess.guess();
}

std::string joined(std::vector<mail::Correspondent> const& list)
{
    std::string all;
    for (auto const& [name, address] : list)
        all += (all.empty() ? "" : ", ") + address;
    return all;
}

class MailTable final : public Table
{
  public:
    MailTable(MailFiles files, OwnAddresses own) : mails_(std::move(files)), own_(std::move(own)) {}

    std::span<std::string const> columns() const override { return names; }
    BadRow const& bad() const override { return bad_; }
    std::uint64_t consumed() const override { return mails_.consumed(); }

    Step next(Row& row) override
    {
        if (!row_waits_ && problems_.empty())
            read_mail();
        if (!problems_.empty()) {
            bad_ = std::move(problems_.back());
            problems_.pop_back();
            return Step::bad_row;
        }
        if (!std::exchange(row_waits_, false))
            return Step::end;
        row = {line_, views_, whole_row(views_, scratch_)};
        return Step::row;
    }

  private:
    void read_mail()
    {
        auto const raw = mails_.next();
        problems_ = mails_.take_failures();
        if (!raw)
            return;
        line_ = raw->line;
        row_waits_ = true;
        if (raw->too_long)
            problems_.push_back({line_, "", "", "mail_too_long"});
        fill(mail::parse_letter(raw->bytes));
    }

    void fill(mail::Letter const& letter)
    {
        bool const sent = own_.sent(letter);
        auto const other_side = own_.customer(letter, sent);
        cells_[case_id] = threads_.case_of(letter, other_side);
        cells_[at] = letter.at;
        cells_[message] = sent ? "out" : "in";
        cells_[customer] = other_side;
        cells_[person] = sent ? name_of(letter.from.front()) : "";
        cells_[subject] = letter.subject;
        cells_[text] = mail::without_quotes(letter.text);
        cells_[message_id] = id_of(letter);
        cells_[from] = joined(letter.from);
        cells_[to] = joined(letter.to);
        cells_[channel] = "mail";
        cells_[attachments] = std::to_string(letter.attachments());
        cells_[automatic] = letter.is_automatic() ? "yes" : "";
        std::ranges::transform(cells_, views_.begin(), [](std::string const& cell) { return trimmed(cell); });
    }

    static std::string const& name_of(mail::Correspondent const& box)
    {
        return box.name.empty() ? box.address : box.name;
    }

    AllMails mails_;
    OwnAddresses own_;
    Threads threads_;
    std::array<std::string, Column::columns> cells_;
    std::array<std::string_view, Column::columns> views_;
    std::string scratch_;
    std::uint64_t line_ = 0;
    bool row_waits_ = false;
    std::vector<BadRow> problems_;
    BadRow bad_;
};
}

std::unique_ptr<Table> read_mail(std::function<MailFiles()> const& open, std::vector<std::string> const& own_addresses)
{
    auto own = own_addresses.empty() ? guess_own(open()) : OwnAddresses::told(own_addresses);
    return std::make_unique<MailTable>(open(), std::move(own));
}
}
