// Any bytes as requests: heads and bodies are read in two ways of cutting them up, which must say the same.
#include "base/text.h"
#include "ground/http/serving/request_reader.h"
#include "ground/http/url.h"

#include <cstdint>
#include <cstdlib>

using namespace regard;
using namespace regard::http;

namespace
{
class Gathering final : public BodySink
{
  public:
    bool take(std::string_view bytes) override
    {
        body += bytes;
        return true;
    }
    std::string body;
};

struct Outcome
{
    Fault fault = Fault::none;
    bool done = false;
    std::string path, body;
    bool operator==(Outcome const&) const = default;
};

// The body comes in pieces of that size.
Outcome read(std::string_view bytes, std::size_t piece)
{
    RequestReader reader(2'048, 20);
    Head head;
    Gathering gathered;
    reader.begin(head);
    std::size_t const used = reader.read_head(bytes);
    if (reader.fault() != Fault::none || used == 0)
        return {reader.fault(), false, "", ""};
    for (auto const& header : head.headers)
        if (header.name.empty() || header.value.find_first_of("\r\n") != std::string_view::npos)
            std::abort();
    if (!text::is_utf8(head.path) || !head.path.starts_with('/') || head.path.find("/../") != std::string::npos)
        std::abort();
    pairs_of(head.query);
    head.cookie("regard");
    bytes.remove_prefix(used);
    std::string waiting;
    auto body = reader.body(1'000, gathered);
    while (!body.done() && body.fault() == Fault::none && !bytes.empty()) {
        waiting += bytes.substr(0, piece);
        bytes.remove_prefix(std::min(piece, bytes.size()));
        waiting.erase(0, body.read(waiting));
    }
    if (gathered.body.size() > 1'000)
        std::abort();
    return {body.fault(), body.done(), head.path, body.done() ? gathered.body : ""};
}
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    if (!(read(bytes, 1'000'000) == read(bytes, 1)))
        std::abort();
    return 0;
}
