#pragma once
// What is still to be set up, for whoever may do it: computed from what is really there, gone when all is done or when they want to
// see it no more. The front door.
#include "base/embedded.h"
#include "base/fields.h"
#include "ground/api/routes.h"

#include <functional>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_first_steps_schema();
}

namespace regard::first_steps
{
// One line of the list. Whether it is for somebody and whether it is done is asked each time, in one consistent state.
struct Step
{
    std::string name; // a code: `mail`; the screen has the words
    std::string link; // a path of ours
    std::function<bool(db::Transaction&, api::Who const&)> is_for;
    std::function<bool(db::Transaction&, api::Who const&)> is_done;
};

struct StepShown
{
    std::string name, link;
    bool done = false;
};
BOOST_DESCRIBE_STRUCT(StepShown, (), (name, link, done))

struct StepsShown
{
    std::vector<StepShown> items; // in the order in which they are best done; empty: nothing to show
};
BOOST_DESCRIBE_STRUCT(StepsShown, (), (items))

void add_routes(api::Routes& routes, std::vector<Step> steps);
}
