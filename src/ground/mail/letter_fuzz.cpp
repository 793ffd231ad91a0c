// Any bytes as a mail: every part can be had, all text is UTF-8.
#include "base/text.h"
#include "ground/mail/letter.h"
#include "ground/mail/reply_text.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard;
    auto const hold = [](bool promise) {
        if (!promise)
            std::abort();
    };
    auto const letter = mail::read_letter({reinterpret_cast<char const*>(data), size});
    hold(text::is_utf8(letter.text) && text::is_utf8(letter.subject) && text::is_utf8(letter.html()));
    hold(mail::without_quotes(letter.text).size() <= letter.text.size());
    for (std::size_t i = 0; i < letter.parts.size(); ++i) {
        letter.bytes(i, 1 << 20);
        hold(text::is_utf8(letter.parts[i].name) && letter.parts[i].name.find('/') == std::string::npos);
    }
    return 0;
}
