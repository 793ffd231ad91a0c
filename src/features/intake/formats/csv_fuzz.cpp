// Any bytes as a CSV file.
#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/testing_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard;
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    intake::read_to_the_end(*intake::read_csv(files::to_utf8(files::from_memory(bytes))));
    return 0;
}
