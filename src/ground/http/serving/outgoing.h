#pragma once
// An answer dressed for the wire: status line and headers as text, and what follows them. All decisions that need no network
// are made here: 304, ranges, compression, security headers, chunks.
#include "ground/http/message.h"
#include "ground/http/serving/open_file.h"

namespace regard::http
{
struct Wire
{
    bool keep_alive = true; // what the connection would like
    int minor = 1;          // of HTTP/1.x
};

struct Outgoing
{
    int status = 200;
    std::string head; // ends with the empty line

    // What follows, at most one of these.
    std::string text;       // memory of our own
    std::string_view bytes; // memory that stays (embedded), or `text`
    OpenFile file;
    std::uint64_t file_from = 0, file_length = 0;
    Stream stream;
    std::shared_ptr<EventChannel> events;

    bool chunked = false;
    bool keep_alive = true;
};

// May throw where a file can't be opened. Does the compressing, so run it where the answer was made.
Outgoing dressed(Response&& answer, Head const& head, Wire wire);

std::string_view reason(int status);
}
