#include "features/integration/rules.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <sodium.h>

namespace regard::integration
{
std::span<std::string_view const> all_events()
{
    static constexpr std::string_view all[]{
        "case.opened",
        "case.changed",
        "case.state_changed",
        "case.customer_wrote",
        "case.message_sent",
        "case.message_failed",
        "case.already_answered",
        "case.offered",
        "case.handoff_answered",
        "case.offer_lapsed",
        "case.taken",
        "case.repromised",
        "case.escalated",
        "case.escalation_answered",
        "case.escalation_settled",
        "case.confirmed",
        "case.reopened",
        "case.closed",
        "case.redress_owed",
        "case.merged",
        "case.unmerged",
        "case.followed_up",
        "target.near",
        "target.overdue",
        "target.climbed",
        "promise.broken",
        "deadline.near",
        "deadline.missed",
    };
    return all;
}

bool is_event(std::string_view name) { return std::ranges::find(all_events(), name) != all_events().end(); }

bool wants(std::vector<std::string> const& events, std::string_view event)
{
    return is_event(event) && (events.empty() || std::ranges::find(events, event) != events.end());
}

Span back_off(int attempts, double chance)
{
    constexpr double first = 10, longest = 86'400; // seconds
    double const whole = std::min(longest, first * std::exp2(std::min(attempts, 20) - 1));
    return Span{static_cast<std::int64_t>(whole * (1 - chance / 4) * 1'000'000)};
}

std::string signature(std::string_view secret, Instant now, std::string_view body)
{
    auto const seconds = std::to_string(now.micros / 1'000'000);
    auto const bytes = [](std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); };
    unsigned char mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(secret), secret.size());
    crypto_auth_hmacsha256_update(&state, bytes(seconds), seconds.size());
    crypto_auth_hmacsha256_update(&state, bytes("."), 1);
    crypto_auth_hmacsha256_update(&state, bytes(body), body.size());
    crypto_auth_hmacsha256_final(&state, mac);
    return fmt::format("t={},v1={:02x}", seconds, fmt::join(mac, ""));
}

std::string head_of(std::string_view answer)
{
    auto const cut = answer.substr(0, answer_head);
    std::string line;
    for (char const c : cut)
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    while (!line.empty() && !text::is_utf8(line))
        line.pop_back(); // a letter that was cut in two, or no text at all
    return std::string(text::trimmed(line));
}
}
