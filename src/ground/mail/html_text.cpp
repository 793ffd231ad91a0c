#include "ground/mail/html_text.h"

#include "ground/files/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace regard::mail
{
namespace
{
constexpr std::array<std::string_view, 21> line_breaking{"br", "p",  "div", "tr",      "li",      "ul",     "ol",
                                                         "h1", "h2", "h3",  "h4",      "h5",      "h6",     "table",
                                                         "hr", "dd", "dt",  "section", "article", "header", "footer"};
constexpr std::array<std::string_view, 5> unseen{"script", "style", "head", "title", "noscript"};

struct Entity
{
    std::string_view name;
    char32_t character;
};
constexpr Entity entities[] = {
    {"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},    {"nbsp", ' '},
    {"copy", 0xA9},    {"reg", 0xAE},     {"euro", 0x20AC},  {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026},
    {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"bull", 0x2022},  {"trade", 0x2122},
    {"aelig", 0xE6},   {"oslash", 0xF8},  {"aring", 0xE5},   {"AElig", 0xC6},   {"Oslash", 0xD8},  {"Aring", 0xC5},
    {"auml", 0xE4},    {"ouml", 0xF6},    {"uuml", 0xFC},    {"Auml", 0xC4},    {"Ouml", 0xD6},    {"Uuml", 0xDC},
    {"szlig", 0xDF},   {"eacute", 0xE9},  {"egrave", 0xE8},  {"agrave", 0xE0},  {"ccedil", 0xE7},  {"laquo", 0xAB},
    {"raquo", 0xBB},   {"zwnj", 0x200C},  {"shy", 0xAD},     {"middot", 0xB7},  {"sect", 0xA7},    {"pound", 0xA3},
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string tag_name(std::string_view tag)
{
    std::string name;
    for (char const c : tag.substr(0, 16)) {
        if (is_blank(c) || c == '/' || c == '>')
            break;
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return name;
}

char32_t character_of(std::string_view entity)
{
    if (!entity.starts_with('#')) {
        auto const found = std::ranges::find(entities, entity, &Entity::name);
        return found == std::end(entities) ? 0 : found->character;
    }
    bool const hex = entity.size() > 1 && (entity[1] == 'x' || entity[1] == 'X');
    auto const digits = entity.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    bool const good = read.ec == std::errc{} && code >= 0x20 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000);
    return good ? code : 0;
}

class HtmlText
{
  public:
    std::string read(std::string_view html)
    {
        html_ = html;
        while (at_ < html_.size()) {
            if (html_[at_] == '<')
                markup();
            else if (html_[at_] == '&')
                entity();
            else
                put(html_[at_++]);
        }
        return std::move(out_);
    }

  private:
    // A < that begins no tag stands for itself.
    void markup()
    {
        auto const rest = html_.substr(at_);
        if (rest.starts_with("<!--"))
            return skip_behind("-->");
        char const next = rest.size() > 1 ? rest[1] : ' ';
        bool const letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        if (!letter && next != '/' && next != '!' && next != '?')
            return put(html_[at_++]);
        auto const end = std::min(html_.find('>', at_), html_.size());
        bool const closes = next == '/';
        auto const name = tag_name(html_.substr(at_ + (closes ? 2 : 1), end - at_ - 1));
        at_ = std::min(end + 1, html_.size());
        tag(name, closes);
    }

    void tag(std::string const& name, bool closes)
    {
        if (name == "blockquote") {
            end_line();
            quotes_ = std::clamp(quotes_ + (closes ? -1 : 1), 0, 9);
        } else if (std::ranges::find(line_breaking, name) != line_breaking.end()) {
            end_line(name == "br");
        } else if ((name == "td" || name == "th") && closes) {
            put(' ');
        } else if (!closes && std::ranges::find(unseen, name) != unseen.end()) {
            skip_element(name);
        }
    }

    void entity()
    {
        auto const semicolon = html_.substr(at_, 12).find(';');
        auto const character = semicolon == html_.npos ? 0 : character_of(html_.substr(at_ + 1, semicolon - 1));
        if (character == 0)
            return put(html_[at_++]);
        at_ += semicolon + 1;
        std::string bytes;
        files::append_utf8(bytes, character);
        for (char const c : bytes)
            put(c);
    }

    void put(char c)
    {
        if (is_blank(c)) {
            blank_ = true;
            return;
        }
        if (line_begins_)
            for (int i = 0; i < quotes_; ++i)
                out_ += "> ";
        else if (blank_)
            out_ += ' ';
        line_begins_ = false;
        blank_ = false;
        out_ += c;
    }

    // A paragraph's end makes one line end however many tags say so; each <br> makes its own, up to an empty line.
    void end_line(bool again = false)
    {
        blank_ = false;
        if (out_.empty() || (line_begins_ && !again) || out_.ends_with("\n\n"))
            return;
        out_ += '\n';
        line_begins_ = true;
    }

    void skip_behind(std::string_view text)
    {
        auto const found = html_.find(text, at_);
        at_ = found == html_.npos ? html_.size() : found + text.size();
    }

    void skip_element(std::string const& name)
    {
        for (at_ = html_.find("</", at_); at_ < html_.size(); at_ = html_.find("</", at_ + 2))
            if (tag_name(html_.substr(at_ + 2, 20)).starts_with(name))
                break;
        at_ = std::min(at_, html_.size());
    }

    std::string_view html_;
    std::size_t at_ = 0;
    std::string out_;
    bool line_begins_ = true;
    bool blank_ = false;
    int quotes_ = 0;
};
}

std::string text_of_html(std::string_view html) { return HtmlText().read(html); }
}
