// Any text as a time in any format: read, or not; what is read lies in the years that can be written.
#include "features/intake/time_choice.h"

#include <cstdlib>

namespace
{
using namespace regard::intake;

void check(TimeFormat const& format, regard::Zone const& zone, std::string_view text)
{
    TimeReader reader(format, zone);
    auto const at = reader.read(text);
    if (at && regard::instant_from_rfc3339(regard::to_rfc3339(*at)).value() != *at)
        std::abort();
    if (at && reader.read(text) != at)
        std::abort(); // remembered otherwise than found
}
}

// The first line is a format, the others are values.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static regard::Zone const zone = regard::Zone::find("Europe/Copenhagen").value();
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    std::size_t const line = std::min(text.find('\n'), text.size());
    auto const format = TimeFormat::from(text.substr(0, line));
    TimeGuess guess;
    for (std::size_t from = std::min(line + 1, size); from < size;) {
        std::size_t const to = std::min(text.find('\n', from), size);
        std::string_view const value = text.substr(from, to - from);
        check(TimeFormat::iso(), zone, value);
        if (format)
            check(*format, zone, value);
        guess.see(value);
        from = to + 1;
    }
    if (guess.fitting().size() > guess.best().size())
        std::abort();
    return 0;
}
