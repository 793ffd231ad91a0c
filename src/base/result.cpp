#include "base/result.h"

#include <stdexcept>

namespace regard
{
void throw_exception_from_error(Refusal const& refusal, boost::source_location const& where)
{
    throw std::logic_error("value of a refused result (" + refusal.code + ": " + refusal.sentence + ") asked for at " +
                           where.to_string());
}
}
