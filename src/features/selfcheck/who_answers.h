#pragma once
// Whom the groups of the self-check that was closed last name for each step: for whoever holds that against the responsibility map.
// Made of what is published alone, bands of groups of five and more (law 8). In the caller's transaction.
#include "features/selfcheck/model.h"
#include "ground/db/db.h"

namespace regard::selfcheck
{
struct NamedBy
{
    Group group = Group::leaders;
    int answers = 0;
    std::vector<AboutShare> teams; // in the order of WhoAnswers::teams
    AboutShare nobody, unknown;
};

struct StepAnswers
{
    std::string step;
    std::vector<NamedBy> groups; // those shown
};

struct WhoAnswers
{
    std::string name;
    Date closed;
    std::vector<std::string> teams;
    std::vector<StepAnswers> steps;
};
std::optional<WhoAnswers> who_answers(db::Transaction& tx); // nothing: none is closed yet
}
