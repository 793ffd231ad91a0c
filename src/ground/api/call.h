#pragma once
// One request on its way to a handler and back. Inside ground/api: features see only Asking, Reading and Writing.
#include "ground/api/asking.h"

#include <span>

namespace regard::api
{
struct Row;

// Where one argument of a handler comes from.
struct Slot
{
    enum class From : std::uint8_t { address, query, body, upload };
    From from;
    form::Type const* type; // nullptr for an upload
};

class Call
{
  public:
    Call(Row const& row, std::vector<std::string_view> address_parts, http::Request& request, Who const& who,
         Instant now, std::string_view language, db::Database& database, form::Speaker const& speaker);

    Row const& row;
    Asking asking;
    db::Database& database;

    // Reads one argument. A part of the address that can't be one is refused with `not_found`.
    void read(Slot const& slot, void* into, Refusals& faults);
    http::Upload take_upload();

    http::Response answer(form::Type const* type, void const* value) const; // type nullptr: 204
    http::Response refuse(Refusal const& refusal) const;
    http::Response refuse(Refusals const& refusals) const; // a 422 that lists every field; 404 where one is `not_found`
    http::Response settled(Result<http::Response> answer) const;

    http::Response in_read(db::FunctionRef<Result<http::Response>(Reading&)> body);
    // With the Idempotency-Key remembered in the same transaction.
    http::Response in_write(db::FunctionRef<Result<http::Response>(Writing&)> commit);

  private:
    std::vector<std::string_view> address_parts_;
    form::Speaker const& speaker_;
};
}
