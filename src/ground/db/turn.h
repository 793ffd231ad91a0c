#pragma once
// For a row that many write at once, such as a balance: whoever names the same number waits for the others, in the order of coming,
// instead of losing races to them and trying again. Say it before the first statement that touches the row.
#include "ground/db/transaction.h"

namespace regard::db
{
// Until the transaction has ended, no other that names this number changes what it stands for. On PostgreSQL the body may begin
// anew for it, in this program and, where programs meet, among all on the store; who waits holds no session. Throws Busy
// after Settings::busy_wait_ms. Costs nothing on SQLite, where writes come one after another. In a read it does nothing.
void take_turn(Transaction& tx, std::int64_t name);
}
