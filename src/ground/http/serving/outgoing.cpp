#include "ground/http/serving/outgoing.h"

#include "base/text.h"
#include "ground/http/event_channel.h"
#include "ground/http/serving/encoding.h"
#include "ground/http/serving/range.h"

#include <ctime>

namespace regard::http
{
namespace
{
constexpr std::size_t worth_compressing = 1024;

constexpr std::string_view strict_policy =
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
// Pages made on the server: our own style and pictures, no script at all.
constexpr std::string_view page_policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                         "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

// The Date header's text, made once a second a thread.
std::string_view date_text()
{
    thread_local std::time_t made_for = 0;
    thread_local char text[64];
    std::time_t const now = std::time(nullptr);
    if (now != made_for) {
        std::tm parts{};
        ::gmtime_r(&now, &parts);
        std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
        made_for = now;
    }
    return text;
}

void put(std::string& head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

std::string_view own_header(Response const& answer, std::string_view name)
{
    for (auto const& [key, value] : answer.headers)
        if (text::same_ascii(key, name))
            return value;
    return {};
}

class Dressing
{
  public:
    Dressing(Response&& answer, Head const& head, Wire wire) : answer_(std::move(answer)), asked_(head), wire_(wire)
    {
        out_.status = answer_.status;
        out_.keep_alive = wire.keep_alive;
    }

    Outgoing finish()
    {
        if (is_unchanged())
            return without_body();
        take_body();
        out_.head = status_line();
        put_own_headers();
        put_security();
        put_length();
        put(out_.head, "Connection", out_.keep_alive ? "keep-alive" : "close");
        out_.head += "\r\n";
        if (asked_.method == Method::head)
            drop_body();
        return std::move(out_);
    }

  private:
    bool reads() const { return asked_.method == Method::get || asked_.method == Method::head; }

    std::string_view etag() const
    {
        auto const* file = std::get_if<FileBody>(&answer_.body);
        return file != nullptr ? std::string_view(file->etag) : own_header(answer_, "etag");
    }

    bool is_unchanged() const
    {
        return answer_.status == 200 && reads() && names_etag(asked_.header("if-none-match"), etag(), true);
    }

    Outgoing without_body()
    {
        out_.status = 304;
        out_.head = status_line();
        put(out_.head, "ETag", etag());
        for (auto const& [name, value] : answer_.headers)
            if (text::same_ascii(name, "cache-control") || text::same_ascii(name, "vary"))
                put(out_.head, name, value);
        put(out_.head, "Connection", out_.keep_alive ? "keep-alive" : "close");
        out_.head += "\r\n";
        return std::move(out_);
    }

    std::string status_line() const
    {
        std::string head;
        head.reserve(640);
        head.append("HTTP/1.1 ")
            .append(std::to_string(out_.status))
            .append(" ")
            .append(reason(out_.status))
            .append("\r\n");
        put(head, "Date", date_text());
        return head;
    }

    void take_body()
    {
        if (auto* text = std::get_if<std::string>(&answer_.body))
            take_text(std::move(*text));
        else if (auto const* embedded = std::get_if<EmbeddedFile>(&answer_.body))
            out_.bytes = embedded->bytes, length_ = embedded->bytes.size();
        else if (auto const* file = std::get_if<FileBody>(&answer_.body))
            take_file(*file);
        else if (auto* stream = std::get_if<Stream>(&answer_.body))
            out_.stream = std::move(*stream), take_endless();
        else if (auto* events = std::get_if<std::shared_ptr<EventChannel>>(&answer_.body))
            out_.events = std::move(*events), take_endless();
    }

    void take_text(std::string text)
    {
        if (text.size() > worth_compressing && is_compressible(answer_.type) &&
            own_header(answer_, "content-encoding").empty())
        {
            more_.emplace_back("Vary", "Accept-Encoding");
            auto const encoding = best_encoding(asked_.header("accept-encoding"));
            if (auto smaller = encoded(text, encoding); !smaller.empty()) {
                text = std::move(smaller);
                more_.emplace_back("Content-Encoding", name_of(encoding));
                etag_is_weak_ = true; // the same answer in other bytes
            }
        }
        length_ = text.size();
        out_.text = std::move(text);
    }

    void take_file(FileBody const& file)
    {
        out_.file = OpenFile(file.path);
        out_.file_length = file.size;
        more_.emplace_back("Accept-Ranges", "bytes");
        if (!file.etag.empty())
            more_.emplace_back("ETag", file.etag);
        auto const if_range = asked_.header("if-range");
        bool const may_be_part = answer_.status == 200 && asked_.method == Method::get &&
                                 (if_range.empty() || names_etag(if_range, file.etag, false));
        auto const asked = may_be_part ? range_asked(asked_.header("range"), file.size) : RangeAsked{};
        if (asked.kind == RangeAsked::Kind::part)
            take_part(asked.range, file.size);
        else if (asked.kind == RangeAsked::Kind::impossible)
            take_nothing(file.size);
        length_ = out_.file_length;
    }

    void take_part(Range range, std::uint64_t size)
    {
        out_.status = 206;
        out_.file_from = range.from;
        out_.file_length = range.length;
        content_range_ = "bytes " + std::to_string(range.from) + '-' + std::to_string(range.from + range.length - 1) +
                         '/' + std::to_string(size);
    }

    void take_nothing(std::uint64_t size)
    {
        out_.status = 416;
        out_.file_length = 0;
        content_range_ = "bytes */" + std::to_string(size);
    }

    // A body whose length is not known before. HTTP/1.0 knows no chunks: there the end of the connection ends it.
    void take_endless()
    {
        length_.reset();
        out_.chunked = wire_.minor >= 1;
        out_.keep_alive = out_.keep_alive && out_.chunked && out_.events == nullptr;
    }

    void put_own_headers()
    {
        if (!answer_.type.empty())
            put(out_.head, "Content-Type", answer_.type);
        for (auto const& [name, value] : answer_.headers) {
            bool const weaken = etag_is_weak_ && text::same_ascii(name, "etag") && !value.starts_with("W/");
            put(out_.head, name, weaken ? "W/" + value : value);
        }
        for (auto const& [name, value] : more_)
            put(out_.head, name, value);
        if (!content_range_.empty())
            put(out_.head, "Content-Range", content_range_);
    }

    void put_unless_own(std::string_view name, std::string_view value)
    {
        if (own_header(answer_, name).empty())
            put(out_.head, name, value);
    }

    void put_security()
    {
        put(out_.head, "X-Content-Type-Options", "nosniff");
        put(out_.head, "Referrer-Policy", "same-origin");
        put(out_.head, "Cross-Origin-Opener-Policy", "same-origin");
        put(out_.head, "Cross-Origin-Resource-Policy", "same-origin");
        put_unless_own("Content-Security-Policy", answer_.type.starts_with("text/html") ? page_policy : strict_policy);
        put_unless_own("Cache-Control", "no-store");
        if (asked_.secure)
            put(out_.head, "Strict-Transport-Security", "max-age=31536000");
    }

    void put_length()
    {
        if (out_.chunked)
            put(out_.head, "Transfer-Encoding", "chunked");
        else if (length_ && out_.status != 204)
            put(out_.head, "Content-Length", std::to_string(*length_));
    }

    void drop_body()
    {
        bool const keep_alive = out_.keep_alive;
        auto head = std::move(out_.head);
        int const status = out_.status;
        if (out_.events)
            out_.events->close();
        out_ = Outgoing{};
        out_.head = std::move(head);
        out_.status = status;
        out_.keep_alive = keep_alive;
    }

    Response answer_;
    Head const& asked_;
    Wire wire_;
    Outgoing out_;
    std::vector<std::pair<std::string_view, std::string_view>> more_;
    std::string content_range_;
    std::optional<std::uint64_t> length_ = 0;
    bool etag_is_weak_ = false;
};
}

Outgoing dressed(Response&& answer, Head const& head, Wire wire)
{
    return Dressing(std::move(answer), head, wire).finish();
}

std::string_view reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Answer";
    }
}
}
