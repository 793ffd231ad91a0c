#include "ground/http/serving/request_reader.h"

#include "base/text.h"
#include "ground/http/url.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace regard::http
{
namespace
{
namespace beast = boost::beast;
using beast::error_code;
using beast::string_view;

std::string_view view(string_view text) { return {text.data(), text.size()}; }

Method method_of(beast::http::verb verb)
{
    switch (verb) {
    case beast::http::verb::get:
        return Method::get;
    case beast::http::verb::head:
        return Method::head;
    case beast::http::verb::post:
        return Method::post;
    case beast::http::verb::put:
        return Method::put;
    case beast::http::verb::patch:
        return Method::patch;
    case beast::http::verb::delete_:
        return Method::delete_;
    case beast::http::verb::options:
        return Method::options;
    default:
        return Method::other;
    }
}

Fault fault_of(error_code const& found)
{
    using beast::http::error;
    if (found == error::header_limit)
        return Fault::head_too_large;
    return Fault::malformed;
}

// Whether a request line that can't be read is at least one of another version.
bool names_version(std::string_view head)
{
    auto const line = head.substr(0, head.find("\r\n"));
    auto const last = line.substr(line.rfind(' ') + 1);
    return last.size() == 8 && last.starts_with("HTTP/") && last[6] == '.' && last != "HTTP/1.0" && last != "HTTP/1.1";
}

bool all_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

error_code refused() { return beast::http::error::bad_value; }

class Machine final : public beast::http::basic_parser<true>
{
  public:
    Machine(Head& into, std::size_t most_headers) : head(into), headers_left(most_headers) {}

    Head& head;
    std::size_t headers_left;
    std::string_view source; // the bytes being read, for telling folded values
    Fault fault = Fault::none;
    int minor = 1;
    int hosts = 0, lengths = 0;
    bool expects_continue = false;

    error_code refuse(Fault why)
    {
        fault = why;
        return refused();
    }

  private:
    void on_request_impl(beast::http::verb verb, string_view, string_view target, int version,
                         error_code& error) override
    {
        head.method = method_of(verb);
        head.target = view(target);
        minor = version % 10;
        if (version != 10 && version != 11)
            error = refuse(Fault::version);
        auto path = head.target == "*" && head.method == Method::options ? std::string("/") : clean_path(head.target);
        if (!path) {
            error = refuse(Fault::malformed);
            return;
        }
        head.path = std::move(*path);
        std::size_t const mark = head.target.find('?');
        head.query = mark == std::string_view::npos ? std::string_view{} : head.target.substr(mark + 1);
    }

    void on_field_impl(beast::http::field name, string_view name_text, string_view value, error_code& error) override
    {
        bool const folded = value.data() < source.data() || value.data() > source.data() + source.size();
        if (folded && !value.empty())
            error = refuse(Fault::malformed);
        else if (headers_left-- == 0)
            error = refuse(Fault::head_too_large);
        else
            error = note(name, view(value));
        head.headers.push_back({view(name_text), value.empty() ? std::string_view{} : view(value)});
    }

    error_code note(beast::http::field name, std::string_view value)
    {
        using beast::http::field;
        if (name == field::host && (++hosts > 1 || value.find_first_of(" \t,/@") != std::string_view::npos))
            return refuse(Fault::malformed);
        if (name == field::content_length && (++lengths > 1 || !all_digits(value)))
            return refuse(Fault::malformed);
        if (name == field::transfer_encoding && !text::same_ascii(value, "chunked"))
            return refuse(Fault::coding);
        if (name == field::expect && !text::same_ascii(value, "100-continue"))
            return refuse(Fault::expectation);
        expects_continue = expects_continue || name == field::expect;
        return {};
    }

    void on_header_impl(error_code& error) override
    {
        bool const host_needed = minor >= 1 && hosts != 1;
        if (host_needed || (chunked() && (lengths > 0 || minor == 0)))
            error = refuse(Fault::malformed);
    }

    // Bodies are read by BodyReader.
    void on_body_init_impl(boost::optional<std::uint64_t> const&, error_code&) override {}
    std::size_t on_body_impl(string_view, error_code&) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view, error_code&) override { return 0; }
    void on_finish_impl(error_code&) override {}
    void on_response_impl(int, string_view, int, error_code&) override {}
};
}

struct RequestReader::Parser
{
    std::optional<Machine> machine;
    std::size_t searched = 0; // no end of the head before this
};

RequestReader::RequestReader(std::size_t head_limit, std::size_t most_headers)
    : parser_(std::make_unique<Parser>()), head_limit_(head_limit), most_headers_(most_headers)
{}

RequestReader::~RequestReader() = default;

void RequestReader::begin(Head& into)
{
    into.method = Method::other;
    into.target = into.query = {};
    into.path.clear();
    into.headers.clear();
    parser_->searched = 0;
    auto& machine = parser_->machine.emplace(into, most_headers_);
    machine.header_limit(static_cast<std::uint32_t>(head_limit_));
    machine.body_limit(boost::none);
    machine.eager(false);
}

// The parser would take lines as they come; it gets them all at once, so that no view is into memory that moved.
std::size_t RequestReader::read_head(std::string_view bytes)
{
    auto& machine = *parser_->machine;
    std::size_t const end = bytes.find("\r\n\r\n", parser_->searched);
    if (end == std::string_view::npos || end + 4 > head_limit_) {
        parser_->searched = bytes.size() > 3 ? bytes.size() - 3 : 0;
        if (bytes.size() >= head_limit_)
            machine.fault = Fault::head_too_large;
        return 0;
    }
    machine.source = bytes.substr(0, end + 4);
    error_code error;
    machine.put(boost::asio::buffer(machine.source.data(), machine.source.size()), error);
    if (machine.fault == Fault::none && error == beast::http::error::bad_version && names_version(machine.source))
        machine.fault = Fault::version;
    if (machine.fault == Fault::none && (error || !machine.is_header_done()))
        machine.fault = fault_of(error);
    return machine.source.size();
}

BodyReader RequestReader::body(std::uint64_t limit, BodySink& sink) const
{
    auto const& machine = *parser_->machine;
    if (machine.chunked())
        return BodyReader::of_chunks(limit, sink);
    return BodyReader(machine.content_length().value_or(0), limit, sink);
}

Fault RequestReader::fault() const { return parser_->machine->fault; }
bool RequestReader::has_body() const
{
    auto const length = parser_->machine->content_length();
    return parser_->machine->chunked() || (length && *length > 0);
}
bool RequestReader::expects_continue() const { return parser_->machine->expects_continue; }
bool RequestReader::keep_alive() const { return parser_->machine->keep_alive(); }
int RequestReader::minor_version() const { return parser_->machine->minor; }
}
