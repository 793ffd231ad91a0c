#pragma once
// The store of cases and their events.
#include "base/embedded.h"
#include "base/flat_map.h"
#include "features/cases/model.h"
#include "ground/db/check.h"
#include "ground/db/db.h"

#include <functional>
#include <mutex>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_cases_schema();
}

namespace regard::cases
{
// The numbers of the names of every dimension, read once and grown as an import meets new ones. One thread; make a new
// one after a transaction that was rolled back.
class Words
{
  public:
    // Reads those that are stored.
    explicit Words(db::Transaction& tx);

    // The number of a name; new ones are stored by `flush`.
    Name number(Dimension dimension, std::string_view text);
    std::string_view text(Dimension dimension, Name number) const;
    std::size_t size(Dimension dimension) const;
    void flush(db::Transaction& tx); // may run again: nothing here changes
    void kept();                     // after the commit: what was flushed need not be again

  private:
    std::vector<Names> names_;
    std::vector<std::size_t> stored_;
};

// The names behind stored numbers; 0 has none. Read what a page needs rather than all: two dozen cost one statement.
struct Word
{
    Dimension dimension = Dimension::status;
    Name number = 0;
    auto operator<=>(Word const&) const = default;
};
std::map<Word, std::string> texts(db::Transaction& tx, std::vector<Word> words);
std::map<Name, std::string> words(db::Transaction& tx, Dimension dimension, std::span<Name const> numbers);

// The texts of words met before, so that what is shown again and again costs no statement. A stored word keeps its number
// and its text; should one be erased, nothing here is older than a minute. Any thread.
class KnownWords
{
  public:
    std::map<Word, std::string> texts(db::Transaction& tx, std::vector<Word> const& words, Instant now);

  private:
    std::vector<Word> recall(std::vector<Word> const& words, Instant now, std::map<Word, std::string>& found);

    std::mutex mutex_;
    FlatMap<std::string> known_;
    Instant since_;
};

std::vector<std::pair<Name, std::string>> all_words(db::Transaction& tx, Dimension dimension);
std::vector<std::pair<Name, std::string>> first_words(db::Transaction& tx, Dimension dimension, int limit); // by number
std::optional<Name> word(db::Transaction& tx, Dimension dimension, std::string_view text);

// Takes over a batch of imported cases, ascending by reference (bytewise): new ones are made with the ids `new_id` gives,
// those known by (source, reference) get their imported events replaced as a whole where the content differs. What
// happened in Regard stays. Calls `told` for each, in order, with its id. A few statements in all, however many cases.
void take_over(db::Transaction& tx, SourceId source, ImportId import, std::span<Imported const> batch,
               std::function<CaseId()> const& new_id, std::function<void(Imported const&, CaseId, Kept)> const& told);

// Removes what an import wrote, at most `limit` cases at a time: its events, and the cases that hold nothing else. Returns
// the ids of the cases touched; empty when nothing is left.
struct Undone
{
    CaseId id;
    bool gone; // false: what happened in Regard is still there
};
std::vector<Undone> undo_import(db::Transaction& tx, ImportId import, int limit);

// Imported cases of a source whose last event, be it imported or of Regard, lies before `before`: looks at the `limit`
// cases whose references come after `after`.
struct Aged
{
    std::vector<CaseId> cases;
    std::string last; // the last reference looked at; empty where none is left
};
Aged aged(db::Transaction& tx, SourceId source, Instant before, std::string_view after, int limit);

// Removes what was imported of those of them that still are that old, as undo_import does.
std::vector<Undone> undo_aged(db::Transaction& tx, std::span<CaseId const> cases, Instant before);

// Streams stored cases in id order, after `after`, at most `limit`: calls `see` with each. Returns the last id; 0 at the end.
CaseId stream(db::Transaction& tx, CaseId after, int limit,
              std::function<void(CaseView const&, std::int64_t customer)> const& see);

// The same of one source, in the order of its references, after `after`. Returns the last reference; nothing at the end.
std::optional<std::string> stream_source(db::Transaction& tx, SourceId source, std::string_view after, int limit,
                                         std::function<void(CaseView const&, std::int64_t customer)> const& see);

bool any_case(db::Transaction& tx);

// How many cases each source has. Reads an index of all cases.
std::map<SourceId, std::int64_t> cases_by_source(db::Transaction& tx);

// What is ever said of the cases of a source. Answered by the first case that says it; where none does, all are read.
struct Said
{
    bool teams = false, persons = false, touchpoints = false, products = false, verticals = false;
    bool kinds = false; // more than one
};
Said said_of(db::Transaction& tx, SourceId source);

// What must hold of every store, for `regard check`.
std::vector<db::Invariant> invariants();

// Where cases are filed, in the order of the ids; those that are not there are left out.
struct Filed
{
    CaseId id;
    SourceId source;
    std::string reference;
    bool historical = false;
};
std::vector<Filed> filed(db::Transaction& tx, std::span<CaseId const> ids);

// Cases whose reference begins with this text, at most `limit`, by reference within each source. Through the index, however many
// cases there are.
std::vector<Filed> filed_as(db::Transaction& tx, std::string_view beginning, int limit);

// The cases of one source, by reference, after that one; "" begins.
std::vector<Filed> filed_in(db::Transaction& tx, SourceId source, std::string_view after, int limit);

// All there is to tell of one case, as its page does; nothing where there is no such case or nothing happened in it.
struct Story
{
    Filed filed;
    Subject subject; // without the customer
    std::vector<Event> events;
    std::vector<std::string> texts; // what was written, one for each event; none at all where nothing is kept
};
std::optional<Story> story(db::Transaction& tx, CaseId id);

// One case with its events; nothing where there is none.
bool view_case(db::Transaction& tx, CaseId id, std::function<void(CaseView const&, std::int64_t customer)> const& see);
}
