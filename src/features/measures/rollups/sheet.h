#pragma once
// Many outcomes of one day in little room, column by column, so that a list or a figure reads only the columns it asks
// for. Some 60 bytes a case. What the store needs beside them (customer, person) is not on it.
#include "features/measures/outcomes/outcome.h"
#include "features/measures/rollups/column.h"

namespace regard::measures
{
// How many outcomes a sheet holds at most; a day's cases lie on as many as they need, the longest first.
constexpr std::size_t sheet_size = 128;

std::string pack_sheet(std::span<Outcome const> outcomes);

// Reads packed bytes, which must outlive it. One thread at a time.
class Sheet
{
  public:
    explicit Sheet(std::string_view packed);

    std::size_t size() const { return size_; }

    // What most questions are about, without making an Outcome.
    cases::CaseId id(std::size_t row) const { return {at(In::id, row)}; }
    cases::SourceId source(std::size_t row) const { return {at(In::source, row)}; }
    Instant opened(std::size_t row) const { return {at(In::opened, row)}; }
    Instant counted(std::size_t row) const { return {at(In::opened, row) + at(In::counted, row)}; }
    std::optional<Span> duration(std::size_t row) const { return span(In::duration, row); }
    Outcome outcome(std::size_t row) const;
    Outcome without_lists(std::size_t row) const; // its bounces and waits left out: all that figures need
    // Its state, bounces and waits alone, in place of those of `into`.
    void read_lists(std::size_t row, Outcome& into) const;

  private:
    // The numbers of the columns are stored: only add at the end, with a new version.
    enum class In : std::uint8_t {
        id,
        source,
        state,
        opened,
        counted,
        duration,
        working,
        first_reply,
        waiting,
        due,
        returned,
        unit,
        vertical,
        touchpoint,
        product,
        channel,
        kind,
        status,
        events,
        handoffs,
        bounces,
        person_handoffs,
        person_bounces,
        answers,
        turnaround,
        orphan,
        waits_judged,
        waits_unasked
    };
    static constexpr std::size_t columns = 28;
    struct Listed // several values a case: which row, and what
    {
        std::size_t size = 0;
        Column row, a, b, amount;

        std::size_t first_of(std::size_t wanted) const;
        bool is_of(std::size_t i, std::size_t wanted) const
        {
            return i < size && row[i] == static_cast<std::int64_t>(wanted);
        }
    };
    friend std::string pack_sheet(std::span<Outcome const> outcomes);
    static std::array<std::int64_t, columns> numbers_of(Outcome const& outcome);

    std::int64_t at(In column, std::size_t row) const { return columns_[static_cast<std::size_t>(column)][row]; }
    std::optional<Span> span(In column, std::size_t row) const
    {
        std::int64_t const micros = at(column, row);
        return micros < 0 ? std::nullopt : std::optional(Span{micros});
    }
    static Listed listed(Unpacking& bytes);

    std::size_t size_ = 0;
    std::array<Column, columns> columns_;
    Listed pairs_, waits_;
};
}
