#include "features/customer_pages/wording.h"

#include "ground/text/number.h"

namespace regard::customer_pages
{
namespace
{
using desk::Channel;
using desk::Delivery;
using desk::EntryKind;
using desk::Step;

std::string_view way(Channel channel)
{
    switch (channel) {
    case Channel::phone:
        return "phone";
    case Channel::counter:
        return "counter";
    case Channel::mail:
    case Channel::form:
    case Channel::api:
    case Channel::page:
        break;
    }
    return "written";
}

// Held, on its way, not delivered, taken back: nothing of that has reached the customer.
bool has_reached_them(desk::Entry const& entry)
{
    return entry.delivery == Delivery::sent || entry.delivery == Delivery::none;
}
}

std::string Wording::say(std::string_view key, std::initializer_list<text::Argument> arguments) const
{
    return catalogue_.say(language_, "customer_pages." + std::string(key), arguments);
}

std::string Wording::when(Instant at) const
{
    std::int64_t const minutes = zone_.local_micros(at) / 60'000'000;
    return say("moment", {{"day", day(at)},
                          {"time", text::time_of_day(language_, static_cast<int>(minutes / 60 % 24),
                                                     static_cast<int>(minutes % 60))}});
}

std::string Wording::day(Instant at) const
{
    Date const date = zone_.local_date(at);
    return say("day",
               {{"weekday", say("weekday." + std::to_string(date.weekday()))}, {"day", text::day(language_, date)}});
}

std::string Wording::first_name(std::string_view name) { return std::string(name.substr(0, name.find(' '))); }

std::string Wording::what(desk::Entry const& entry) const
{
    std::string const name = entry.by ? first_name(entry.by->name) : say("somebody");
    switch (entry.kind) {
    case EntryKind::message_in:
        return say("what.in_" + std::string(way(entry.channel)));
    case EntryKind::message_out:
        return has_reached_them(entry) ? say("what.out_" + std::string(way(entry.channel)), {{"name", name}}) : "";
    case EntryKind::step:
        return of_step(entry);
    case EntryKind::note:
        break;
    }
    return {};
}

std::string Wording::of_step(desk::Entry const& entry) const
{
    std::string const name = entry.by ? first_name(entry.by->name) : say("somebody");
    switch (entry.step) {
    case Step::accepted:
    case Step::taken:
        return say("what.taken", {{"name", name}});
    case Step::earlier_contact:
        return say("what.earlier");
    case Step::already_answered:
        return say("what.already_answered");
    case Step::repromised:
        return say("what.repromised");
    case Step::resolved:
        return say("what.resolved");
    case Step::reopened:
        return say("what.reopened");
    case Step::confirmed:
        return say("what.confirmed");
    case Step::closed:
        return say("what.closed");
    default: // the work inside
        return {};
    }
}
}
