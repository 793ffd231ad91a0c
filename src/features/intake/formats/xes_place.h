#pragma once
// Where one is inside an XES document, and what the element that opens there is: attributes of the log, attributes
// nested in others, extensions and classifiers are nothing to us.
#include <string_view>

namespace regard::intake
{
class XesPlace
{
  public:
    enum class Is { nothing, trace, event, attribute };
    enum class Whose { trace_default, event_default, trace, event };

    // `scope` is only asked for at a global: its attribute of that name.
    template <class Scope>
    Is open(std::string_view name, Scope scope)
    {
        if (inside_ > 0)
            return leave_alone();
        switch (at_) {
        case At::outside:
            return name == "log" ? enter(At::log, Is::nothing) : leave_alone();
        case At::log:
            return open_in_log(name, scope);
        case At::trace:
            if (name == "event")
                return enter(At::event_of_trace, Is::event);
            break;
        default:
            break;
        }
        ++inside_;
        return Is::attribute;
    }

    // What closes here: nothing (attributes included), a trace, an event.
    Is close()
    {
        if (inside_ > 0) {
            --inside_;
            return Is::nothing;
        }
        switch (at_) {
        case At::event_of_trace:
            return enter(At::trace, Is::event);
        case At::event_of_log:
            return enter(At::log, Is::event);
        case At::trace:
            return enter(At::log, Is::trace);
        case At::trace_global:
        case At::event_global:
            return enter(At::log, Is::nothing);
        default:
            return enter(At::outside, Is::nothing);
        }
    }

    // Of an attribute just opened.
    Whose whose() const
    {
        switch (at_) {
        case At::trace_global:
            return Whose::trace_default;
        case At::event_global:
            return Whose::event_default;
        case At::trace:
            return Whose::trace;
        default:
            return Whose::event;
        }
    }

  private:
    enum class At { outside, log, trace_global, event_global, trace, event_of_trace, event_of_log };

    template <class Scope>
    Is open_in_log(std::string_view name, Scope scope)
    {
        if (name == "trace")
            return enter(At::trace, Is::trace);
        if (name == "event")
            return enter(At::event_of_log, Is::event);
        if (name == "global" && scope() == std::string_view("trace"))
            return enter(At::trace_global, Is::nothing);
        if (name == "global" && scope() == std::string_view("event"))
            return enter(At::event_global, Is::nothing);
        return leave_alone();
    }

    Is enter(At place, Is what)
    {
        at_ = place;
        return what;
    }
    Is leave_alone()
    {
        ++inside_;
        return Is::nothing;
    }

    At at_ = At::outside;
    unsigned inside_ = 0; // how deep inside an element that is of no interest
};
}
