#pragma once
// What is told, how long to wait, and how a call is signed. Pure. Inside this feature.
#include "base/instant.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::integration
{
// What can be told, by the journal's verbs.
std::span<std::string_view const> all_events();
bool is_event(std::string_view name);
bool wants(std::vector<std::string> const& events, std::string_view event); // none chosen: all

// How long to wait after the `attempts`th failure (from 1): 10 s, then twice as long each time, up to a day. `chance`
// from 0 to 1 shortens it by up to a quarter, so that what failed together does not return together.
Span back_off(int attempts, double chance);

constexpr Span patience = Span::days(5);    // failing without pause: then it is switched off
constexpr Span rest = Span::seconds(30);    // where the other side can't be reached, before any further call
constexpr Span kept_for = Span::days(30);   // a delivery
constexpr std::int64_t most_kept = 100'000; // of a webhook that have been made
constexpr std::size_t answer_head = 500;    // bytes

// `t=1790000000,v1=<64 hex digits>`: HMAC-SHA-256 under `secret` over `<seconds>.<body>`.
std::string signature(std::string_view secret, Instant now, std::string_view body);

// The head of an answer as one line of plain text: whatever it holds, it can be shown and stored.
std::string head_of(std::string_view answer);
}
