#pragma once
// One row of the route table.
#include "ground/api/call.h"

#include <functional>
#include <string>
#include <vector>

namespace regard::api
{
constexpr std::string_view api_prefix = "/api/v1";

struct Row
{
    Row(std::string method, std::string pattern, std::string summary, std::vector<Slot> slots);

    // ---- what the feature says of it, chained onto the registration
    Row& allow(Permission needed);        // a row nobody is allowed is a bug that ends the start
    Row& quick();                         // answered on the network thread: reads of a few indexed rows, never a search
    Row& edits();                         // needs If-Match: the version the writer saw
    Row& creates(std::string where);      // 201 and Location, e.g. "/cases/{id}", filled from the answer's `id`
    Row& body_limit(std::uint64_t bytes); // else 1 MiB; an upload has none until it says so
    Row& secret();                        // the answer holds one: it is not kept for an Idempotency-Key
    Row& example(std::string json);       // of the body, for the documentation

    // ---- what it is
    std::string method, pattern, summary;
    std::optional<Permission> permission;
    bool writes = false, page = false, is_quick = false, is_edit = false, takes_upload = false, is_secret = false;
    std::uint64_t limit = 1024 * 1024;
    std::string created_at, body_example;
    std::vector<Slot> slots;                 // the inputs, in the order of the handler's arguments
    form::Type const* answer_type = nullptr; // none: 204, or a raw answer
    bool raw_answer = false;                 // the handler makes the http::Response itself
    std::function<http::Response(Call&)> run;

    Row as_page() &&;
    bool takes(Slot::From from) const;
    std::string full_pattern() const; // with /api/v1 before it where it is of the API
};
}
