// Any bytes as a mailbox.
#include "features/intake/formats/mail/mail_table.h"
#include "features/intake/formats/testing_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard;
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    auto const open = [&bytes] {
        return [&bytes, given = false]() mutable {
            return std::exchange(given, true) ? nullptr : files::from_memory(bytes);
        };
    };
    intake::read_to_the_end(*intake::read_mail(open, {}));
    return 0;
}
