#pragma once
// Text of any usual encoding as UTF-8. What a file says of itself (a byte order mark) comes first; then zeros in every
// second byte (UTF-16); then what its bytes can be: as long as all are ASCII nothing is decided, at the first that is
// not, the next 64 KB are judged as UTF-8 or else Windows-1252 (which contains Latin-1).
#include "ground/files/byte_source.h"

namespace regard::files
{
enum class Encoding { utf8, utf16_little, utf16_big, windows_1252 };

// The file as UTF-8 without byte order mark. Of a file judged to be UTF-8 the bytes pass through untouched, so single
// damaged characters may remain: the reader finds them with is_utf8 and reports their row as `bad_encoding`.
std::unique_ptr<ByteSource> to_utf8(std::unique_ptr<ByteSource> source);

// The same where the encoding is known.
std::unique_ptr<ByteSource> to_utf8(std::unique_ptr<ByteSource> source, Encoding from);

// True where the bytes are well-formed UTF-8. ASCII is passed over at memory speed.
bool is_utf8(std::string_view bytes);

// The text with what is no UTF-8, and zero characters (no database takes them), as U+FFFD; at most `limit` bytes, cut
// between characters.
std::string valid_text(std::string_view text, std::size_t limit = SIZE_MAX);

// Which UTF-16 the first bytes of a file speak of; utf8 where none.
Encoding encoding_of_head(std::string_view first_bytes);
}
