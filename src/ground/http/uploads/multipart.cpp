#include "ground/http/uploads/multipart.h"

#include "base/text.h"

namespace regard::http
{
namespace
{
Refusal bad(char const* sentence) { return {"bad_multipart", sentence, ""}; }

bool is_boundary_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
}

// Controls, zero-width and direction-changing characters: they hide a name's true ending.
bool hides_something(std::string_view character)
{
    auto const between = [&](std::string_view low, std::string_view high) {
        return character.size() == low.size() && character >= low && character <= high;
    };
    return text::has_control(character) || between("\t", "\r") || between("\u0080", "\u009F") ||
           character == "\u00AD" || between("\u200B", "\u200F") || between("\u2028", "\u202E") ||
           between("\u2060", "\u206F") || character == "\uFEFF";
}

// The value that begins at `at`, quoted or not, moving `at` behind it.
std::string parameter_value(std::string_view line, std::size_t& at)
{
    if (at >= line.size() || line[at] != '"') {
        std::size_t const end = std::min(line.find(';', at), line.size());
        auto const text = text::trimmed(line.substr(at, end - at));
        at = end;
        return std::string(text);
    }
    std::string text;
    for (++at; at < line.size() && line[at] != '"'; ++at) {
        // Only these two are escaped: browsers send the backslashes of a Windows path as they are.
        if (line[at] == '\\' && at + 1 < line.size() && (line[at + 1] == '"' || line[at + 1] == '\\'))
            ++at;
        text += line[at];
    }
    return text;
}

// Reads `Content-Disposition: form-data; name="notes"; filename="a.csv"`. False where it is none.
bool read_disposition(std::string_view value, PartHead& head)
{
    auto const field = header_parameter(value, "name");
    auto const file_name = header_parameter(value, "filename");
    head.field = field.value_or("");
    head.is_file = file_name.has_value();
    head.file_name = bare_file_name(file_name.value_or(""));
    return text::same_ascii(text::trimmed(value.substr(0, value.find(';'))), "form-data") && field &&
           text::is_utf8(*field) && field->size() <= 200;
}

// The part headers, each with its line end. Only two of them matter.
Result<PartHead> part_head(std::string_view lines)
{
    PartHead head;
    int dispositions = 0;
    while (!lines.empty()) {
        std::size_t const end = lines.find("\r\n");
        auto const line = lines.substr(0, end);
        std::size_t const colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0 || text::has_control(line))
            return bad("A part of the form has a header that can't be read.");
        auto const name = line.substr(0, colon);
        auto const value = text::trimmed(line.substr(colon + 1));
        if (text::same_ascii(name, "content-type"))
            head.type = text::cut(value, 200);
        if (text::same_ascii(name, "content-disposition") && (++dispositions > 1 || !read_disposition(value, head)))
            return bad("A part of the form does not say which field it is.");
        lines.remove_prefix(end + 2);
    }
    if (dispositions == 0)
        return bad("A part of the form does not say which field it is.");
    return head;
}
}

Multipart::Multipart(std::string_view boundary, PartSink& sink)
    : delimiter_("\r\n--" + std::string(boundary)), sink_(sink),
      held_("\r\n") // the first one may stand at the very start
{}

Result<void> Multipart::take(std::string_view bytes)
{
    if (at_ == At::epilogue)
        return {};
    held_ += bytes;
    for (;;) {
        auto const moved = step();
        if (!moved)
            return moved.error();
        if (!*moved)
            return {};
    }
}

Result<void> Multipart::finish()
{
    if (at_ != At::epilogue)
        return bad("The form was cut off before its end.");
    return {};
}

// One step forward; false where more bytes are needed.
Result<bool> Multipart::step()
{
    switch (at_) {
    case At::preamble:
    case At::content:
        return find_boundary();
    case At::after_boundary:
        return after_boundary();
    case At::heads:
        return read_heads();
    case At::epilogue:
        break;
    }
    held_.clear();
    return false;
}

Result<bool> Multipart::find_boundary()
{
    std::size_t const found = held_.find(delimiter_);
    bool const content = at_ == At::content;
    std::size_t const certain = found != std::string::npos          ? found
                                : held_.size() >= delimiter_.size() ? held_.size() - (delimiter_.size() - 1)
                                                                    : 0;
    if (content && certain > 0)
        if (auto const taken = sink_.bytes(std::string_view(held_).substr(0, certain)); !taken)
            return taken.error();
    held_.erase(0, found != std::string::npos ? found + delimiter_.size() : certain);
    if (found == std::string::npos)
        return false;
    if (content)
        sink_.ended();
    at_ = At::after_boundary;
    return true;
}

Result<bool> Multipart::after_boundary()
{
    std::size_t const text_at = held_.find_first_not_of(" \t"); // padding a mail gateway may have added
    if (text_at == std::string::npos || held_.size() < text_at + 2)
        return held_.size() > 200 ? Result<bool>(bad("The form's boundary is followed by something else.")) : false;
    auto const next = std::string_view(held_).substr(text_at, 2);
    if (next == "--")
        at_ = At::epilogue;
    else if (next == "\r\n")
        at_ = At::heads;
    else
        return bad("The form's boundary is followed by something else.");
    // The line end stays where headers follow, so that a part without any is found as well.
    held_.erase(0, at_ == At::heads ? text_at : text_at + 2);
    return true;
}

Result<bool> Multipart::read_heads()
{
    std::size_t const end = held_.find("\r\n\r\n");
    if (end == std::string::npos && held_.size() <= most_head_bytes)
        return false;
    if (end == std::string::npos || end > most_head_bytes)
        return bad("A part of the form has too long headers.");
    auto head = part_head(end == 0 ? std::string_view{} : std::string_view(held_).substr(2, end));
    if (!head)
        return head.error();
    if (auto const began = sink_.began(std::move(*head)); !began)
        return began.error();
    held_.erase(0, end + 4);
    at_ = At::content;
    return true;
}

std::string boundary_of(std::string_view content_type)
{
    if (!text::same_ascii(text::trimmed(content_type.substr(0, content_type.find(';'))), "multipart/form-data"))
        return {};
    auto boundary = header_parameter(content_type, "boundary").value_or("");
    bool const usable = !boundary.empty() && boundary.size() <= 70 && boundary.back() != ' ' &&
                        std::all_of(boundary.begin(), boundary.end(), is_boundary_character);
    return usable ? boundary : std::string();
}

std::optional<std::string> header_parameter(std::string_view value, std::string_view name)
{
    std::size_t at = value.find(';');
    while (at != std::string_view::npos) {
        std::size_t const equals = value.find('=', at);
        if (equals == std::string_view::npos)
            break;
        auto const key = text::trimmed(value.substr(at + 1, equals - at - 1));
        at = equals + 1;
        auto text = parameter_value(value, at);
        if (text::same_ascii(key, name))
            return text;
        at = value.find(';', at);
    }
    return std::nullopt;
}

std::string bare_file_name(std::string_view sent)
{
    if (!text::is_utf8(sent))
        return "file";
    sent.remove_prefix(std::min(sent.find_last_of("/\\") + 1, sent.size()));
    std::string name;
    while (!sent.empty()) {
        auto const character = text::cut(sent, 1);
        if (!hides_something(character))
            name += character;
        sent.remove_prefix(character.size());
    }
    name = text::cut(text::trimmed(name), 200);
    return name.empty() || name == "." || name == ".." ? "file" : name;
}
}
