// Any text as JSON: what is accepted is written and read back as the same; what is refused says so in valid UTF-8.
#include "base/fields.h"
#include "base/text.h"

#include <cstdint>
#include <cstdlib>

using namespace regard;

namespace
{
enum class Mood { calm, angry };
BOOST_DESCRIBE_ENUM(Mood, calm, angry)

struct Node
{
    std::string a;
    std::optional<double> b;
    std::vector<Node> c;
    std::map<std::string, std::int32_t> d;
    Mood e = Mood::calm;
    std::optional<Instant> f;
    std::optional<Date> g;
    std::optional<Id<struct NodeTag>> h;
    Json i;
    bool j = false;
    bool operator==(Node const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Node, (), (a, b, c, d, e, f, g, h, i, j))
constexpr auto rules_of(form::Of<Node>)
{
    using namespace form;
    return rules(on(&Node::a, may_be_left_out), on(&Node::b, range(-5, 5)), on(&Node::c, may_be_left_out, length(0, 9)),
                 on(&Node::d, may_be_left_out), on(&Node::e, may_be_left_out), on(&Node::i, may_be_left_out),
                 on(&Node::j, may_be_left_out));
}
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const node = from_json<Node>({reinterpret_cast<char const*>(data), size});
    if (!node) {
        for (auto const& refusal : node.error())
            if (!text::is_utf8(refusal.field) || !text::is_utf8(refusal.sentence))
                std::abort();
        return 0;
    }
    auto const again = from_json<Node>(to_json(*node));
    if (!again || to_json(*again) != to_json(*node))
        std::abort();
    return 0;
}
