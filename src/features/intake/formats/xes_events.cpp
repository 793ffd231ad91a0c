#include "features/intake/formats/xes_events.h"

namespace regard::intake
{
namespace
{
// Of one trace's attributes or one event's: more is an attack on our memory.
constexpr std::size_t most_text = 4 << 20;
constexpr std::size_t most_values = 20'000; // each event is filled from all its trace's
}

XesEvents::XesEvents(std::unique_ptr<files::ByteSource> source, XesKeys const& keys)
    : XmlReader(std::move(source)), trace_columns_(keys.trace, 0),
      event_columns_(keys.event, static_cast<std::uint32_t>(keys.trace.size())),
      defaults_(keys.trace.size() + keys.event.size())
{}

XesEvents::Event const* XesEvents::next() { return given_ < events_.size() ? &events_[given_++] : nullptr; }

void XesEvents::fill(Event const& event, std::vector<std::string_view>& cells) const
{
    std::ranges::copy(defaults_, cells.begin());
    auto const put = [&](std::string const& text, Value const& value) {
        cells[value.column] = trimmed({text.data() + value.begin, value.size});
    };
    for (std::size_t i = 0; i < event.trace_values; ++i)
        put(event.trace->text, event.trace->values[i]);
    for (std::size_t i = 0; i < event.values; ++i)
        put(text_, values_[event.first + i]);
}

bool XesEvents::take_problem(BadRow& bad)
{
    if (problems_.empty())
        return false;
    bad = std::move(problems_.front());
    problems_.erase(problems_.begin());
    return true;
}

bool XesEvents::read_on()
{
    if (ended_)
        return false;
    // An event may lie across two pieces: what is complete of it moves to the front.
    auto const keep = open_event_.first;
    auto const keep_text = keep < values_.size() ? values_[keep].begin : text_.size();
    text_.erase(0, keep_text);
    values_.erase(values_.begin(), values_.begin() + static_cast<std::ptrdiff_t>(keep));
    for (auto& value : values_)
        value.begin -= keep_text;
    open_event_.first = 0;
    events_.clear();
    given_ = 0;
    while (traces_.size() > (in_trace_ ? 1 : 0))
        traces_.pop_front();

    if (advance())
        return true;
    ended_ = true;
    if (!failure().empty())
        problems_.push_back({line(), "", "", failure()});
    return !problems_.empty();
}

void XesEvents::open(std::string_view name, char const* const* attributes)
{
    switch (place_.open(name, [&] {
        auto const* const scope = attribute(attributes, "scope");
        return std::string_view(scope != nullptr ? scope : "");
    }))
    {
    case XesPlace::Is::trace:
        begin_trace();
        break;
    case XesPlace::Is::event:
        open_event_ = {line(), in_trace_ ? &traces_.back() : nullptr, in_trace_ ? traces_.back().values.size() : 0,
                       values_.size(), 0};
        break;
    case XesPlace::Is::attribute: {
        auto const* const key = attribute(attributes, "key");
        auto const* const value = attribute(attributes, "value");
        if (key != nullptr && value != nullptr)
            take_attribute(key, value);
        break;
    }
    case XesPlace::Is::nothing:
        break;
    }
}

void XesEvents::close(std::string_view)
{
    auto const closed = place_.close();
    if (closed == XesPlace::Is::trace)
        in_trace_ = false;
    if (closed != XesPlace::Is::event)
        return;
    open_event_.values = values_.size() - open_event_.first;
    events_.push_back(open_event_);
    open_event_.first = values_.size();
}

void XesEvents::begin_trace()
{
    traces_.emplace_back();
    in_trace_ = true;
}

void XesEvents::take_attribute(std::string_view key, std::string_view value)
{
    auto const whose = place_.whose();
    if (whose == XesPlace::Whose::trace_default)
        return take_default(trace_columns_, key, value);
    if (whose == XesPlace::Whose::event_default)
        return take_default(event_columns_, key, value);
    bool const of_trace = whose == XesPlace::Whose::trace;
    auto const column = (of_trace ? trace_columns_ : event_columns_).of(key);
    if (!column)
        return report_late(key, value);
    auto& text = of_trace ? traces_.back().text : text_;
    auto& values = of_trace ? traces_.back().values : values_;
    values.push_back({*column, static_cast<std::uint32_t>(value.size()), text.size()});
    text += value;
    if (text.size() > most_text || values.size() > most_values)
        fail("value_too_long");
}

void XesEvents::take_default(Columns& columns, std::string_view key, std::string_view value)
{
    auto const column = columns.of(key);
    if (!column)
        return;
    defaults_[*column] = trimmed(value);
    default_bytes_ += value.size();
    if (default_bytes_ > most_text)
        fail("value_too_long");
}

// Only where the file has changed since its columns were found, or has more columns than anybody can map.
void XesEvents::report_late(std::string_view key, std::string_view value)
{
    if (auto bad = late_.meet(line(), key, value))
        problems_.push_back(std::move(*bad));
}

XesEvents::Columns::Columns(std::vector<std::string> keys, std::uint32_t first) : keys_(std::move(keys)), first_(first)
{
    for (std::size_t i = 0; i < keys_.size(); ++i)
        places_.emplace(keys_[i], i);
}

std::optional<std::uint32_t> XesEvents::Columns::of(std::string_view key)
{
    if (expected_ >= keys_.size() || keys_[expected_] != key) {
        auto const place = places_.find(key);
        if (place == places_.end())
            return std::nullopt;
        expected_ = place->second;
    }
    return first_ + static_cast<std::uint32_t>(expected_++);
}
}
