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

class Problems;

// What a call needs of the Service that makes it.
struct CallSetting
{
    db::Database& database;
    Problems const& problems;
    form::Speaker const& speaker;
};

class Call
{
  public:
    Call(Row const& row, http::Request& request, Who const& who, Instant now, std::string_view language,
         CallSetting const& setting);

    Row const& row;
    Asking asking;

    // Reads one argument. A part of the address that can't be one is refused with `not_found`.
    void read(Slot const& slot, void* into, Refusals& faults);
    http::Upload take_upload(Refusals& faults); // refused where none came

    http::Response answer(form::Type const* type, void const* value) const; // type nullptr: 204
    http::Response refuse(Refusal const& refusal, std::string current_json = {}) const;
    http::Response refuse(Refusals const& refusals) const;
    http::Response settled(Result<http::Response> answer) const;

    http::Response in_read(db::FunctionRef<Result<http::Response>(Reading&)> body);
    // With the Idempotency-Key remembered in the same transaction.
    http::Response in_write(db::FunctionRef<Result<http::Response>(Writing&)> commit);

  private:
    void read_query(Slot const& slot, void* into, Refusals& faults) const;
    void read_body(Slot const& slot, void* into, Refusals& faults) const;
    void read_form(Slot const& slot, void* into, std::string_view text, Refusals& faults) const;

    CallSetting const& setting_;
    std::vector<std::string_view> address_parts_;
    std::size_t next_part_ = 0;
};

// The ETag of an answer with a version, `"17-93ab01cd55e0f127"`: the version an edit names, then what is shown, for that may change
// without an edit (a figure, a name of another). So a reader asks again and gets what holds now, and an editor is in nobody's way.
std::string etag_of(std::string_view version, std::string_view json);

// The version named by If-Match: an ETag, or the version alone, `"17"`. Refuses with `if_match_missing` where there is none, `bad_request`
// where it is none of ours.
Result<std::int64_t> version_of(std::string_view if_match);
}
