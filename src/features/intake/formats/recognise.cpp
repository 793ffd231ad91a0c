#include "features/intake/formats/recognise.h"

#include "features/intake/formats/compound_file.h"
#include "features/intake/formats/mail/looks_like_mail.h"
#include "features/intake/formats/xml_reader.h"
#include "features/intake/formats/xml_tags.h"
#include "ground/files/encoding.h"

#include <fmt/format.h>

namespace regard::intake
{
namespace
{
constexpr std::string_view what_to_bring = "Regard reads CSV, XLSX, XES, JSON lines and mbox.";

Refusal unknown(std::string_view what, std::string_view instead)
{
    return {"format_unknown", fmt::format("This is {}. {} {}", what, what_to_bring, instead), ""};
}

struct Signature
{
    std::string_view bytes;
    std::string_view what;
    std::string_view instead;
};

constexpr Signature signatures[] = {
    {"%PDF", "a PDF", "Export the list behind it as CSV."},
    {"{\\rtf", "a rich text document", "Export the list in it as CSV."},
    {"Rar!", "a RAR archive", "Unpack it and bring its files, or pack them as ZIP."},
    {"7z\xBC\xAF", "a 7z archive", "Unpack it and bring its files, or pack them as ZIP."},
    {"\xFD"
     "7zXZ",
     "an xz archive", "Unpack it and bring the file, or pack it with gzip."},
    {"BZh", "a bzip2 archive", "Unpack it and bring the file, or pack it with gzip."},
    {"\x28\xB5\x2F\xFD", "a zstd archive", "Unpack it and bring the file, or pack it with gzip."},
    {"SQLite format 3", "an SQLite database", "Export the table in it as CSV."},
    {"!BDN", "an Outlook mailbox (PST)", "Export it as mbox, or as single mails."},
    {"PAR1", "a Parquet file", "Export it as CSV."},
    {"\x89PNG", "a picture", "Export the list behind it as CSV."},
    {"\xFF\xD8\xFF", "a picture", "Export the list behind it as CSV."},
    {"GIF8", "a picture", "Export the list behind it as CSV."},
};

std::optional<Refusal> known_otherwise(std::string_view head)
{
    for (auto const& [bytes, what, instead] : signatures)
        if (head.starts_with(bytes))
            return unknown(what, instead);
    if (is_compound_file(head))
        switch (compound_file_kind(head)) {
        case CompoundFile::encrypted_package:
            return Refusal{"encrypted",
                           "This document is protected by a password. Save it without one and bring it again.", ""};
        case CompoundFile::old_workbook:
            return unknown("an old Excel workbook (.xls)", "Save it as XLSX or CSV.");
        case CompoundFile::outlook_message:
            return unknown("an Outlook message (.msg)", "Export the folder as mbox or as .eml files.");
        case CompoundFile::other:
            return unknown("an old Office document", "Export the list in it as CSV.");
        }
    return std::nullopt;
}

std::string as_utf8(std::string_view head)
{
    return files::read_all(*files::to_utf8(files::from_memory(std::string(head))), 4 * recognisable_head);
}

bool is_binary(std::string_view text)
{
    auto const odd = std::ranges::count_if(
        text, [](char c) { return (c >= 0 && c < '\t') || (c > '\r' && c < ' ' && c != '\x1B'); });
    return static_cast<std::size_t>(odd) * 100 > text.size();
}

Result<Format> recognise_xml(std::string_view head)
{
    XmlTags tags(xml_to_utf8(files::from_memory(std::string(head))));
    bool defines_type = false;
    while (auto const tag = tags.next()) {
        defines_type |= tag->starts_with("!DOCTYPE");
        if (tag->starts_with('!'))
            continue;
        auto const name = local_name(tag->substr(0, tag->find_first_of(" \t\r\n/")));
        if (name == "log" && defines_type)
            return Refusal{"doctype_refused",
                           "This event log defines a document type of its own. Remove the DOCTYPE and bring it again.",
                           ""};
        if (name == "log")
            return Format::xes;
        if (name == "html" || name == "HTML")
            return unknown("a web page",
                           "Where an export calls itself .xls but is a web page, open it and save it as XLSX.");
        if (name == "Workbook")
            return unknown("an XML spreadsheet of 2003", "Save it as XLSX or CSV.");
        return unknown(fmt::format("an XML file of “{}”", name.substr(0, 40)),
                       "Of XML, only event logs (XES) are read.");
    }
    return unknown("an XML file without content", "");
}

bool looks_like_json(std::string_view text)
{
    auto const next = [&](std::size_t from) {
        auto const at = text.find_first_not_of(" \t\r\n", from);
        return at == text.npos ? '\0' : text[at];
    };
    if (text.starts_with('{'))
        return next(1) == '"' || next(1) == '}';
    return text.starts_with('[') && (next(1) == '{' || next(1) == ']');
}
}

Result<Format> recognise(std::string_view head)
{
    if (auto const refusal = known_otherwise(head))
        return *refusal;
    std::string const all = as_utf8(head);
    auto const text = trimmed(all);
    if (text.empty())
        return Refusal{"empty_file", "There is nothing in this file.", ""};
    if (looks_like_mail(all))
        return Format::mail;
    if (is_binary(text))
        return unknown("a file of a kind Regard does not know", "");
    if (text.starts_with("<?xml") || (text.starts_with('<') && text.find('>') != text.npos))
        return recognise_xml(head);
    return looks_like_json(text) ? Format::json_lines : Format::csv;
}

ZipKind recognise_zip(std::span<std::string const> members)
{
    bool types = false;
    bool workbook = false;
    bool other = false;
    for (std::string_view const member : members) {
        types |= member == "[Content_Types].xml";
        workbook |= member.starts_with("xl/") || member.starts_with("xl\\");
        other |= member.starts_with("word/") || member.starts_with("ppt/") || member == "META-INF/manifest.xml";
    }
    if (types && workbook)
        return ZipKind::workbook;
    return other ? ZipKind::other_office : ZipKind::files;
}

Refusal not_this_office_file(std::span<std::string const> members)
{
    for (std::string_view const member : members) {
        if (member.starts_with("word/"))
            return unknown("a Word document", "Export the list in it as CSV.");
        if (member.starts_with("ppt/"))
            return unknown("a PowerPoint presentation", "Export the list in it as CSV.");
    }
    return unknown("an OpenDocument file", "Save it as XLSX or CSV.");
}
}
