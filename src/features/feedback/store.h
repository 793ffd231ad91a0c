#pragma once
// All SQL of this feature. In the caller's transaction.
#include "features/feedback/model.h"
#include "ground/db/db.h"

namespace regard::feedback::store
{
struct Question
{
    QuestionId id;
    CaseId about;
    Instant resolved;
    Kind kind = Kind::request;
    std::optional<UnitId> team{};
    std::optional<TouchpointId> touchpoint{};
    std::optional<ProductId> product{};
    std::optional<VerticalId> vertical{};
    std::optional<CustomerId> customer{};
    std::optional<Instant> sent{}, remind{}, reminded{};
    std::optional<int> mark{};
    std::string words{};
    std::optional<Instant> rated{};
    LoopState loop = LoopState::none; // read only
};

// False, and nothing is changed, where this resolution has its question already.
bool insert(db::Transaction& tx, Question const& question);
std::optional<Question> question(db::Transaction& tx, QuestionId id);
std::optional<Question> question(db::Transaction& tx, CaseId about, Instant resolved);
std::vector<Question> questions_of(db::Transaction& tx, CaseId about); // the latest resolution first
void put_sent(db::Transaction& tx, QuestionId id, Instant sent, std::optional<Instant> remind);
void put_reminded(db::Transaction& tx, QuestionId id, Instant at);
void put_answer(db::Transaction& tx, QuestionId id, int mark, std::string_view words, Instant at);
void put_words(db::Transaction& tx, QuestionId id, std::string_view words);

std::vector<Question> resolved_since(db::Transaction& tx, Instant from,
                                     int limit); // by resolution; the latest ones of them

// Where a list goes on: after this one, in its order.
struct Place
{
    std::int64_t at = INT64_MAX;
    QuestionId id{};
};
BOOST_DESCRIBE_STRUCT(Place, (), (at, id))
// Answered ones of resolutions in [from, before), the latest answer first.
std::vector<Question> rated(db::Transaction& tx, Instant from, Instant before, Place const& after, int limit);

// ---- loops
struct KeptLoop
{
    QuestionId id;
    CaseId about;
    std::optional<EmployeeId> owner;
    Instant opened;
    std::optional<Instant> closed;
    std::optional<EmployeeId> closed_by;
    std::string done;
    int mark = 0;      // of the question
    std::string words; // the same
};
void open_loop(db::Transaction& tx, QuestionId id, CaseId about, std::optional<EmployeeId> owner, Instant at);
bool close_loop(db::Transaction& tx, QuestionId id, EmployeeId by, std::string_view done, Instant at); // false: it is
std::optional<KeptLoop> loop(db::Transaction& tx, QuestionId id);
std::vector<KeptLoop> open_loops(db::Transaction& tx, Place const& after, int limit);   // the oldest first
std::vector<KeptLoop> closed_loops(db::Transaction& tx, Place const& after, int limit); // the latest opened first

// ---- testimonials
struct KeptTestimonial
{
    QuestionId id;
    CaseId about;
    std::optional<CustomerId> customer;
    std::string text;
    NameShown name_shown = NameShown::none;
    std::int64_t places = 0; // bits
    std::string language;
    Instant given, expires;
    std::optional<Instant> withdrawn;
};
void put(db::Transaction& tx, KeptTestimonial const& one); // anew where there was one
std::optional<KeptTestimonial> testimonial(db::Transaction& tx, QuestionId id);
std::vector<KeptTestimonial> testimonials(db::Transaction& tx, Place const& after, int limit); // the latest first
// Until when one of a case may be used; nothing where none may be any more.
std::optional<Instant> words_shown_until(db::Transaction& tx, CaseId about, Instant now);
bool withdraw(db::Transaction& tx, QuestionId id, std::optional<EmployeeId> by, Instant at); // false: not there, or is

// ---- settings
FeedbackSettings settings(db::Transaction& tx);
void settle(db::Transaction& tx, FeedbackSettingsChange const& wish); // the version grows

// ---- erasing
struct Said
{
    CaseId about;
    Instant at;
    int mark = 0;
    std::string words, shown; // what they let us show
};
BOOST_DESCRIBE_STRUCT(Said, (), (at, mark, words, shown))
void forget_words(db::Transaction& tx, CustomerId customer);
std::vector<Said> said_by(db::Transaction& tx, CustomerId customer);
}
