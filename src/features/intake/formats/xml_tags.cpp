#include "features/intake/formats/xml_tags.h"

#include "ground/files/utf8.h"

#include <charconv>

namespace regard::intake
{
namespace
{
constexpr std::size_t first_buffer = 256 << 10;
constexpr std::size_t longest_tag = 4 << 20;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Appends what an entity (without & and ;) stands for; false where it is none we know.
bool append_entity(std::string& out, std::string_view name)
{
    constexpr std::pair<std::string_view, char> known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (auto const& [entity, c] : known)
        if (name == entity) {
            out.push_back(c);
            return true;
        }
    if (!name.starts_with('#') || name.size() < 2)
        return false;
    bool const hex = name[1] == 'x';
    auto const digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (error != std::errc{} || end != digits.data() + digits.size() || code > 0x10FFFF ||
        (code >= 0xD800 && code < 0xE000))
        return false;
    files::append_utf8(out, code);
    return true;
}
}

XmlTags::XmlTags(std::unique_ptr<files::ByteSource> utf8) : source_(std::move(utf8)), buffer_(first_buffer, '\0') {}

std::optional<std::string_view> XmlTags::next()
{
    for (;;) {
        auto const open = find("<");
        if (!open)
            return std::nullopt;
        begin_ += *open + 1;
        while (end_ - begin_ < 8 && fill()) {
        }
        std::string_view const rest(buffer_.data() + begin_, end_ - begin_);
        auto const passed_over = rest.starts_with("!--")        ? std::optional<std::string_view>("-->")
                                 : rest.starts_with("![CDATA[") ? std::optional<std::string_view>("]]>")
                                 : rest.starts_with("?")        ? std::optional<std::string_view>("?>")
                                                                : std::nullopt;
        auto const end = passed_over ? find(*passed_over) : end_of_tag();
        if (!end)
            return std::nullopt;
        std::string_view const tag(buffer_.data() + begin_, *end);
        begin_ += *end + 1;
        if (!passed_over)
            return tag;
    }
}

// The place of `text` behind begin_, reading on as needed; what was searched in vain is only kept while a tag is open.
std::optional<std::size_t> XmlTags::find(std::string_view text)
{
    for (;;) {
        std::string_view const rest(buffer_.data() + begin_, end_ - begin_);
        if (auto const at = rest.find(text); at != rest.npos)
            return at;
        begin_ = end_ - std::min(rest.size(), text.size() - 1);
        if (!fill())
            return std::nullopt;
    }
}

// The > that ends the tag at begin_: one inside quotes does not.
std::optional<std::size_t> XmlTags::end_of_tag()
{
    char quote = 0;
    for (std::size_t passed = 0;;) {
        char const* const begin = buffer_.data() + begin_;
        char const* const end = buffer_.data() + end_;
        for (char const* at = begin + passed; at != end; ++at) {
            if (quote != 0)
                quote = *at == quote ? '\0' : quote;
            else if (*at == '>')
                return static_cast<std::size_t>(at - begin);
            else if (*at == '"' || *at == '\'')
                quote = *at;
        }
        passed = end_ - begin_;
        if (!fill())
            return std::nullopt;
    }
}

// Reads more behind what is kept from begin_ on.
bool XmlTags::fill()
{
    buffer_.replace(0, end_ - begin_, buffer_, begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    if (end_ == buffer_.size()) {
        if (buffer_.size() >= longest_tag)
            return false;
        buffer_.resize(buffer_.size() * 2);
    }
    try {
        auto const n = source_->read(std::span(buffer_).subspan(end_));
        end_ += n;
        return n != 0;
    } catch (files::BadData const&) {
        return false; // the parse that follows meets it too, and tells
    }
}

std::optional<std::string_view> attribute_of_tag(std::string_view tag, std::string_view name)
{
    std::size_t at = 0;
    for (;;) {
        auto const equals = tag.find('=', at);
        if (equals == tag.npos)
            return std::nullopt;
        auto const open = tag.find_first_of("\"'", equals);
        if (open == tag.npos)
            return std::nullopt;
        auto const close = tag.find(tag[open], open + 1);
        if (close == tag.npos)
            return std::nullopt;
        auto end = equals;
        while (end > at && is_blank(tag[end - 1]))
            --end;
        auto const key = tag.substr(at, end - at);
        if (key.ends_with(name) && (key.size() == name.size() || is_blank(key[key.size() - name.size() - 1])))
            return tag.substr(open + 1, close - open - 1);
        at = close + 1;
    }
}

std::string unescaped(std::string_view raw)
{
    std::string out;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        auto const semicolon = raw[at] == '&' ? raw.find(';', at) : raw.npos;
        if (semicolon != raw.npos && append_entity(out, raw.substr(at + 1, semicolon - at - 1)))
            at = semicolon;
        else
            out.push_back(is_blank(raw[at]) ? ' ' : raw[at]);
    }
    return out;
}
}
