#pragma once
// The table of routes: one row says what a request is, who may make it and which function answers. See README.md for
// how a feature writes them. Filled once at start; read-only, and so safe for all threads, from then on.
#include "ground/api/adapt.h"

#include <deque>
#include <map>

namespace regard::api
{
class Routes
{
  public:
    // ---- the API, below /api/v1. In a pattern `{name}` stands for one part of the address.
    template <class Read>
    Row& get(std::string pattern, std::string summary, Read read)
    {
        return add(reading_row(std::move(pattern), std::move(summary), std::move(read)));
    }
    template <class... Parts>
    Row& post(std::string pattern, std::string summary, Parts... parts)
    {
        return add(writing_row("POST", std::move(pattern), std::move(summary), std::move(parts)...));
    }
    template <class... Parts>
    Row& put(std::string pattern, std::string summary, Parts... parts)
    {
        return add(writing_row("PUT", std::move(pattern), std::move(summary), std::move(parts)...));
    }
    template <class... Parts>
    Row& patch(std::string pattern, std::string summary, Parts... parts)
    {
        return add(writing_row("PATCH", std::move(pattern), std::move(summary), std::move(parts)...));
    }
    template <class... Parts>
    Row& delete_(std::string pattern, std::string summary, Parts... parts)
    {
        return add(writing_row("DELETE", std::move(pattern), std::move(summary), std::move(parts)...));
    }

    // ---- pages made on the server, at the root: not in OpenAPI, forms come urlencoded
    template <class Read>
    Row& page(std::string pattern, std::string summary, Read read)
    {
        return add(reading_row(std::move(pattern), std::move(summary), std::move(read)).as_page());
    }
    template <class... Parts>
    Row& page_form(std::string pattern, std::string summary, Parts... parts)
    {
        return add(writing_row("POST", std::move(pattern), std::move(summary), std::move(parts)...).as_page());
    }

    // In order of registration. For the test that walks every route with every role, and for OpenAPI.
    std::deque<Row> const& rows() const { return rows_; }

    // The HTTP status of a refusal's code, where it is not one of those README.md lists and not 422.
    void status_of(std::string code, int status) { statuses_.insert_or_assign(std::move(code), status); }
    std::map<std::string, int, std::less<>> const& statuses() const { return statuses_; }

  private:
    Row& add(Row row);     // throws std::logic_error where the same method and pattern stand there already
    std::deque<Row> rows_; // addresses stay
    std::map<std::string, int, std::less<>> statuses_;
};
}
