#pragma once
// What the parts of this feature share. Inside features/feedback.
#include "features/feedback/feedback.h"
#include "features/feedback/store.h"
#include "ground/api/page.h"

#include <algorithm>
#include <mutex>

namespace regard::feedback
{
class Feedback::Inside
{
  public:
    explicit Inside(Parts given) : parts(std::move(given)) {}

    Parts const parts;

    Zone zone() const;
    void use_zone(Zone const& zone);

    void add_lists(api::Routes& routes);
    void add_loops(api::Routes& routes);
    void add_testimonials(api::Routes& routes);
    void add_settings(api::Routes& routes);
    void add_reminders(jobs::Kinds& kinds);

    // The question about the resolution in force; made where it is not there yet. Nothing where nobody may be asked.
    std::optional<store::Question> question_of(db::Transaction& tx, CaseId id) const;
    void ask(db::Transaction& tx, CaseId id, Instant now) const;
    // Who must see to it, where anybody may.
    std::optional<EmployeeId> open_loop(db::Transaction& tx, store::Question const& question, Instant now) const;

    void note(db::Transaction& tx, events::WhoId who, std::string_view verb, CaseId about) const;

  private:
    mutable std::mutex mutex_;
    std::optional<Zone> zone_;
};

// Those of `all` whose cases the reader may see.
template <class Kept>
void keep_seen(api::Reading& r, std::vector<Kept>& all)
{
    std::vector<CaseId> ids;
    for (Kept const& one : all)
        ids.push_back(one.about);
    auto const hidden = desk::hidden_among(r.tx, r.who, ids);
    std::erase_if(all,
                  [&](Kept const& one) { return std::find(hidden.begin(), hidden.end(), one.about) != hidden.end(); });
}

// A loop as it is shown, and whether somebody may close it: their own; with the permission those of all cases they see.
std::optional<Loop> loop_of(db::Transaction& tx, QuestionId id);
bool may_close(api::Who const& who, Loop const& one);

CaseRated case_shown(db::Transaction& tx, CaseId id);
Refusal no_such_feedback();
}
