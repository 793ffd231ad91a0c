#pragma once
// Requests that may come twice and are done once. The answer is stored in the transaction that did the work.
#include "base/embedded.h"
#include "ground/api/who.h"
#include "ground/db/db.h"
#include "ground/http/message.h"

#include <optional>
#include <span>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
}

namespace regard::api
{
struct OnceKey
{
    UserId user;
    std::string key;
    std::string request; // digest of method, address and body
};

// The key of a request, where it has one and somebody is signed in. Refuses with `bad_key`.
Result<std::optional<OnceKey>> once_key(http::Request const& request, Who const& who);

Refusal key_reused(); // the key stood on another request

// The answer given before. Refuses with `key_reused` where the key stood on another request.
Result<std::optional<http::Response>> answered_before(db::Transaction& tx, OnceKey const& key);
void remember_answer(db::Transaction& tx, OnceKey const& key, http::Response const& answer, Instant now);

// For a daily job: keys answered before that instant. Returns how many were forgotten.
std::int64_t forget_old_keys(db::Transaction& tx, Instant before);
}
