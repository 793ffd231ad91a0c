#pragma once
// A request as it came in and an answer as it goes out. Plain data: nothing here knows the network.
#include "base/embedded.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace regard::http
{
class EventChannel;
class Upload;

enum class Method : std::uint8_t { get, head, post, put, patch, delete_, options, other };
std::string_view name_of(Method method);

struct Header
{
    std::string_view name, value;
};

// All of a request that stands before its body. Views are good while the request is being answered.
struct Head
{
    Method method = Method::get;
    std::string_view target;     // as sent: `/cases/1?sort=age`
    std::string path;            // decoded and free of `.`, `..`, `//`, NUL and `\`: `/cases/1`
    std::string_view query;      // not decoded, without the `?`
    std::vector<Header> headers; // as sent, in order
    std::string address;         // of the client; what a trusted proxy says of it, nobody else
    bool secure = false;         // reached us, or our trusted proxy, through TLS

    std::string_view header(std::string_view name) const; // the first of that name; empty where there is none
    std::string_view cookie(std::string_view name) const; // empty where there is none, or two that differ
    std::string_view host() const { return header("host"); }
};

struct Request
{
    Head head;
    std::string body;               // empty where the plan takes an upload
    std::unique_ptr<Upload> upload; // only where the plan takes one
    Request();
    Request(Request&&) noexcept;
    Request& operator=(Request&&) noexcept;
    ~Request();
};

// A file on disk, or a part of one. Sent with ranges; the file is opened when the answer is written.
struct FileBody
{
    std::string path;
    std::uint64_t size = 0;
    std::string etag; // quoted; needed for If-Range and If-None-Match
};

// A body made while it is sent, for answers too large for memory. Each call appends the next part to `chunk` and
// returns whether there is more; runs on a worker. An exception breaks the connection off, so that nobody takes half
// for whole.
using Stream = std::function<bool(std::string& chunk)>;

using Body = std::variant<std::string, EmbeddedFile, FileBody, Stream, std::shared_ptr<EventChannel>>;

struct Response
{
    int status = 200;
    std::string type;                                         // Content-Type; empty where there is no body
    std::vector<std::pair<std::string, std::string>> headers; // besides the ones the server sets, see server.h
    Body body;

    // Adds a header. A line break or control character in it is a bug and throws std::logic_error.
    Response& with(std::string name, std::string value);
};

Response text_answer(int status, std::string text);       // text/plain
Response json_answer(int status, std::string json);       // application/json
Response page_answer(std::string html, int status = 200); // text/html
Response redirect(std::string address, int status = 303); // our own addresses: begins with one `/`
// Saved under that name by the browser, never shown: `name` may be anything a person chose.
Response attachment(Response answer, std::string_view name);
}
