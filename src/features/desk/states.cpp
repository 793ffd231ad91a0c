#include "features/desk/states.h"

#include <boost/describe/enum_to_string.hpp>

namespace regard::desk
{
std::span<State const> all_states()
{
    static constexpr State all[]{
        State::open,  State::waiting_for_customer, State::waiting_for_third_party, State::resolved, State::confirmed,
        State::closed};
    return all;
}

std::string_view word_of(State state) { return boost::describe::enum_to_string(state, ""); }

std::string_view word_of(Kind kind) { return boost::describe::enum_to_string(kind, ""); }

std::string_view word_of(Channel channel) { return boost::describe::enum_to_string(channel, ""); }

std::string_view word_of(Priority priority) { return boost::describe::enum_to_string(priority, ""); }

std::string_view word_of(Step step) { return boost::describe::enum_to_string(step, ""); }

std::string person_word(EmployeeId id) { return '@' + id.text(); }
}
