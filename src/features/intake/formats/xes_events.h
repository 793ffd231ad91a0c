#pragma once
// The events of an XES document as they come out of the parser: a piece of the file is parsed at a time, its events
// wait here until they are asked for. Part of xes_table.
#include "features/intake/formats/late_columns.h"
#include "features/intake/formats/table.h"
#include "features/intake/formats/xes_keys.h"
#include "features/intake/formats/xes_place.h"
#include "features/intake/formats/xml_reader.h"

#include <deque>
#include <map>

namespace regard::intake
{
class XesEvents final : private XmlReader
{
  public:
    XesEvents(std::unique_ptr<files::ByteSource> source, XesKeys const& keys);

    struct Value
    {
        std::uint32_t column;
        std::uint32_t size;
        std::size_t begin; // in the text of its trace or of the piece
    };
    struct Trace
    {
        std::string text;
        std::vector<Value> values;
    };
    struct Event
    {
        std::uint64_t line;
        Trace const* trace;        // null for an event outside any
        std::size_t trace_values;  // how many of its values stood before the event
        std::size_t first, values; // the event's own
    };

    Event const* next();                                                       // of the piece; null when it is used up
    void fill(Event const& event, std::vector<std::string_view>& cells) const; // views valid until read_on()
    bool take_problem(BadRow& bad);                                            // found in the piece
    bool read_on();                                                            // the next piece; false at the end
    std::uint64_t consumed() const { return XmlReader::consumed(); }

  private:
    // The columns of one kind of attribute. Events repeat their keys in the same order: the next one is tried first.
    struct Columns
    {
        Columns(std::vector<std::string> keys, std::uint32_t first);
        std::optional<std::uint32_t> of(std::string_view key);

      private:
        std::vector<std::string> keys_;
        std::map<std::string_view, std::size_t> places_; // of the keys
        std::uint32_t first_;
        std::size_t expected_ = 0;
    };

    void open(std::string_view name, char const* const* attributes) override;
    void close(std::string_view name) override;
    void take_attribute(std::string_view key, std::string_view value);
    void take_default(Columns& columns, std::string_view key, std::string_view value);
    void begin_trace();
    void report_late(std::string_view key, std::string_view value);

    Columns trace_columns_;
    Columns event_columns_;
    std::vector<std::string> defaults_; // by column
    std::size_t default_bytes_ = 0;
    XesPlace place_;

    std::deque<Trace> traces_; // those the waiting events need; the last may still be open
    bool in_trace_ = false;
    std::string text_;
    std::vector<Value> values_;
    std::vector<Event> events_;
    Event open_event_{};
    std::size_t given_ = 0;

    std::vector<BadRow> problems_;
    LateColumns late_;
    bool ended_ = false;
};
}
