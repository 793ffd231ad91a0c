#pragma once
// Cases that begin in Regard: their events are appended as they happen. For the features that work at cases; in the
// caller's transaction.
#include "features/cases/cases.h"

#include <shared_mutex>
#include <unordered_map>

namespace regard::cases
{
constexpr SourceId of_regard{0};

// The numbers of names, found without reading them all. What is committed is known by heart; the rest is asked for. Any
// thread.
class WordBook
{
  public:
    explicit WordBook(db::Database& database) : database_(database) {}

    // The number of a name, stored where it is new; "" is 0.
    Name number(db::Transaction& tx, Dimension dimension, std::string_view text);

    // Learns what was asked for in vain. Outside every transaction, now and then: before a write that names things.
    void learn();

  private:
    using Key = std::pair<Dimension, std::string>;
    std::optional<Name> known(Key const& key) const;

    db::Database& database_;
    mutable std::shared_mutex mutex_;
    std::map<Key, Name> known_; // committed ones alone: a number met in a transaction may still come to nothing
    std::vector<Key> wanted_;
};

struct Begun
{
    CaseId id;
    std::string_view reference; // its number as text; unique among those of Regard
    std::optional<Instant> due; // what the customer was told first
    std::int64_t customer = 0;  // the customer's key; 0: not known
    Subject subject;
};

// A case of Regard's own, with the events of its beginning: in order, never empty.
void begin(db::Transaction& tx, Begun const& begun, std::span<Event const> events);

// A historical case is worked at in Regard from now on: filed as its own, no import and no retention touches it any more. What was
// imported of it stays as its history; `event` is what happens now. True where it was historical until now.
bool adopt(db::Transaction& tx, Begun const& begun, Event const& event);

// Something more happened, not before the last event.
void happen(db::Transaction& tx, CaseId id, Event const& event);

// Something that happened earlier is told only now: it takes its place in time.
void happened_earlier(db::Transaction& tx, CaseId id, Event const& event);

// What is told of a case as a whole.
void refile(db::Transaction& tx, CaseId id, std::int64_t customer, Subject const& subject);
void promise_first(db::Transaction& tx, CaseId id, Instant due);

// When the person goes: what was written in what was imported of a case. The events stay.
void forget_words(db::Transaction& tx, CaseId id);
}
