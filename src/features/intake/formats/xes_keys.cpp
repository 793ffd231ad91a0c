#include "features/intake/formats/xes_keys.h"

#include "features/intake/formats/xes_place.h"
#include "features/intake/formats/xml_reader.h"
#include "features/intake/formats/xml_tags.h"

#include <map>

namespace regard::intake
{
namespace
{
constexpr std::size_t most_keys = 4096;
constexpr std::size_t longest_key = 1'000; // bytes; what is longer is no name of a column

// Distinct keys in order. Events repeat theirs in the same order, so the one after the last is tried first.
class KeySet
{
  public:
    void add(std::string_view raw)
    {
        if (next_ < raw_.size() && raw_[next_] == raw) {
            ++next_;
            return;
        }
        if (auto const known = places_.find(raw); known != places_.end()) {
            next_ = known->second + 1;
        } else if (raw_.size() < most_keys && raw.size() <= longest_key) {
            places_.emplace(raw, raw_.size());
            raw_.emplace_back(raw);
            next_ = raw_.size();
        }
    }

    void append_to(std::vector<std::string>& keys) const
    {
        for (auto const& raw : raw_) {
            auto key = unescaped(raw);
            if (std::ranges::find(keys, key) == keys.end() && keys.size() < most_keys)
                keys.push_back(std::move(key));
        }
    }

  private:
    std::vector<std::string> raw_;
    std::map<std::string, std::size_t, std::less<>> places_; // in raw_
    std::size_t next_ = 0;
};

class Finder
{
  public:
    explicit Finder(std::unique_ptr<files::ByteSource> source) : tags_(xml_to_utf8(std::move(source))) {}

    XesKeys find()
    {
        while (auto const tag = tags_.next())
            take(*tag);
        XesKeys keys{is_xes_, {}, {}};
        trace_defaults_.append_to(keys.trace);
        trace_.append_to(keys.trace);
        event_defaults_.append_to(keys.event);
        event_.append_to(keys.event);
        return keys;
    }

  private:
    void take(std::string_view tag)
    {
        if (tag.starts_with('/')) {
            place_.close();
            return;
        }
        auto const name = local_name(tag.substr(0, tag.find_first_of(" \t\r\n/")));
        is_xes_ |= std::exchange(first_, false) && name == "log";
        if (place_.open(name, [&] { return attribute_of_tag(tag, "scope").value_or(""); }) == XesPlace::Is::attribute)
            take_attribute(tag);
        if (tag.ends_with('/'))
            place_.close();
    }

    void take_attribute(std::string_view tag)
    {
        if (auto const key = attribute_of_tag(tag, "key"); key && attribute_of_tag(tag, "value"))
            keys().add(*key);
    }

    KeySet& keys()
    {
        switch (place_.whose()) {
        case XesPlace::Whose::trace_default:
            return trace_defaults_;
        case XesPlace::Whose::event_default:
            return event_defaults_;
        case XesPlace::Whose::trace:
            return trace_;
        default:
            return event_;
        }
    }

    XmlTags tags_;
    XesPlace place_;
    KeySet trace_defaults_, event_defaults_, trace_, event_;
    bool is_xes_ = false;
    bool first_ = true;
};
}

XesKeys find_xes_keys(std::unique_ptr<files::ByteSource> source) { return Finder(std::move(source)).find(); }
}
