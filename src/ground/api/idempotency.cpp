#include "ground/api/idempotency.h"

#include "base/text.h"
#include "ground/http/digest.h"

#include <algorithm>

namespace regard::api
{
namespace
{
constexpr std::size_t longest_key = 100;

std::string header_of(http::Response const& answer, std::string_view name)
{
    for (auto const& [key, value] : answer.headers)
        if (text::same_ascii(key, name))
            return value;
    return {};
}

struct Stored
{
    std::string request, location, etag, body;
    int status;
};

Stored read_stored(db::Row const& row)
{
    return {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
            static_cast<int>(row.integer(4))};
}

http::Response replayed(Stored stored)
{
    http::Response answer;
    answer.status = stored.status;
    if (!stored.body.empty())
        answer = http::json_answer(stored.status, std::move(stored.body));
    if (!stored.location.empty())
        answer.with("Location", std::move(stored.location));
    if (!stored.etag.empty())
        answer.with("ETag", std::move(stored.etag));
    return answer.with("Idempotency-Replayed", "true");
}
}

Result<std::optional<OnceKey>> once_key(http::Request const& request, Who const& who)
{
    auto const key = request.head.header("idempotency-key");
    if (key.empty() || request.head.method != http::Method::post || !who.signed_in())
        return std::optional<OnceKey>{};
    if (key.size() > longest_key || !std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7F; }))
        return Refusal{"bad_key", "An Idempotency-Key has 1 to 100 visible characters.", ""};
    std::string const whole =
        std::string(name_of(request.head.method)) + '\n' + std::string(request.head.target) + '\n' + request.body;
    return std::optional(OnceKey{who.user, std::string(key), http::sha256_hex(whole)});
}

Refusal key_reused()
{
    return {"key_reused", "This Idempotency-Key was used for another request. Take a new one.", ""};
}

Result<std::optional<http::Response>> answered_before(db::Transaction& tx, OnceKey const& key)
{
    auto stored = tx.one("select request, location, etag, body, status from idempotency_key "
                         "where user_id = $1 and key = $2",
                         {key.user, key.key}, read_stored);
    if (!stored)
        return std::optional<http::Response>{};
    if (stored->request != key.request)
        return key_reused();
    return std::optional(replayed(std::move(*stored)));
}

void remember_answer(db::Transaction& tx, OnceKey const& key, http::Response const& answer, Instant now)
{
    auto const* body = std::get_if<std::string>(&answer.body);
    tx.execute("insert into idempotency_key (user_id, key, request, status, location, etag, body, answered) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8)",
               {key.user, key.key, key.request, answer.status, header_of(answer, "location"), header_of(answer, "etag"),
                body != nullptr ? std::string_view(*body) : std::string_view{}, now});
}

std::int64_t forget_old_keys(db::Transaction& tx, Instant before)
{
    return tx.execute("delete from idempotency_key where answered < $1", {before});
}
}
