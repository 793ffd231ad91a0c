#pragma once
// What somebody wrote in a mail, without what they quoted: pure text rules, in the languages mail programs are used in.
#include <string>
#include <string_view>

namespace regard::mail
{
// Leaves out quoted lines (`> …`) and the line that introduces them, everything behind "Original Message" or a copied
// header (From, Sent, To), and the signature. Where nothing would be left (a mail that only forwards), the whole stays.
std::string without_quotes(std::string_view text);

// The same, and what was left out: quotes, what introduces them, the signature.
struct Reply
{
    std::string written, quoted;
};
Reply folded(std::string_view text);
}
