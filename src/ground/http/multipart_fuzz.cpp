// Any bytes as a form: read whole and byte by byte it must be the same, or refused both times.
#include "base/text.h"
#include "ground/http/uploads/multipart.h"

#include <cstdint>
#include <cstdlib>

using namespace regard;
using namespace regard::http;

namespace
{
class Gathering final : public PartSink
{
  public:
    Result<void> began(PartHead head) override
    {
        if (!text::is_utf8(head.field) || !text::is_utf8(head.file_name) || text::has_control(head.file_name) ||
            head.file_name.find('/') != std::string::npos)
            std::abort();
        all += '[' + head.field + '|' + head.file_name + ']';
        return {};
    }
    Result<void> bytes(std::string_view bytes) override
    {
        all += bytes;
        return {};
    }
    void ended() override { all += '.'; }
    std::string all;
};

std::string read(std::string_view bytes, std::size_t piece)
{
    Gathering gathered;
    Multipart multipart("b", gathered);
    while (!bytes.empty()) {
        if (!multipart.take(bytes.substr(0, piece)))
            return "refused";
        bytes.remove_prefix(std::min(piece, bytes.size()));
    }
    return multipart.finish() ? gathered.all : "refused";
}
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    if (read(bytes, 1'000'000) != read(bytes, 1))
        std::abort();
    boundary_of(bytes);
    bare_file_name(bytes);
    return 0;
}
