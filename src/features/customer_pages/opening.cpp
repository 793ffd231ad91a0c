// What opens a case's page further: digits sent to the customer's address, and a new link in place of an expired one.
#include "features/access/secrets.h"
#include "features/customer_pages/inside.h"

namespace regard::customer_pages
{
namespace
{
struct CodeForm
{
    std::string code;
};
BOOST_DESCRIBE_STRUCT(CodeForm, (), (code))
constexpr auto rules_of(form::Of<CodeForm>)
{
    using namespace form;
    return rules(on(&CodeForm::code, length(0, 20), may_be_left_out));
}

std::string_view word_of(Guess guessed)
{
    return guessed == Guess::wrong ? "wrong" : guessed == Guess::over ? "over" : "tomorrow";
}

class Keys
{
  public:
    explicit Keys(CustomerPages::Inside& inside) : inside_(inside) {}

    Result<http::Response> send_code(api::Asking& asking, std::string const& secret) const
    {
        if (auto const over = inside_.too_fast(asking))
            return *over;
        std::string const digits = six_digits();
        return inside_.parts.database.write([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found || found->expired)
                return no_such_page();
            if (code_sent_lately(tx, secret, asking.now))
                return back(secret, "wait");
            if (!inside_.send(tx, found->id, "code", digits, asking.now))
                return back(secret, "no_letter");
            note_code(tx, secret, digits, asking.now);
            return back(secret, "code");
        });
    }

    Result<http::Response> open(api::Asking& asking, std::string const& secret, CodeForm const& form) const
    {
        if (auto const over = inside_.too_fast(asking))
            return *over;
        std::string const cookie = access::new_secret();
        return inside_.parts.database.write([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found || found->expired)
                return no_such_page();
            Guess const guessed = guess(tx, found->id, secret, form.code, asking.now);
            if (guessed != Guess::right)
                return back(secret, word_of(guessed));
            open_door(tx, secret, cookie, asking.now);
            inside_.parts.journal.note(
                tx, {.who = {}, .verb = "case.page_opened", .subject_kind = "case", .subject = found->id.value});
            return back(secret, "open").with("Set-Cookie", door_cookie(asking, secret, cookie));
        });
    }

    Result<http::Response> renew(api::Asking& asking, std::string const& secret) const
    {
        if (auto const over = inside_.too_fast(asking))
            return *over;
        auto const sent = inside_.parts.database.write([&](db::Transaction& tx) -> Result<void> {
            auto const found = link(tx, secret, asking.now);
            if (!found)
                return no_such_page();
            inside_.send(tx, found->id, "link", inside_.new_link(tx, found->id, asking.now), asking.now);
            return {};
        });
        if (!sent)
            return sent.error();
        return inside_.said(asking.language, "renewed_title", {inside_.say(asking.language, "renewed")});
    }

  private:
    CustomerPages::Inside& inside_;
};
}

void CustomerPages::Inside::add_keys(api::Routes& routes)
{
    Keys const keys(*this);
    routes
        .page_form("/c/{link}/code", "Send a code to the customer's address",
                   [keys](api::Asking& asking, std::string const& secret) { return keys.send_code(asking, secret); })
        .allow(api::anyone);
    routes
        .page_form("/c/{link}/open", "Show what was said, with the code",
                   [keys](api::Asking& asking, std::string const& secret, CodeForm const& form) {
                       return keys.open(asking, secret, form);
                   })
        .allow(api::anyone);
    routes
        .page_form("/c/{link}/renewal", "Send a new link in place of one that has expired",
                   [keys](api::Asking& asking, std::string const& secret) { return keys.renew(asking, secret); })
        .allow(api::anyone);
}
}
