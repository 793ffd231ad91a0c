#include "features/desk/states.h"

namespace regard::desk
{
std::span<State const> all_states()
{
    static constexpr State all[]{
        State::open,  State::waiting_for_customer, State::waiting_for_third_party, State::resolved, State::confirmed,
        State::closed};
    return all;
}

std::string_view word_of(State state)
{
    switch (state) {
    case State::open:
        return "open";
    case State::waiting_for_customer:
        return "waiting_for_customer";
    case State::waiting_for_third_party:
        return "waiting_for_third_party";
    case State::resolved:
        return "resolved";
    case State::confirmed:
        return "confirmed";
    case State::closed:
        return "closed";
    }
    return "";
}

std::string_view word_of(Kind kind)
{
    switch (kind) {
    case Kind::complaint:
        return "complaint";
    case Kind::request:
        return "request";
    case Kind::question:
        return "question";
    case Kind::compliment:
        return "compliment";
    }
    return "";
}

std::string_view word_of(Channel channel)
{
    switch (channel) {
    case Channel::phone:
        return "phone";
    case Channel::counter:
        return "counter";
    case Channel::mail:
        return "mail";
    case Channel::form:
        return "form";
    case Channel::api:
        return "api";
    case Channel::page:
        return "page";
    }
    return "";
}

std::string_view word_of(Priority priority)
{
    switch (priority) {
    case Priority::low:
        return "low";
    case Priority::normal:
        return "normal";
    case Priority::high:
        return "high";
    case Priority::urgent:
        return "urgent";
    }
    return "";
}

std::string person_word(EmployeeId id) { return '@' + id.text(); }
}
