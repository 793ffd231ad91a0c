// What all pages below `/c/{link}` share.
#include "features/customer_pages/inside.h"

namespace regard::customer_pages
{
namespace
{
constexpr std::string_view cookie_name = "case_page";

Filling to_send_again(std::string action, std::string const& text)
{
    Filling form;
    form.texts["action"] = std::move(action);
    form.texts["typed"] = text;
    return form;
}
}

Refusal no_such_page() { return {"not_found", "There is nothing here, or it is not for you to see.", ""}; }

std::string address_of(std::string_view secret) { return "/c/" + std::string(secret); }

http::Response back(std::string_view secret, std::string_view said)
{
    return http::redirect(address_of(secret) + "?said=" + std::string(said));
}

bool is_open_for(db::Transaction& tx, api::Asking const& asking, std::string_view secret)
{
    return is_open(tx, secret, asking.request.head.cookie(cookie_name), asking.now);
}

std::string door_cookie(api::Asking const& asking, std::string_view secret, std::string const& cookie)
{
    return std::string(cookie_name) + '=' + cookie + "; Path=" + address_of(secret) +
           "; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(door_holds.micros / 1'000'000) +
           (asking.request.head.secure ? "; Secure" : "");
}

std::optional<http::Response> CustomerPages::Inside::too_fast(api::Asking const& asking, std::string const& secret,
                                                              Typed const& typed)
{
    std::string const& from = asking.request.head.address;
    if (looked.is_over(from, asking.now)) {
        Filling page;
        if (!typed.reply.empty())
            page.parts["reply"] = {to_send_again(address_of(secret) + "/reply", typed.reply)};
        if (!typed.reason.empty())
            page.parts["reason"] = {to_send_again(address_of(secret) + "/reopening", typed.reason)};
        return said(asking.language, "slow_title", {say(asking.language, "slow")}, 429, std::move(page));
    }
    looked.count(from, asking.now);
    return std::nullopt;
}
}
