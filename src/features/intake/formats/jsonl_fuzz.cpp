// Any bytes as JSON lines.
#include "features/intake/formats/jsonl_table.h"
#include "features/intake/formats/testing_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard;
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    intake::read_to_the_end(*intake::read_json_lines(files::to_utf8(files::from_memory(bytes))));
    return 0;
}
