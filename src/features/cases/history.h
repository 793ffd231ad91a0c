#pragma once
// The history of a case as every measure and finding sees it: a span of events in order, with names as small numbers.
// Pure data; the same whether it comes from a file (intake), the database (store) or a test.
#include "base/instant.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::cases
{
// The number of a name inside one Names table; 0 is the empty value ("nothing was given").
using Name = std::uint32_t;

// A set of distinct names, numbered in order of first appearance from 1. Costs the text, plus at most 64 bytes a name.
// One thread at a time.
class Names
{
  public:
    Names();
    ~Names();
    Names(Names&&) noexcept;
    Names& operator=(Names&&) noexcept;

    Name number(std::string_view text);     // adds it where it is new; "" is 0
    std::string_view text(Name name) const; // valid as long as this table
    Name find(std::string_view text) const; // 0 where it is unknown
    std::size_t size() const;               // distinct names, the empty one not counted

  private:
    struct Table;
    std::unique_ptr<Table> table_;
};

enum class What : std::uint8_t {
    noted,    // a row of an event log: some of status, team, person stand in it
    arrived,  // the customer's contact reached us
    replied,  // our first answer
    resolved, // done, as the customer sees it
    closed,   // filed
    reopened, // it was not done after all: only cases of Regard say so by an event of its own
};

enum class Message : std::uint8_t { none, in, out }; // from the customer, to the customer

// One thing that happened. 0 in status, team or person: nothing was said of it.
struct Event
{
    Instant at;
    Name status = 0;
    Name team = 0;
    Name person = 0;
    What what = What::noted;
    Message message = Message::none;
};

// What the case is about: for each the first value that was not empty (kind and priority: the last).
struct Subject
{
    Name customer = 0;
    Name touchpoint = 0;
    Name product = 0;
    Name vertical = 0;
    Name channel = 0;
    Name kind = 0;
    Name priority = 0;
};

// How a case's history is known, which decides what its end is (design: measures).
enum class Shape : std::uint8_t {
    event_log, // the end is the last event
    case_list, // the end is the last of resolved and closed; without one the case is open, or its end is unknown
    live, // begun in Regard: the end is the last resolution, or the closing without one, unless it was reopened since
};

// One case with its events in order (by instant, ties as recorded). Views into memory of whoever made it.
struct CaseView
{
    std::uint64_t number = 0;   // position in its history, or the database id
    std::string_view reference; // the external id
    Shape shape = Shape::event_log;
    bool done = false;      // a case list's row has a done status (its end may still be unknown)
    Instant due{INT64_MAX}; // what was promised, INT64_MAX where not known
    Subject subject;
    std::span<Event const> events; // never empty
};

// The tables the numbers of a history refer to.
struct Vocabulary
{
    Names statuses, teams, persons, customers, touchpoints, products, verticals, channels, kinds, priorities;
};
}
