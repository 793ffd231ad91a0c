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

Result<http::Response> reply(CustomerPages::Inside& inside, api::Asking& asking, std::string const& secret,
                             http::Upload& upload)
{
    std::string const& words = upload.texts["text"];
    if (text::is_blank(words) || words.size() > desk::longest_message)
        return back(secret, "nothing_written");
    if (auto const over = inside.too_fast(asking))
        return *over;
    if (auto const there =
            inside.parts.database.read([&](db::Transaction& tx) { return link(tx, secret, asking.now); });
        !there || there->expired) // before anything of a stranger's is kept
        return no_such_page();
    auto const files = inside.keep(upload);
    if (!files)
        return back(secret, "too_many_files");
    auto const ticket = inside.parts.desk.ticket();
    return act_on(inside, asking, secret, "replied", [&](db::Transaction& tx, CaseId id) -> Result<void> {
        desk::Incoming const message{.channel = desk::Channel::page, .text = words, .files = *files};
        auto const received = inside.parts.desk.receive(tx, id, ticket, message, asking.now);
        if (!received)
            return received.error();
        if (received->id == ticket.id) // a linked case began: it has a page of its own
            inside.send(tx, received->id, "begun", inside.new_link(tx, received->id, asking.now), asking.now);
        return {};
    });
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
    add("reopening", "It is not solved", "reopened",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const& form, Instant now) {
            return desk.reopen(tx, id, form.text, now);
        });
    add("escalation", "This is not going well", "escalated",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const& form, Instant now) {
            return desk.escalate(tx, id, form.text, now);
        });
}
}
