#pragma once
// The bank of desk/testing.h, and what its customers say. For this feature's tests.
#include "features/desk/testing.h"
#include "features/feedback/feedback.h"

namespace regard::feedback
{
class FeedbackRoom : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override { return {{"feedback", embedded::features_feedback_schema()}}; }
    void furnish() override;
    void TearDown() override;

    CaseId opened(std::string const& more = {}); // by phone, kept by Anna; more: `,"kind":"complaint"`
    void resolve(CaseId id);                     // by Anna; the journal is followed then
    void state(CaseId id, std::string const& json);
    CaseId resolved(std::string const& more = {});
    Result<void> rate(CaseId id, int mark, std::string const& words = {});
    Feedback::Standing standing(CaseId id);
    void settle(std::string const& json); // the settings, as they are but for these
    void pass(Span time);                 // and what falls due in it happens
    void follow_journal();

    std::unique_ptr<Feedback> feedback;
    std::unique_ptr<events::Follower> follower;
    std::vector<std::pair<CaseId, Asking>> asked; // letters that went out
    bool reachable = true;
};
}
