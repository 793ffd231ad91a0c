// Notifications by mail: one letter for all that are due.
#include "features/notifications/inside.h"

#include <fmt/format.h>

namespace regard::notifications
{
namespace
{
constexpr int most_in_a_letter = 100;

struct MailOrder
{
    api::UserId user;
};
BOOST_DESCRIBE_STRUCT(MailOrder, (), (user))

class Mailing
{
  public:
    Mailing(Room::Inside& inside, jobs::Context& context, api::UserId user)
        : inside_(inside), context_(context), user_(user)
    {}

    jobs::Outcome run()
    {
        auto const letter = inside_.parts.database.read([&](db::Transaction& tx) { return written(tx); });
        if (letter)
            if (auto const sent = inside_.parts.lent.post(*letter); !sent)
                return jobs::Outcome::failed(sent.error());
        inside_.parts.database.write([&](db::Transaction& tx) {
            for (NotificationId const id : taken_)
                store::drop_mail(tx, id);
            context_.finish(tx);
        });
        return jobs::Outcome::done();
    }

  private:
    // Nothing where nothing is left to be said.
    std::optional<Letter> written(db::Transaction& tx)
    {
        taken_.clear();
        auto const who = inside_.parts.lent.who_is(tx, user_);
        auto const all = store::mail_due(tx, user_, context_.now(), most_in_a_letter);
        std::vector<std::string> sentences, lines;
        for (store::Kept const& one : all) {
            taken_.push_back(one.id);
            if (!who || one.read || (one.case_id && !inside_.may_hear(tx, *who, *one.case_id)))
                continue;
            auto const said = inside_.said(tx, who->language, one);
            if (said.sentence.empty())
                continue;
            sentences.push_back(said.is_restricted ? inside_.say(who->language, "notifications.restricted")
                                                   : said.sentence);
            lines.push_back(sentences.back() + "\n" + inside_.parts.base_url + said.link);
        }
        auto const address = who ? inside_.parts.lent.address_of(tx, user_) : std::string();
        if (lines.empty() || address.empty())
            return std::nullopt;
        return letter(*who, address, sentences, lines);
    }

    Letter letter(api::Who const& who, std::string const& address, std::vector<std::string> const& sentences,
                  std::vector<std::string> const& lines) const
    {
        auto const& catalogue = inside_.parts.catalogue;
        auto const subject = sentences.size() == 1
                                 ? sentences.front()
                                 : catalogue.say(who.language, "notifications.digest", {{"count", sentences.size()}});
        auto const why = catalogue.say(who.language, "notifications.why",
                                       {{"link", inside_.parts.base_url + "/settings/notifications"}});
        return {who.name, address, subject, fmt::format("{}\n\n-- \n{}\n", fmt::join(lines, "\n\n"), why),
                taken_.front().value};
    }

    Room::Inside& inside_;
    jobs::Context& context_;
    api::UserId user_;
    std::vector<NotificationId> taken_;
};
}

void Room::Inside::mail_later(db::Transaction& tx, NotificationId id, api::UserId user, Instant due) const
{
    store::insert_mail(tx, id, user, due);
    auto const key = fmt::format("{}-{}", user.text(), due.micros); // what is due together goes together
    parts.queue.put(
        tx, {.kind = "notifications.mail", .argument = to_json(MailOrder{user}), .not_before = due, .key = key});
}

void Room::Inside::add_mail_jobs(jobs::Kinds& kinds)
{
    kinds.add("notifications.mail", jobs::Rules{}, [this](jobs::Context& context) {
        return Mailing(*this, context, from_json<MailOrder>(context.argument()).value().user).run();
    });
    kinds.add_recurring("notifications.forget", jobs::Every{Span::days(1), Span::hours(3)},
                        [this](jobs::Context& context) {
                            parts.database.write(
                                [&](db::Transaction& tx) { store::forget_before(tx, context.now() - Span::days(90)); });
                            return jobs::Outcome::done();
                        });
}
}
