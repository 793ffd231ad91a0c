#pragma once
// One person's responsibility, gathered. Inside features/responsibility.
#include "features/responsibility/inside.h"

namespace regard::responsibility
{
// For oneself, for those whom one leads, and for everybody where one keeps the people or the map.
bool may_look_after(db::Transaction& tx, api::Who const& who, people::Employee const& person);
// Their managers and the leads of their units; never oneself.
bool leads(db::Transaction& tx, api::Who const& who, people::Employee const& person);

MyResponsibility responsibility_of(Responsibility::Inside const& inside, api::Reading& r,
                                   people::Employee const& person);
}
