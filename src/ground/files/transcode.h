#pragma once
// Sources that turn text of one encoding into UTF-8 as it is read. Part of encoding.h.
#include "ground/files/encoding.h"

namespace regard::files
{
std::unique_ptr<ByteSource> from_windows_1252(std::unique_ptr<ByteSource> source);

// `order` says which byte comes first. A byte order mark is left out; what is half a character becomes U+FFFD.
std::unique_ptr<ByteSource> from_utf16(std::unique_ptr<ByteSource> source, Encoding order);
}
