#pragma once
// How customers rate what was done, and what becomes of it. The front door: routes and jobs for app/, and what the customer's
// page does in its own transactions. Any thread.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "features/feedback/rules.h"
#include "ground/clock/zone.h"
#include "ground/events/follower.h"
#include "ground/jobs/jobs.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_feedback_schema();
}

namespace regard::feedback
{
constexpr api::Permission read_feedback{"feedback.read"};
constexpr api::Permission close_loops{"feedback.close"}; // of the cases one sees; one's own are closed without it
constexpr api::Permission settle_feedback{"feedback.admin"};
constexpr api::Permission read_testimonials{"testimonials.read"};
constexpr api::Permission withdraw_testimonials{"testimonials.write"};

enum class Asking : std::uint8_t { first, reminder };

// What app/ lends from above. Any thread may call them.
struct Lent
{
    // Asks the customer of a case by mail, in the caller's transaction. False where they can't be reached so.
    std::function<bool(db::Transaction&, CaseId, Asking, Instant now)> ask = [](db::Transaction&, CaseId, Asking,
                                                                                Instant) { return false; };
};

struct Parts // all given by reference must outlive Feedback
{
    db::Database& database;
    IdSource& ids;
    events::Journal const& journal;
    jobs::Queue const& queue;
    Lent lent = {};
};

class Feedback
{
  public:
    explicit Feedback(Parts parts);
    ~Feedback();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void use_zone(Zone const& zone); // the organisation's: days in lists are its days

    // What the journal says happened to cases: whose case was just resolved is asked, once.
    void follow(db::Transaction& tx, std::span<events::Line const> lines, Instant now);

    // ---- for the customer's page, in the caller's transaction
    struct Standing
    {
        bool asks = false;                          // may be rated, now
        int mark = 0;                               // was rated so already; 0: not yet
        bool wants_sentence = false;                // the mark was given without one
        bool wants_words = false;                   // may be asked for a testimonial
        std::optional<Instant> words_shown_until{}; // has given one, of whatever resolution, and not taken it back
    };
    Standing standing(db::Transaction& tx, CaseId id, Instant now) const;
    // Refuse with `not_asked`, `already_rated`, `no_such_mark`, `words_too_long`, `not_given`, and as check_consent() does. A
    // sentence may follow a mark that came without one.
    Result<void> rate(db::Transaction& tx, CaseId id, int mark, std::string const& words, Instant now);
    Result<void> consent(db::Transaction& tx, CaseId id, Consent const& consent, Instant now);
    Result<void> withdraw(db::Transaction& tx, CaseId id, Instant now);

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// What came of a case, as far as its customer could say.
struct Outcome
{
    std::optional<int> mark; // of the latest resolution that was rated
    bool reopened = false;   // after a resolution
};
Outcome outcome_of(db::Transaction& tx, CaseId id);

struct CaseOutcome : Outcome
{
    CaseId id;
    Kind kind = Kind::request;
    std::optional<TouchpointId> touchpoint{};
    Instant resolved; // the last time
};
// Of the cases resolved since then of which somebody could be asked, the latest of them, by id. One of which the latest resolution
// lies before counts with nothing.
std::vector<CaseOutcome> outcomes_since(db::Transaction& tx, Instant from, int limit);

// ---- when the person goes (law 12). Marks stay: they are figures.
void erase_customer(db::Transaction& tx, CustomerId customer);
// Without what was said of cases that are kept from `who`.
Json kept_of_customers(db::Transaction& tx, api::Who const& who, std::span<CustomerId const> family);

// For `regard check`.
std::vector<db::Invariant> invariants();
}
