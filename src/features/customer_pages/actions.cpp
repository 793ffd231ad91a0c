// What a customer does on the page of their case: answers, says that it is solved or not, asks for somebody above.
#include "base/text.h"
#include "features/customer_pages/inside.h"
#include "ground/http/upload.h"

namespace regard::customer_pages
{
namespace
{
struct WordsForm
{
    std::string text;
};
BOOST_DESCRIBE_STRUCT(WordsForm, (), (text))
constexpr auto rules_of(form::Of<WordsForm>)
{
    using namespace form;
    return rules(on(&WordsForm::text, length(0, 2'000), may_be_left_out));
}

struct ReasonForm
{
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ReasonForm, (), (text))
constexpr auto rules_of(form::Of<ReasonForm>)
{
    using namespace form;
    return rules(on(&ReasonForm::text, length(0, desk::longest_message), may_be_left_out));
}
constexpr std::size_t longest_reason = 2'000;

Result<void> receive(CustomerPages::Inside& inside, db::Transaction& tx, std::string const& secret,
                     desk::Ticket const& ticket, desk::Incoming const& message, Instant now)
{
    auto const found = link(tx, secret, now);
    if (!found || found->expired)
        return no_such_page();
    auto const received = inside.parts.desk.receive(tx, found->id, ticket, message, now);
    if (!received)
        return received.error();
    note_use(tx, secret);
    if (received->id == ticket.id) // a linked case began: it has a page of its own
        inside.send(tx, received->id, "begun", inside.new_link(tx, received->id, now), now);
    return {};
}

Result<http::Response> reply(CustomerPages::Inside& inside, api::Asking& asking, std::string const& secret,
                             http::Upload& upload)
{
    CustomerPages::Inside::Typed const typed{upload.texts["text"], {}};
    if (auto const over = inside.too_fast(asking, secret, typed))
        return *over;
    if (text::is_blank(typed.reply) || typed.reply.size() > desk::longest_message)
        return inside.page_again(asking, secret, "nothing_written", typed);
    if (auto const there =
            inside.parts.database.read([&](db::Transaction& tx) { return link(tx, secret, asking.now); });
        !there || there->expired) // before anything of a stranger's is kept
        return no_such_page();
    auto const files = inside.keep(upload);
    if (!files)
        return inside.page_again(asking, secret, "too_many_files", typed);
    auto const ticket = inside.parts.desk.ticket();
    desk::Incoming const message{.channel = desk::Channel::page, .text = typed.reply, .files = *files};
    auto const received = inside.parts.database.write(
        [&](db::Transaction& tx) { return receive(inside, tx, secret, ticket, message, asking.now); });
    return received ? back(secret, "replied") : inside.page_again(asking, secret, "not_possible", typed);
}

Result<http::Response> reopen(CustomerPages::Inside& inside, api::Asking& asking, std::string const& secret,
                              ReasonForm const& form)
{
    CustomerPages::Inside::Typed const typed{{}, form.text};
    if (auto const over = inside.too_fast(asking, secret, typed))
        return *over;
    if (typed.reason.size() > longest_reason)
        return inside.page_again(asking, secret, "too_long", typed);
    auto const reopened = inside.parts.database.write([&](db::Transaction& tx) -> Result<void> {
        auto const found = link(tx, secret, asking.now);
        if (!found || found->expired)
            return no_such_page();
        note_use(tx, secret);
        return inside.parts.desk.reopen(tx, found->id, form.text, asking.now);
    });
    return reopened ? back(secret, "reopened") : inside.page_again(asking, secret, "not_possible", typed);
}
}

void CustomerPages::Inside::add_actions(api::Routes& routes)
{
    auto& desk = parts.desk;
    auto const add = [&](std::string const& what, std::string const& summary, std::string const& done, auto act) {
        routes
            .page_form("/c/{link}/" + what, summary,
                       [this, done, act](api::Asking& asking, std::string const& secret, WordsForm const& form) {
                           return act_on(*this, asking, secret, done,
                                         [&](db::Transaction& tx, CaseId id) { return act(tx, id, form, asking.now); });
                       })
            .allow(api::anyone);
    };
    routes
        .page_form("/c/{link}/reply", "Write to whoever answers for the case",
                   [this](api::Asking& asking, std::string const& secret, http::Upload& upload) {
                       return reply(*this, asking, secret, upload);
                   })
        .allow(api::anyone)
        .body_limit(largest_upload);
    add("answered", "I already answered", "answered",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const&, Instant now) {
            return desk.already_answered(tx, id, now);
        });
    add("confirmation", "It is solved", "confirmed",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const&, Instant now) { return desk.confirm(tx, id, now); });
    routes
        .page_form("/c/{link}/reopening", "It is not solved",
                   [this](api::Asking& asking, std::string const& secret, ReasonForm const& form) {
                       return reopen(*this, asking, secret, form);
                   })
        .allow(api::anyone);
    add("escalation", "This is not going well", "escalated",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const& form, Instant now) {
            return desk.escalate(tx, id, form.text, now);
        });
}
}
