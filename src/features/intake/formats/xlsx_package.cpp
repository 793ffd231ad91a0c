#include "features/intake/formats/xlsx_package.h"

#include "features/intake/formats/xml_reader.h"
#include "ground/files/zip.h"

#include <charconv>
#include <functional>
#include <map>

namespace regard::intake
{
namespace
{
using Attributes = char const* const*;

// More than any spreadsheet program writes; each costs memory, and a sheet a look into it.
constexpr std::size_t most_relations = 10'000;
constexpr std::size_t most_sheets = 1'000;
constexpr std::size_t most_styles = 100'000;
constexpr std::size_t most_formats = 10'000;
constexpr std::size_t longest_name = 1'000; // of a sheet, a part, a relation; bytes; the rest is cut off

// A small part of the workbook, read whole.
class Part final : private XmlReader
{
  public:
    std::function<void(std::string_view, Attributes)> on_open = [](auto, auto) {};
    std::function<void(std::string_view)> on_close = [](auto) {};

    explicit Part(std::unique_ptr<files::ByteSource> source) : XmlReader(std::move(source)) {}

    void read()
    {
        while (advance()) {
        }
        if (!failure().empty())
            throw files::BadData("archive_damaged");
    }

    void at_most(std::size_t most, std::size_t count)
    {
        if (count > most)
            fail("value_too_long");
    }

  private:
    void open(std::string_view name, Attributes attributes) override { on_open(name, attributes); }
    void close(std::string_view name) override { on_close(name); }
};

class StringsPart final : private XmlReader
{
  public:
    StringsPart(std::unique_ptr<files::ByteSource> source, SharedStrings& strings)
        : XmlReader(std::move(source)), strings_(strings)
    {
        wants_text();
        while (advance())
            if (strings_.too_many())
                throw files::BadData("expands_too_much");
        if (!failure().empty())
            throw files::BadData("archive_damaged");
    }

  private:
    void open(std::string_view name, Attributes) override
    {
        phonetic_ += name == "rPh";
        in_text_ = name == "t" && phonetic_ == 0;
    }
    void close(std::string_view name) override
    {
        in_text_ = false;
        phonetic_ -= name == "rPh";
        if (name == "si")
            strings_.end_string();
    }
    void text(std::string_view piece) override
    {
        if (in_text_)
            strings_.append(piece);
    }

    SharedStrings& strings_;
    int phonetic_ = 0; // how Japanese is pronounced: not part of the text
    bool in_text_ = false;
};

std::string text_of(char const* attribute_or_null)
{
    std::string_view const text = attribute_or_null != nullptr ? attribute_or_null : "";
    return std::string(text.substr(0, longest_name));
}

std::string plain_name(std::string_view name)
{
    std::string plain(name.substr(name.starts_with('/') ? 1 : 0));
    for (char& c : plain)
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return plain;
}

// Where a relation of the part `from` leads: an absolute name, or one relative to the part's folder.
std::string resolve(std::string_view from, std::string target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    std::string folder(from.substr(0, from.find_last_of('/') + 1));
    while (target.starts_with("../")) {
        target.erase(0, 3);
        folder.resize(folder.empty() ? 0 : folder.find_last_of('/', folder.size() - 2) + 1);
    }
    return folder + target;
}

struct Relation
{
    std::string type; // the last part of its name: officeDocument, worksheet, sharedStrings, styles
    std::string part;
};
using Relations = std::map<std::string, Relation>;

Relations relations_of(XlsxParts const& parts, std::string_view part)
{
    auto const slash = part.find_last_of('/') + 1;
    auto source = parts.open(std::string(part.substr(0, slash)) + "_rels/" + std::string(part.substr(slash)) + ".rels");
    if (!source)
        throw files::BadData("archive_damaged");
    Relations relations;
    Part file(std::move(source));
    file.on_open = [&](std::string_view name, Attributes attributes) {
        if (name != "Relationship")
            return;
        auto const type = text_of(attribute(attributes, "Type"));
        relations[text_of(attribute(attributes, "Id"))] = {type.substr(type.find_last_of('/') + 1),
                                                           resolve(part, text_of(attribute(attributes, "Target")))};
        file.at_most(most_relations, relations.size());
    };
    file.read();
    return relations;
}

// The part of the first relation of that type; empty where there is none.
std::string part_of_type(Relations const& relations, std::string_view type)
{
    auto const found = std::ranges::find(relations, type, [](auto const& relation) { return relation.second.type; });
    return found == relations.end() ? "" : found->second.part;
}

void read_sheets(Workbook& book, std::string const& part, Relations const& relations)
{
    auto source = book.parts.open(part);
    if (!source)
        throw files::BadData("archive_damaged");
    Part file(std::move(source));
    file.on_open = [&](std::string_view name, Attributes attributes) {
        if (name == "workbookPr") {
            auto const from_1904 = text_of(attribute(attributes, "date1904"));
            book.from_1904 = from_1904 == "1" || from_1904 == "true";
        }
        auto const relation =
            name == "sheet" ? relations.find(text_of(attribute(attributes, "r:id"))) : relations.end();
        if (relation != relations.end() && relation->second.type == "worksheet" &&
            book.parts.has(relation->second.part))
            book.sheets.push_back({text_of(attribute(attributes, "name")), relation->second.part,
                                   text_of(attribute(attributes, "state")).ends_with("idden")});
        file.at_most(most_sheets, book.sheets.size());
    };
    file.read();
}

// The formats every spreadsheet program knows by number (ECMA-376, 18.8.30, with the East Asian dates).
NumberKind built_in_kind(int format)
{
    if (format == 22)
        return NumberKind::date_time;
    if (format == 46)
        return NumberKind::elapsed;
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35) || format == 45 || format == 47 ||
        format == 55 || format == 56)
        return NumberKind::time;
    bool const date = (format >= 14 && format <= 17) || (format >= 27 && format <= 31) || format == 36 ||
                      (format >= 50 && format <= 58);
    return date ? NumberKind::date : NumberKind::number;
}

int number_of(char const* text)
{
    int number = -1;
    if (text != nullptr)
        std::from_chars(text, text + std::char_traits<char>::length(text), number);
    return number;
}

void read_styles(Workbook& book, std::string const& part)
{
    auto source = book.parts.open(part);
    if (!source)
        return;
    std::map<int, NumberKind> own;
    bool in_cell_formats = false;
    Part file(std::move(source));
    file.on_open = [&](std::string_view name, Attributes attributes) {
        in_cell_formats |= name == "cellXfs";
        int const format = number_of(attribute(attributes, "numFmtId"));
        if (name == "numFmt")
            own[format] = kind_of_format(text_of(attribute(attributes, "formatCode")));
        else if (name == "xf" && in_cell_formats)
            book.kinds.push_back(own.contains(format) ? own[format] : built_in_kind(format));
        file.at_most(most_styles, book.kinds.size());
        file.at_most(most_formats, own.size());
    };
    file.on_close = [&](std::string_view name) { in_cell_formats &= name != "cellXfs"; };
    file.read();
}
}

XlsxParts::XlsxParts(std::string path) : path_(std::move(path))
{
    files::Zip zip(path_);
    while (auto const member = zip.next()) {
        if (member->encrypted)
            throw files::BadData("encrypted");
        members_.emplace_back(plain_name(member->name), member->index);
    }
}

std::optional<std::size_t> XlsxParts::find(std::string_view name) const
{
    auto const found = std::ranges::find(members_, plain_name(name), &std::pair<std::string, std::size_t>::first);
    if (found == members_.end())
        return std::nullopt;
    return found->second;
}

std::unique_ptr<files::ByteSource> XlsxParts::open(std::string_view name) const
{
    auto const index = find(name);
    return index ? files::move_to(std::make_shared<files::Zip>(path_), *index) : nullptr;
}

Result<Workbook> open_workbook(std::string const& path)
try {
    Workbook book{XlsxParts(path), false, {}, {}, {}};
    auto const main = part_of_type(relations_of(book.parts, ""), "officeDocument");
    auto const relations = relations_of(book.parts, main);
    read_sheets(book, main, relations);
    read_styles(book, part_of_type(relations, "styles"));
    if (auto strings = book.parts.open(part_of_type(relations, "sharedStrings")))
        StringsPart(std::move(strings), book.strings);
    book.strings.finish();
    return book;
} catch (files::BadData const& bad) {
    if (std::string_view(bad.code()) == "encrypted")
        return Refusal{"encrypted",
                       "This spreadsheet is protected by a password. Save it without one and bring it again.", ""};
    if (std::string_view(bad.code()) == "expands_too_much")
        return Refusal{"expands_too_much", "This spreadsheet unpacks to more text than fits; export it as CSV instead.",
                       ""};
    return Refusal{"file_damaged", "This spreadsheet is damaged. Open it in a spreadsheet program and save it anew.",
                   ""};
}
}
