#pragma once
// Addresses that people enter for us to call: webhooks, chats. What they lead to is checked when the call is made (client.h).
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace regard::http
{
// https://…, or http://… where its host is among those inside the house that may be called. Refuses with `bad_address`,
// field `url`.
Result<void> check_call_address(std::string_view url, std::vector<std::string> const& internal_hosts);

std::string host_of(std::string_view url); // in small letters, without port; empty where there is none
bool is_among_hosts(std::string_view url, std::vector<std::string> const& hosts);
// What can be seen to be inside without asking what a name leads to: one of these hosts, or an internal address as a number.
bool is_seen_to_be_inside(std::string_view url, std::vector<std::string> const& internal_hosts);
}
