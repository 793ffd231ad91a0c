#pragma once
// An XML document as a stream of elements: expat, with what a hostile file could do taken away. A document type (and
// with it every entity of its own) is refused, no token may exceed 4 MB, and elements may
// lie 1,000 deep.
#include "features/intake/formats/reason.h"
#include "ground/files/byte_source.h"

struct XML_ParserStruct;

namespace regard::intake
{
class XmlReader
{
  public:
    // Reads UTF-8, UTF-16 and whatever single-byte encoding of encoding.h the document declares.
    explicit XmlReader(std::unique_ptr<files::ByteSource> source);
    virtual ~XmlReader();
    XmlReader(XmlReader const&) = delete;
    XmlReader& operator=(XmlReader const&) = delete;

    // Reads one more piece of the file (64 KB) and calls the functions below for what it holds; false where nothing is
    // left.
    bool advance();

    // Why reading ended before the document did: `cut_off`, `not_well_formed`, `doctype_refused`, `value_too_long`,
    // `nested_too_deep`, or
    // what BadData says; empty if all is well.
    Reason failure() const { return failure_; }

    std::uint64_t line() const; // of the element being opened or closed, or of the failure
    std::uint64_t consumed() const { return source_->consumed(); }

  protected:
    // Attributes as expat gives them: name, value, name, value, …, null.
    virtual void open(std::string_view local_name, char const* const* attributes) = 0;
    virtual void close(std::string_view local_name) = 0;
    virtual void text(std::string_view piece);
    void wants_text();

    // Ends the reading from inside one of the functions above, for a reason.
    void fail(Reason why);

  private:
    struct Calls;
    void feed(std::size_t bytes);

    std::unique_ptr<files::ByteSource> source_;
    XML_ParserStruct* parser_;
    Reason failure_;
    unsigned depth_ = 0;          // of the element last opened
    std::size_t since_token_ = 0; // bytes read since the last element or text
    bool done_ = false;
};

// The value of an attribute by its name, prefix included; null where it is missing.
char const* attribute(char const* const* attributes, std::string_view name);

// What an element's or attribute's name is without its namespace prefix.
std::string_view local_name(std::string_view name);

// An XML file as UTF-8, by its byte order mark, its zeros, or the encoding its declaration names.
std::unique_ptr<files::ByteSource> xml_to_utf8(std::unique_ptr<files::ByteSource> source);
}
