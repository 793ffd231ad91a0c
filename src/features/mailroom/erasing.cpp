#include "features/mailroom/erasing.h"

#include "base/text.h"
#include "features/mailroom/receiving.h"

#include <algorithm>
#include <climits>
#include <iterator>

namespace regard::mailroom
{
namespace
{
constexpr std::size_t in_one_job = 500;

struct ForgetOrder
{
    std::vector<MailId> mails;
};
BOOST_DESCRIBE_STRUCT(ForgetOrder, (), (mails))

std::vector<MailId> mails_of(db::Transaction& tx, std::vector<CaseId> const& cases,
                             std::optional<customers::Customer> const& customer)
{
    std::vector<MailId> mails;
    auto const add = [&](std::vector<MailId> const& some) { std::ranges::copy(some, std::back_inserter(mails)); };
    for (CaseId const id : cases)
        add(store::mails_of_case(tx, id));
    if (customer)
        for (auto const& contact : customer->contacts)
            if (contact.kind == customers::ContactKind::email)
                add(store::mails_from(tx, sender_key(text::lower_ascii(contact.value))));
    std::ranges::sort(mails);
    auto const doubled = std::ranges::unique(mails);
    mails.erase(doubled.begin(), doubled.end());
    return mails;
}
}

void erase_customer(Mailroom::Inside& inside, db::Transaction& tx, customers::CustomerId customer)
{
    auto const now = inside.parts.clock.now();
    auto const cases = desk::cases_of(tx, customer, INT_MAX);
    for (CaseId const id : cases) {
        for (EntryId const entry : store::waiting_of_case(tx, id))
            inside.parts.desk.not_delivered(tx, id, entry, "erased", now);
        store::forget_letters(tx, id, now);
    }
    auto const mails = mails_of(tx, cases, customers::get(tx, customer));
    for (std::size_t at = 0; at < mails.size(); at += in_one_job) {
        auto const begin = mails.begin() + static_cast<std::ptrdiff_t>(at);
        auto const count = static_cast<std::ptrdiff_t>(std::min(in_one_job, mails.size() - at));
        ForgetOrder const order{{begin, begin + count}};
        for (MailId const id : order.mails)
            store::forget(tx, id);
        inside.parts.queue.put(tx, {.kind = "mail.forget", .argument = to_json(order), .key = begin->text()});
    }
}

void add_erasing_jobs(Mailroom::Inside& inside, jobs::Kinds& kinds)
{
    kinds.add("mail.forget", {}, [&inside](jobs::Context& context) {
        for (MailId const id : from_json<ForgetOrder>(context.argument()).value().mails)
            inside.blobs.remove(id.value);
        return jobs::Outcome::done();
    });
}
}
