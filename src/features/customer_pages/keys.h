#pragma once
// What opens a customer's page: links, the digits sent by mail, browsers in which they were given. All SQL of this feature.
#include "features/desk/model.h"
#include "ground/db/db.h"

#include <optional>
#include <string>

namespace regard::customer_pages
{
using desk::CaseId;

constexpr Span link_holds = Span::days(90);
constexpr Span code_holds = Span::minutes(15);
constexpr Span door_holds = Span::hours(12);
constexpr Span between_codes = Span::minutes(1);
constexpr int most_guesses = 5;        // of one code
constexpr int most_letters_a_day = 20; // to one address

// ---- links: 256 random bits
std::string new_link(db::Transaction& tx, CaseId id, std::string const& secret, Instant now);
struct Link
{
    CaseId id;
    bool expired = false;
};
std::optional<Link> link(db::Transaction& tx, std::string_view secret, Instant now);
void end_links(db::Transaction& tx, CaseId id); // with all doors they opened

// ---- codes. `digits` are drawn outside the transaction.
std::string six_digits();
// Refuses with `too_often` within a minute of the last one.
Result<void> note_code(db::Transaction& tx, std::string_view secret, std::string_view digits, Instant now);
enum class Guess : std::uint8_t { right, wrong, over }; // over: too old, guessed at too often, or none was sent
Guess guess(db::Transaction& tx, std::string_view secret, std::string_view digits, Instant now);

// ---- doors
void open_door(db::Transaction& tx, std::string_view secret, std::string_view cookie, Instant now);
bool is_open(db::Transaction& tx, std::string_view secret, std::string_view cookie, Instant now);

bool may_write_to(db::Transaction& tx, std::string_view address, Instant now); // and counts it
void forget_old(db::Transaction& tx, Instant now); // links a year after they expired, doors and counts of the past
}
