#pragma once
// Who may do what: a table of roles and permissions. Everything a route can need stands here by name; a test walks all
// routes with all roles.
#include "ground/api/who.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::access
{
constexpr api::Permission all_cases{"cases.all"}; // cases of every unit

// The roles of product.md, as they are stored and sent.
std::span<std::string_view const> roles();
bool is_role(std::string_view name);

// What these roles give together; sorted, each once.
std::vector<std::string> permissions_of(std::span<std::string const> roles);

// All permissions there are; the scopes a token can have.
std::span<std::string_view const> permissions();
}
