#pragma once
// Field notes, as the API shows them. Member names are the JSON names.
#include "features/desk/model.h"
#include "ground/api/page.h"

namespace regard::knowledge
{
using NoteId = Id<struct FieldNoteTag>;
using ArticleId = Id<struct ArticleTag>;
using MadeTryId = Id<struct MadeTryTag>; // of the try that a note became; its feature stands above this one
using desk::CaseId;
using desk::EmployeeId;
using desk::PersonShown;
using desk::ProductId;
using desk::TouchpointId;
using desk::UnitId;

constexpr std::size_t longest_note = 4'000, longest_reason = 2'000, longest_tried = 300;
constexpr std::uint64_t largest_note = 8'000'000; // bytes of a request, with its photo and voice

// Stored by number: only add at the end.
enum class NoteKind : std::uint8_t {
    frontline,     // what somebody at the frontline learned
    shift,         // a leader's, after working there
    walk,          // of somebody who walked through a journey as the customer does
    mystery_visit, // of somebody who came as a customer
};
BOOST_DESCRIBE_ENUM(NoteKind, frontline, shift, walk, mystery_visit)

enum class NoteState : std::uint8_t {
    letterbox, // anonymous, and not emptied yet
    waiting,   // for its answer
    answered,
    made_article,
    made_try,
    made_defect, // a candidate: somebody looks into the cause
    declined,    // no, because
};
BOOST_DESCRIBE_ENUM(NoteState, letterbox, waiting, answered, made_article, made_try, made_defect, declined)
constexpr bool is_open(NoteState state) { return state == NoteState::letterbox || state == NoteState::waiting; }

enum class FileKind : std::uint8_t { photo, voice };
BOOST_DESCRIBE_ENUM(FileKind, photo, voice)

enum class StepKind : std::uint8_t {
    landed,    // with whom
    handed,    // on to somebody else, and why
    climbed,   // nobody answered in time
    ended,     // answered, in one of the ways of NoteState
    met,       // somebody else wrote the same
    published, // the article made of it can be read
};
BOOST_DESCRIBE_ENUM(StepKind, landed, handed, climbed, ended, met, published)

// Photo and voice are base64url without padding. A photo is a JPEG; of it nothing is kept but the picture.
struct NewNote
{
    std::string text;
    NoteKind kind = NoteKind::frontline;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<CaseId> case_id;
    std::optional<std::string> photo, voice;
};
BOOST_DESCRIBE_STRUCT(NewNote, (), (text, kind, touchpoint, product, case_id, photo, voice))
constexpr auto rules_of(form::Of<NewNote>)
{
    using namespace form;
    return rules(on(&NewNote::text, length(0, longest_note), may_be_left_out, about("Left out where there is a voice")),
                 on(&NewNote::kind, may_be_left_out),
                 on(&NewNote::photo, length(0, largest_note), about("A JPEG as base64url")),
                 on(&NewNote::voice, length(0, largest_note), about("A recording as base64url")));
}

// Nothing that leads to its writer: no case, no voice, no kind.
struct AnonymousNote
{
    std::string text;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<std::string> photo;
    std::string secret; // 256 random bits as base64url, drawn by the browser: whoever has it can follow the note
};
BOOST_DESCRIBE_STRUCT(AnonymousNote, (), (text, touchpoint, product, photo, secret))
constexpr auto rules_of(form::Of<AnonymousNote>)
{
    using namespace form;
    return rules(on(&AnonymousNote::text, not_blank, length(1, longest_note)),
                 on(&AnonymousNote::photo, length(0, largest_note), about("A JPEG as base64url")),
                 on(&AnonymousNote::secret, length(43, 43),
                    about("256 random bits as base64url, drawn by the browser and kept there")));
}

struct AnonymousTaken
{
    Date written_on;
};
BOOST_DESCRIBE_STRUCT(AnonymousTaken, (), (written_on))

struct TouchpointNamed
{
    TouchpointId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TouchpointNamed, (), (id, name))

struct ProductNamed
{
    ProductId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ProductNamed, (), (id, name))

struct CaseNamed
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
};
BOOST_DESCRIBE_STRUCT(CaseNamed, (), (id, number, subject))

struct NoteFile
{
    int number = 1;
    FileKind kind = FileKind::photo;
    std::string type;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(NoteFile, (), (number, kind, type, bytes))

struct NoteStep
{
    StepKind kind = StepKind::landed;
    Instant at;
    std::optional<PersonShown> by, person;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(NoteStep, (), (kind, at, by, person, text))

// A note in a list.
struct NoteRow
{
    NoteId id;
    NoteKind kind = NoteKind::frontline;
    std::string text;
    bool anonymous = false;
    Date written_on{};
    std::optional<PersonShown> reporter{}; // none of an anonymous one
    std::optional<TouchpointNamed> touchpoint{};
    std::optional<ProductNamed> product{};
    NoteState state = NoteState::waiting;
    std::optional<PersonShown> answerer{};
    std::optional<Instant> due{};
    bool is_late = false; // waits longer than was promised, or waited
    std::string answer{};
};
BOOST_DESCRIBE_STRUCT(NoteRow, (),
                      (id, kind, text, anonymous, written_on, reporter, touchpoint, product, state, answerer, due,
                       is_late, answer))

struct FieldNote
{
    NoteId id;
    NoteRow row;
    std::optional<CaseNamed> from_case{}; // where the reader may see it
    std::optional<Instant> answered{};
    std::optional<PersonShown> answered_by{};
    std::optional<ArticleId> article{};
    std::optional<MadeTryId> made_try{};
    std::vector<NoteFile> files{};
    std::vector<NoteStep> steps{};
    std::vector<NoteRow> met{}; // others that say the same
    bool is_mine = false, may_answer = false;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(FieldNote, (),
                      (id, row, from_case, answered, answered_by, article, made_try, files, steps, met, is_mine,
                       may_answer, version))

// What the writer of an anonymous note learns. No id: there is nothing else to be asked about it.
struct Followed
{
    Date written_on;
    std::string text;
    NoteState state = NoteState::letterbox;
    std::optional<Instant> due;
    std::string answer;
    std::optional<ArticleId> article;
    std::optional<MadeTryId> made_try;
    std::vector<NoteStep> steps;
};
BOOST_DESCRIBE_STRUCT(Followed, (), (written_on, text, state, due, answer, article, made_try, steps))

struct Following
{
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(Following, (), (secret))
constexpr auto rules_of(form::Of<Following>)
{
    using namespace form;
    return rules(on(&Following::secret, length(1, 200)));
}

enum class Notes : std::uint8_t { to_answer, mine, waiting, ended, all };
BOOST_DESCRIBE_ENUM(Notes, to_answer, mine, waiting, ended, all)

struct NoteQuery
{
    Notes which = Notes::all;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<bool> late; // these alone, or those in time alone
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(NoteQuery, (), (which, touchpoint, product, late, cursor, limit))
constexpr auto rules_of(form::Of<NoteQuery>)
{
    using namespace form;
    return rules(on(&NoteQuery::which, may_be_left_out), on(&NoteQuery::limit, range(1, 200), may_be_left_out));
}

enum class Outcome : std::uint8_t { answered, made_article, made_try, made_defect, declined };
BOOST_DESCRIBE_ENUM(Outcome, answered, made_article, made_try, made_defect, declined)

struct NoteAnswer
{
    Outcome outcome = Outcome::answered;
    std::string text;     // to whoever wrote it; where declined: because
    bool together = true; // answers those that say the same too
    std::optional<std::string>
        what{}; // is tried: must be said where it is made a try, for the words of a note are not everybody's
    std::optional<Date> until{}; // left out: four weeks
};
BOOST_DESCRIBE_STRUCT(NoteAnswer, (), (outcome, text, together, what, until))
constexpr auto rules_of(form::Of<NoteAnswer>)
{
    using namespace form;
    return rules(on(&NoteAnswer::text, not_blank, length(1, longest_note)), on(&NoteAnswer::together, may_be_left_out),
                 on(&NoteAnswer::what, not_blank, length(1, longest_tried)));
}

struct NoteHanded
{
    EmployeeId to;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(NoteHanded, (), (to, reason))
constexpr auto rules_of(form::Of<NoteHanded>)
{
    using namespace form;
    return rules(on(&NoteHanded::reason, not_blank, length(1, longest_reason)));
}

struct NoteMet
{
    NoteId other;
};
BOOST_DESCRIBE_STRUCT(NoteMet, (), (other))

struct NoteSettings
{
    int working_days = 5; // until an answer is due
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(NoteSettings, (), (working_days, version))

struct NewNoteSettings
{
    int working_days = 5;
};
BOOST_DESCRIBE_STRUCT(NewNoteSettings, (), (working_days))
constexpr auto rules_of(form::Of<NewNoteSettings>)
{
    using namespace form;
    return rules(on(&NewNoteSettings::working_days, range(1, 30)));
}

// Law 10, of one month: of the notes whose answer was due in it.
struct AnsweredInTime
{
    Date month; // its first day
    std::int64_t due = 0, in_time = 0;
    std::optional<double> share;
};
BOOST_DESCRIBE_STRUCT(AnsweredInTime, (), (month, due, in_time, share))

struct NoteFigures
{
    std::vector<AnsweredInTime> months; // twelve, the oldest first
    std::int64_t waiting = 0, late = 0; // now
};
BOOST_DESCRIBE_STRUCT(NoteFigures, (), (months, waiting, late))
}
