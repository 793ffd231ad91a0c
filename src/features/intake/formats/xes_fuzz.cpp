// Any bytes as an XES log.
#include "features/intake/formats/testing_fuzz.h"
#include "features/intake/formats/xes_table.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard;
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    intake::read_to_the_end(*intake::read_xes([&] { return files::from_memory(bytes); }));
    return 0;
}
