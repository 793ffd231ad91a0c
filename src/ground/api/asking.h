#pragma once
// What a handler is told besides its inputs. Lives as long as the call.
#include "base/fields.h"
#include "ground/api/who.h"
#include "ground/db/db.h"
#include "ground/http/message.h"

#include <optional>
#include <string>

namespace regard::api
{
struct Asking
{
    Who const& who;
    Instant now;               // one instant for the whole request
    std::string_view language; // the reader's: of the user, else of Accept-Language; one we have
    http::Request& request;    // for raw pages and uploads
};

// A read: everything in one consistent state of the store.
struct Reading : Asking
{
    db::Transaction& tx;
};

// The second part of a write. May run again: no effect outside the transaction.
struct Writing : Asking
{
    db::Transaction& tx;
    std::optional<std::int64_t> if_match; // the version the writer saw; always there on routes that are edits()

    // Refuses with `changed_meanwhile` (412) where the writer saw another version. `current` is what stands there now
    // and goes out with the refusal, so that the screen can show both texts.
    template <class Out>
    Result<void> unchanged(std::int64_t version, Out const& current)
    {
        if (!if_match || *if_match == version)
            return {};
        current_json = to_json(current);
        return Refusal{"changed_meanwhile", "Somebody changed this while you were writing. Compare, then save again.",
                       ""};
    }

    std::string current_json{}; // of the refused edit, for the answer
};
}
