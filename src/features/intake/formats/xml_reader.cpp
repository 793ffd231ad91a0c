#include "features/intake/formats/xml_reader.h"

#include "ground/files/encoding.h"

#include <expat.h>
#include <new>

namespace regard::intake
{
namespace
{
constexpr int piece_size = 64 << 10;
constexpr std::size_t longest_token = 4 << 20;
constexpr unsigned deepest = 1'000; // elements within elements: each costs memory until it closes

// The encoding named in <?xml … encoding="…"?>, lower case; empty where none is.
std::string declared_encoding(std::string_view head)
{
    auto const declaration = head.substr(0, head.find("?>"));
    auto at = declaration.find("encoding");
    if (!declaration.starts_with("<?xml") || at == declaration.npos)
        return {};
    at = declaration.find_first_of("\"'", at);
    if (at == declaration.npos)
        return {};
    auto const end = declaration.find(declaration[at], at + 1);
    std::string name(declaration.substr(at + 1, end - at - 1));
    for (char& c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return name;
}
}

struct XmlReader::Calls
{
    static XmlReader& reader(void* self) { return *static_cast<XmlReader*>(self); }

    static void XMLCALL open(void* self, XML_Char const* name, XML_Char const** attributes)
    {
        reader(self).since_token_ = 0;
        if (++reader(self).depth_ > deepest)
            return reader(self).fail("nested_too_deep");
        reader(self).open(local_name(name), attributes);
    }
    static void XMLCALL close(void* self, XML_Char const* name)
    {
        reader(self).since_token_ = 0;
        --reader(self).depth_;
        reader(self).close(local_name(name));
    }
    static void XMLCALL text(void* self, XML_Char const* piece, int length)
    {
        reader(self).since_token_ = 0;
        reader(self).text({piece, static_cast<std::size_t>(length)});
    }
    static void XMLCALL document_type(void* self, XML_Char const*, XML_Char const*, XML_Char const*, int)
    {
        reader(self).fail("doctype_refused");
    }
};

XmlReader::XmlReader(std::unique_ptr<files::ByteSource> source)
    : source_(xml_to_utf8(std::move(source))), parser_(XML_ParserCreate("UTF-8"))
{
    if (parser_ == nullptr)
        throw std::bad_alloc();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, Calls::open, Calls::close);
    XML_SetStartDoctypeDeclHandler(parser_, Calls::document_type);
}

XmlReader::~XmlReader() { XML_ParserFree(parser_); }

bool XmlReader::advance()
{
    if (done_)
        return false;
    auto* const buffer = static_cast<char*>(XML_GetBuffer(parser_, piece_size));
    if (buffer == nullptr)
        throw std::bad_alloc();
    try {
        feed(source_->read({buffer, static_cast<std::size_t>(piece_size)}));
    } catch (files::BadData const& bad) {
        fail(Reason::of(bad));
    }
    return true;
}

void XmlReader::feed(std::size_t bytes)
{
    since_token_ += bytes;
    done_ = bytes == 0;
    if (XML_ParseBuffer(parser_, static_cast<int>(bytes), done_) == XML_STATUS_OK) {
        if (since_token_ > longest_token)
            fail("value_too_long");
        return;
    }
    switch (XML_GetErrorCode(parser_)) {
    case XML_ERROR_ABORTED:
        done_ = true;
        break; // fail() said why
    case XML_ERROR_NO_MEMORY:
        throw std::bad_alloc();
    default:
        fail(done_ ? Reason("cut_off") : Reason("not_well_formed"));
    }
}

void XmlReader::fail(Reason why)
{
    failure_ = why;
    done_ = true;
    XML_StopParser(parser_, XML_FALSE);
}

std::uint64_t XmlReader::line() const { return XML_GetCurrentLineNumber(parser_); }

void XmlReader::text(std::string_view) {}

void XmlReader::wants_text() { XML_SetCharacterDataHandler(parser_, Calls::text); }

char const* attribute(char const* const* attributes, std::string_view name)
{
    for (; *attributes != nullptr; attributes += 2)
        if (*attributes == name)
            return attributes[1];
    return nullptr;
}

std::string_view local_name(std::string_view name)
{
    auto const colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

std::unique_ptr<files::ByteSource> xml_to_utf8(std::unique_ptr<files::ByteSource> source)
{
    auto peeked = std::make_unique<files::Peeked>(std::move(source), 512);
    if (auto const utf16 = files::encoding_of_head(peeked->head()); utf16 != files::Encoding::utf8)
        return files::to_utf8(std::move(peeked), utf16);
    auto const declared = declared_encoding(peeked->head());
    if (declared.empty() || declared == "utf-8" || declared == "us-ascii")
        return files::to_utf8(std::move(peeked), files::Encoding::utf8);
    if (declared == "iso-8859-1" || declared == "windows-1252" || declared == "iso-8859-15")
        return files::to_utf8(std::move(peeked), files::Encoding::windows_1252);
    return files::to_utf8(std::move(peeked));
}
}
