#pragma once
// Sources that turn text of one encoding into UTF-8 as it is read. Part of encoding.h.
#include "features/intake/formats/encoding.h"

namespace regard::intake
{
std::unique_ptr<files::ByteSource> from_windows_1252(std::unique_ptr<files::ByteSource> source);

// `order` says which byte comes first. A byte order mark is left out; what is half a character becomes U+FFFD.
std::unique_ptr<files::ByteSource> from_utf16(std::unique_ptr<files::ByteSource> source, Encoding order);
}
