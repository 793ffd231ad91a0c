#include "ground/api/call.h"

#include "base/text.h"
#include "ground/api/idempotency.h"
#include "ground/api/matcher.h"
#include "ground/api/problem.h"
#include "ground/api/sheet.h"
#include "ground/http/upload.h"
#include "ground/http/url.h"

#include <charconv>
#include <fmt/format.h>
#include <stdexcept>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace regard::api
{
namespace
{
constexpr char shown_after = '-'; // in an ETag, between the version and what is shown

Refusal bad_request() { return {"bad_request", "This request can't be understood.", ""}; }

bool is_media_type(http::Head const& head, std::string_view wanted)
{
    auto const sent = head.header("content-type");
    return text::same_ascii(text::trimmed(sent.substr(0, sent.find(';'))), wanted);
}

std::string_view below_prefix(Row const& row, std::string_view path)
{
    return row.page ? path : path.substr(api_prefix.size());
}

void take_over(Refusals found, Refusals& faults) { std::move(found.begin(), found.end(), std::back_inserter(faults)); }

form::Field const* field_named(form::Type const& type, std::string_view name)
{
    for (auto const& field : type.fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

// A field as it stands in an address: text without quotes.
std::string plain_text(form::Field const& field, void const* owner)
{
    std::string json;
    form::write_json(field.type(), field.in(owner), json);
    bool const quoted = json.starts_with('"');
    return http::escaped(quoted ? std::string_view(json).substr(1, json.size() - 2) : std::string_view(json));
}

// `/cases/{id}` with the answer's own members filled in.
std::string location(std::string_view pattern, form::Type const& type, void const* value)
{
    std::string address(api_prefix);
    while (!pattern.empty()) {
        std::size_t const open = std::min(pattern.find('{'), pattern.size());
        address += pattern.substr(0, open);
        pattern.remove_prefix(open);
        if (pattern.empty())
            break;
        std::size_t const close = pattern.find('}');
        auto const* field = field_named(type, pattern.substr(1, close - 1));
        if (field == nullptr)
            throw std::logic_error("the answer has no member for " + std::string(pattern));
        address += plain_text(*field, value);
        pattern.remove_prefix(close + 1);
    }
    return address;
}
}

Call::Call(Row const& row_, http::Request& request, Who const& who, Instant now, std::string_view language,
           CallSetting const& setting)
    : row(row_), asking{who, now, language, request}, setting_(setting),
      address_parts_(address_parts(row.pattern, below_prefix(row, request.head.path)))
{}

void Call::read(Slot const& slot, void* into, Refusals& faults)
{
    switch (slot.from) {
    case Slot::From::query:
        return read_query(slot, into, faults);
    case Slot::From::body:
        return read_body(slot, into, faults);
    case Slot::From::upload:
        return;
    case Slot::From::address:
        break;
    }
    if (next_part_ >= address_parts_.size())
        throw std::logic_error("more arguments than parts in " + row.full_pattern());
    if (!form::read_text(*slot.type, into, address_parts_[next_part_++], setting_.speaker).empty())
        faults.push_back({"not_found", "There is nothing here, or it is not for you to see.", ""});
}

http::Upload Call::take_upload(Refusals& faults)
{
    if (asking.request.upload)
        return std::move(*asking.request.upload);
    faults.push_back({"required", setting_.speaker.say("required", {}), "file"});
    return {};
}

http::Response Call::answer(form::Type const* type, void const* value) const
{
    http::Response made;
    made.status = 204;
    if (type == nullptr)
        return made;
    auto const& head = asking.request.head;
    if (is_list(row) && head.header("accept") == one_sheet_page) { // asked by the service, page after page
        made = {200, "text/csv; charset=utf-8", {}, sheet_of(*type, value, head.header("regard-first") == "yes")};
        if (auto const next = next_page(*type, value))
            made.with(std::string(next_page_header), *next);
        return made;
    }
    std::string json;
    json.reserve(2048); // most answers
    form::write_json(*type, value, json);
    std::string etag;
    if (auto const* version = field_named(*type, "version"); version && version->type().kind == form::Kind::whole)
        etag = etag_of(plain_text(*version, value), json);
    made = http::json_answer(200, std::move(json));
    if (!etag.empty())
        made.with("ETag", std::move(etag)).with("Cache-Control", "private, no-cache");
    if (!row.created_at.empty()) {
        made.status = 201;
        made.with("Location", location(row.created_at, *type, value));
    }
    return made;
}

http::Response Call::refuse(Refusal const& refusal, std::string current_json) const
{
    return setting_.problems.answer(row.page ? Problems::Form::page : Problems::Form::json, asking.language, refusal,
                                    std::move(current_json));
}

http::Response Call::refuse(Refusals const& refusals) const
{
    return setting_.problems.answer(row.page ? Problems::Form::page : Problems::Form::json, asking.language, refusals);
}

http::Response Call::settled(Result<http::Response> answer) const
{
    return answer ? std::move(*answer) : refuse(answer.error());
}

http::Response Call::in_read(db::FunctionRef<Result<http::Response>(Reading&)> body)
{
    return settled(setting_.database.read([&](db::Transaction& tx) {
        Reading reading{asking, tx};
        return body(reading);
    }));
}

http::Response Call::in_write(db::FunctionRef<Result<http::Response>(Writing&)> commit)
{
    auto const key = once_key(asking.request, asking.who);
    if (!key)
        return refuse(key.error());
    auto const seen = asking.request.head.header("if-match");
    Result<std::int64_t> const version = row.is_edit || !seen.empty() ? version_of(seen) : Result<std::int64_t>(0);
    if (!version)
        return refuse(version.error());
    std::string current;
    auto const once = [&](db::Transaction& tx) -> Result<http::Response> {
        if (*key) {
            auto before = answered_before(tx, **key);
            if (!before)
                return before.error();
            if (*before)
                return std::move(**before);
        }
        Writing writing{asking, tx, seen.empty() ? std::nullopt : std::optional(*version)};
        auto answer = commit(writing);
        current = std::move(writing.current_json);
        if (answer && *key && !row.raw_answer && !row.is_secret) // a raw answer may set cookies: not ours to keep
            remember_answer(tx, **key, *answer, asking.now);
        return answer;
    };
    auto answer = setting_.database.write(once);
    return answer ? std::move(*answer) : refuse(answer.error(), std::move(current));
}

void Call::read_query(Slot const& slot, void* into, Refusals& faults) const
{
    read_form(slot, into, asking.request.head.query, faults);
}

void Call::read_body(Slot const& slot, void* into, Refusals& faults) const
{
    auto const& request = asking.request;
    bool const right =
        is_media_type(request.head, row.page ? "application/x-www-form-urlencoded" : "application/json") &&
        request.head.header("content-encoding").empty(); // nothing is unpacked here
    if (!right)
        faults.push_back({"wrong_type", row.page ? "Send this as a form." : "Send this as application/json.", ""});
    else if (row.page)
        read_form(slot, into, request.body, faults);
    else
        take_over(form::read_json(*slot.type, into, request.body, setting_.speaker), faults);
}

void Call::read_form(Slot const& slot, void* into, std::string_view text, Refusals& faults) const
{
    auto const pairs = http::pairs_of(text);
    if (!pairs)
        faults.push_back(bad_request());
    else
        take_over(form::read_pairs(*slot.type, into, *pairs, setting_.speaker), faults);
}

std::string etag_of(std::string_view version, std::string_view json)
{
    return fmt::format("\"{}{}{:016x}\"", version, shown_after, XXH3_64bits(json.data(), json.size()));
}

Result<std::int64_t> version_of(std::string_view if_match)
{
    if (if_match.empty())
        return Refusal{"if_match_missing", "Say with If-Match which version you have changed.", ""};
    std::int64_t version = 0;
    auto const digits = if_match.starts_with("W/") ? if_match.substr(2) : if_match; // a compressed answer's is weak
    if (digits.size() < 3 || digits.front() != '"' || digits.back() != '"')
        return bad_request();
    auto const last = digits.data() + digits.size() - 1;
    auto const [end, error] = std::from_chars(digits.data() + 1, last, version);
    if (error != std::errc{} || (end != last && *end != shown_after))
        return bad_request();
    return version;
}
}
