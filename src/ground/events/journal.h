#pragma once
// The journal: who did what to what, when. One line a change, written in the change's own transaction, never edited. It holds ids and
// codes only, no text a person wrote, so that erasing a person never touches it. Live updates, notifications, webhooks, projections and
// audit follow it (follower.h).
#include "base/ids.h"
#include "base/instant.h"
#include "ground/clock/id_source.h"
#include "ground/db/db.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace regard::events
{
struct WhoTag;
using WhoId = Id<WhoTag>; // the person who did it; nobody's id: the program itself

struct LineTag;
using LineId = Id<LineTag>;

// A detail of a line: `{"to", "resolved"}`, `{"unit", unit.value}`. Keys and codes are of a-z, 0-9 and `_ - . :`;
// anything else is a bug and throws std::logic_error, so that no free text ever gets in.
class Code
{
  public:
    Code(std::string_view key_, std::string_view code) : key(key_), value(code) {}
    Code(std::string_view key_, char const* code) : key(key_), value(code) {}
    Code(std::string_view key_, std::int64_t number) : key(key_), value(std::to_string(number)) {}
    template <class Tag>
    Code(std::string_view key_, Id<Tag> id) : Code(key_, id.value)
    {}
    std::string_view key;
    std::string value;
};

// What happened. Borrowed for the call.
struct Change
{
    WhoId who;
    std::string_view verb;         // `case.handed_off`
    std::string_view subject_kind; // `case`
    std::int64_t subject = 0;      // its id
    std::initializer_list<Code> codes = {};
    bool quiet = false; // an import's line: followers that send mail, webhooks or alarms pass over it
};

// Where a line stands: those of an earlier commit before those of a later one, as far as followers can tell.
struct Position
{
    std::int64_t turn = 0;
    std::int64_t id = 0;
    auto operator<=>(Position const&) const = default;
};

struct Line
{
    Position position;
    Instant at;
    WhoId who;
    std::string verb;
    std::string subject_kind;
    std::int64_t subject = 0;
    std::string codes; // `from=waiting to=open`
    bool quiet = false;

    std::string_view code(std::string_view key) const; // "" where there is none
    std::int64_t number(std::string_view key) const;   // 0 where there is none; the id a Code was made of
};

class Journal
{
  public:
    Journal(IdSource& ids, Clock const& clock) : ids_(ids), clock_(clock) {}

    // One line, in the caller's transaction, and a signal to the followers for when it commits. Any thread.
    void note(db::Transaction& tx, Change const& change) const;

    // The lines of one subject, oldest first: its history for the auditor.
    static std::vector<Line> of(db::Transaction& tx, std::string_view subject_kind, std::int64_t subject);

  private:
    IdSource& ids_;
    Clock const& clock_;
};

// Call once after the schema stands, before anyone writes or follows. After a restore into another PostgreSQL cluster transaction numbers
// begin anew, below those in the journal; this puts old lines and cursors before them, in the order they had.
void mend_order(db::Database& database);
}
