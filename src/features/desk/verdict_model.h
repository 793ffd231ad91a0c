#pragma once
// What was found about a complaint. Member names are the JSON names. Others include model.h.
#include "base/fields.h"
#include "base/money.h"

namespace regard::desk
{
// What was found about a complaint and what the customer got, as codes and amounts: the register counts them. Stored by
// number: only add at the end.
enum class Upheld : std::uint8_t { upheld, partly, not_upheld };
BOOST_DESCRIBE_ENUM(Upheld, upheld, partly, not_upheld)

enum class Redress : std::uint8_t { refund, compensation, goodwill, put_right, apology };
BOOST_DESCRIBE_ENUM(Redress, refund, compensation, goodwill, put_right, apology)

struct Verdict
{
    std::optional<Upheld> upheld;
    std::optional<Redress> redress;
    std::optional<Money> amount; // of it
};
BOOST_DESCRIBE_STRUCT(Verdict, (), (upheld, redress, amount))
}
