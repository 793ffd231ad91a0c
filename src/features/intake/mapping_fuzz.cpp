// Any text as a mapping: refused with reasons, or read; and what is read comes back from its own TOML.
#include "features/intake/mapping.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard::intake;
    auto const mapping = mapping_from_toml({reinterpret_cast<char const*>(data), size});
    if (!mapping) {
        for (regard::Refusal const& fault : mapping.error())
            if (fault.code.empty() || fault.sentence.empty())
                std::abort();
        return mapping.error().empty() ? std::abort(), 0 : 0;
    }
    auto const back = mapping_from_toml(to_toml(*mapping));
    if (!back || *back != *mapping)
        std::abort();
    return 0;
}
