#include "ground/http/serving/body_reader.h"

#include <algorithm>
#include <charconv>

namespace regard::http
{
namespace
{
constexpr std::size_t longest_size_line = 1024, longest_trailers = 8 * 1024, most_digits = 15;

bool has_control(std::string_view line)
{
    return std::any_of(line.begin(), line.end(),
                       [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; });
}

// The number at the beginning of `1f;name=value`.
std::optional<std::uint64_t> chunk_size(std::string_view line)
{
    auto const digits = line.substr(0, line.find_first_of("; \t"));
    std::uint64_t size = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    auto const rest = line.substr(digits.size());
    bool const only_extensions =
        rest.find_first_not_of(" \t") == std::string_view::npos || rest[rest.find_first_not_of(" \t")] == ';';
    if (digits.empty() || digits.size() > most_digits || error != std::errc{} || end != digits.data() + digits.size() ||
        !only_extensions || has_control(line))
        return std::nullopt;
    return size;
}
}

BodyReader::BodyReader(std::uint64_t length, std::uint64_t limit, BodySink& sink)
    : at_(length > 0 ? At::plain : At::end), fault_(length > limit ? Fault::body_too_large : Fault::none),
      left_(length), sink_(&sink)
{}

BodyReader BodyReader::of_chunks(std::uint64_t limit, BodySink& sink)
{
    BodyReader reader;
    reader.at_ = At::size;
    reader.allowed_ = limit;
    reader.sink_ = &sink;
    return reader;
}

std::size_t BodyReader::read(std::string_view bytes)
{
    std::size_t used = 0;
    while (fault_ == Fault::none && at_ != At::end && used < bytes.size()) {
        std::size_t const taken = step(bytes.substr(used));
        if (taken == 0)
            break;
        used += taken;
    }
    return used;
}

std::size_t BodyReader::step(std::string_view bytes)
{
    switch (at_) {
    case At::plain:
        return take_data(bytes, At::end);
    case At::data:
        return take_data(bytes, At::data_end);
    case At::size:
        return take_size(bytes);
    case At::trailer:
        return take_trailer(bytes);
    case At::data_end:
        if (bytes.size() < 2)
            return bytes[0] == '\r' ? 0 : fail(Fault::malformed);
        if (!bytes.starts_with("\r\n"))
            return fail(Fault::malformed);
        at_ = At::size;
        return 2;
    case At::end:
        break;
    }
    return 0;
}

std::size_t BodyReader::take_data(std::string_view bytes, At after)
{
    auto const part = bytes.substr(0, left_);
    if (!sink_->take(part))
        return fail(Fault::body_too_large);
    left_ -= part.size();
    if (left_ == 0)
        at_ = after;
    return part.size();
}

std::size_t BodyReader::take_size(std::string_view bytes)
{
    auto const size_line = line(bytes, longest_size_line);
    if (!size_line)
        return 0;
    auto const size = chunk_size(*size_line);
    if (!size)
        return fail(Fault::malformed);
    if (*size > allowed_)
        return fail(Fault::body_too_large);
    allowed_ -= *size;
    left_ = *size;
    at_ = *size > 0 ? At::data : At::trailer;
    return size_line->size() + 2;
}

std::size_t BodyReader::take_trailer(std::string_view bytes)
{
    auto const trailer = line(bytes, longest_trailers);
    if (!trailer)
        return 0;
    trailer_bytes_ += trailer->size();
    if (trailer_bytes_ > longest_trailers || has_control(*trailer) ||
        (!trailer->empty() && trailer->find(':') == std::string_view::npos))
        return fail(Fault::malformed);
    if (trailer->empty())
        at_ = At::end;
    return trailer->size() + 2;
}

// A line without its end, where it is whole.
std::optional<std::string_view> BodyReader::line(std::string_view bytes, std::size_t most)
{
    std::size_t const end = bytes.find("\r\n");
    if (std::min(end, bytes.size()) > most)
        fail(Fault::malformed);
    if (end == std::string_view::npos || fault_ != Fault::none)
        return std::nullopt;
    return bytes.substr(0, end);
}

std::size_t BodyReader::fail(Fault why)
{
    fault_ = why;
    return 0;
}
}
