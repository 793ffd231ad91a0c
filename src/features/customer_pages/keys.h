#pragma once
// What opens a customer's page: links, the digits sent by mail, browsers in which they were given. All SQL of this feature.
#include "features/desk/model.h"
#include "ground/db/db.h"

#include <functional>
#include <optional>
#include <string>

namespace regard::customer_pages
{
using desk::CaseId;

constexpr Span link_holds = Span::days(90);
constexpr Span code_holds = Span::minutes(15);
constexpr Span door_holds = Span::hours(12);
constexpr Span between_codes = Span::minutes(1);
constexpr int most_guesses = 5;                                             // of one code
constexpr int most_wrong_a_day = 20;                                        // guesses of one case's codes
constexpr int most_letters_a_day = 20;                                      // of one kind to one address
constexpr Span used_stays = Span::days(365), unused_stays = Span::days(90); // after it expired: it can be renewed
constexpr int most_forgotten = 200;                                         // cases at once

// ---- links: 256 random bits
std::string new_link(db::Transaction& tx, CaseId id, std::string const& secret, Instant now);
struct Link
{
    CaseId id;
    bool expired = false;
};
std::optional<Link> link(db::Transaction& tx, std::string_view secret, Instant now);
void note_use(db::Transaction& tx, std::string_view secret); // something was done through it

// ---- codes. `digits` are drawn outside the transaction.
std::string six_digits();
bool code_sent_lately(db::Transaction& tx, std::string_view secret, Instant now); // within a minute
// In place of the one before. For one that was sent: what nobody received is nothing to guess at.
void note_code(db::Transaction& tx, std::string_view secret, std::string_view digits, Instant now);
enum class Guess : std::uint8_t {
    right,
    wrong,
    over,     // too old, guessed at too often, or none was sent
    tomorrow, // too many wrong ones for this case today, whatever the link
};
Guess guess(db::Transaction& tx, CaseId id, std::string_view secret, std::string_view digits, Instant now);

// ---- doors
void open_door(db::Transaction& tx, std::string_view secret, std::string_view cookie, Instant now);
bool is_open(db::Transaction& tx, std::string_view secret, std::string_view cookie, Instant now);

// And counts it. Each kind of letter has its own count: what strangers can ask for uses up none of the others.
bool may_write_to(db::Transaction& tx, std::string_view address, std::string_view kind, Instant now);
void forget_old(db::Transaction& tx, Instant now); // doors, digits and counts of the past

// Links a year after they expired, those that nobody ever used after ninety days; unless `is_needed` says that their case's page
// may still be. Some in each call, the first to expire first: answers after which to go on, nothing once all were seen.
std::optional<Instant> forget_links(db::Transaction& tx, Instant now, Instant after,
                                    std::function<bool(CaseId)> const& is_needed);
}
