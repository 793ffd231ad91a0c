#pragma once
// What people with an account are called, for records that name them for good.
#include "ground/api/who.h"
#include "ground/db/db.h"

namespace regard::access
{
// Also of those who may no longer sign in; empty where there is no such account.
std::string called(db::Transaction& tx, api::UserId user);
}
