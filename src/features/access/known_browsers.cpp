// A browser in which somebody has signed in keeps a sign of it. Wrong passwords that are tried elsewhere make that
// browser wait no longer, so nobody can shut somebody else out by guessing; in it guesses are counted for themselves.
// (OWASP: "device cookies".) The sign opens nothing: a password, and where asked the second step, is needed all the same.
#include "features/access/inside.h"

#include "features/access/secrets.h"

#include <fmt/format.h>

namespace regard::access
{
namespace
{
constexpr std::string_view plain_name = "regard_browser";
constexpr std::string_view secure_name = "__Host-regard_browser";
constexpr std::string_view key_name = "browser_key";
constexpr std::int64_t kept_days = 180;

std::string_view name_of(http::Head const& head) { return head.secure ? secure_name : plain_name; }

std::string vouched(std::string_view key, std::string_view email, std::string_view browser)
{
    std::string text("browser:");
    for (std::string_view const part : {key, browser, email}) // the first two hold no colon
        text.append(part).append(":");
    return base64url(hash_of(text));
}

// Made with the first sign; of two nodes' the first stays.
std::string key_for_good(db::Transaction& tx)
{
    tx.execute("insert into access_setting (name, value) values ($1, $2) on conflict (name) do nothing",
               {key_name, new_secret()});
    return store::setting(tx, key_name, "");
}
}

std::string Access::Inside::known_browser(db::Transaction& tx, std::string_view email, http::Head const& head)
{
    std::string_view const sign = head.cookie(name_of(head));
    std::size_t const dot = sign.find('.');
    if (dot == std::string_view::npos || sign.size() > 200)
        return {};
    std::string const key = store::setting(tx, key_name, "");
    std::string_view const browser = sign.substr(0, dot);
    bool const ours = !key.empty() && same(sign.substr(dot + 1), vouched(key, store::folded(email), browser));
    return ours ? std::string(browser) : std::string{};
}

void Access::Inside::know_browser(db::Transaction& tx, std::string_view email, http::Head const& head,
                                  http::Response& answer)
{
    if (!known_browser(tx, email, head).empty())
        return;
    std::string const browser = base64url(random_bytes(12));
    answer.with("Set-Cookie", fmt::format("{}={}.{}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{}", name_of(head),
                                          browser, vouched(key_for_good(tx), store::folded(email), browser),
                                          kept_days * 24 * 60 * 60, head.secure ? "; Secure" : ""));
}
}
