#pragma once
// A whole history in memory, for one reading of files (command line, preview, tests): at most about 60 bytes an event at
// its peak and 24 after. Servers stream cases from the store instead.
#include "features/cases/history.h"

#include <functional>

namespace regard::cases
{
// The cases of a history with their events in order. Immutable and safe to share once built.
class Log
{
  public:
    std::size_t size() const { return cases_.size(); } // cases
    std::size_t events() const { return events_.size(); }
    CaseView operator[](std::size_t i) const;
    Vocabulary const& names() const { return names_; }
    std::uint64_t duplicate_rows() const { return duplicate_rows_; }

  private:
    friend class LogBuilder;
    struct Case
    {
        Subject subject;
        Instant due{INT64_MAX};
        std::uint64_t first_event = 0;
        Shape shape = Shape::event_log;
        bool done = false;
    };
    std::vector<Case> cases_;   // in order of first appearance
    std::vector<Event> events_; // by case, then in order
    Names references_;
    Vocabulary names_;
    std::uint64_t duplicate_rows_ = 0;
};

// Takes events row by row, in the order of the files. One thread.
class LogBuilder
{
  public:
    LogBuilder();
    ~LogBuilder();

    Vocabulary& names();

    // The number of the case with that external id, which must not be empty; new ones are made, and must get an event.
    std::uint32_t case_number(std::string_view reference, Shape shape);

    // Says what the case is about: fills what is not yet known of customer, touchpoint, product, vertical and channel;
    // kind and priority are replaced by what is not empty.
    void describe(std::uint32_t number, Subject const& subject);
    void expect(std::uint32_t number, Instant due);
    void mark_done(std::uint32_t number);

    void add(std::uint32_t number, Event const& event);

    // Counts a row that has the same fingerprint as an earlier one of its case as a duplicate.
    void fingerprint(std::uint32_t number, std::uint64_t of_row);

    // Orders everything. The builder is empty afterwards.
    Log finish();

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};
}
