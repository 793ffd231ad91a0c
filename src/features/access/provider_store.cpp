#include "features/access/provider_store.h"

#include "features/access/secrets.h"

namespace regard::access::store
{
void insert_sent_off(db::Transaction& tx, std::string const& state_hash, SentOff const& sent)
{
    tx.execute("insert into provider_sign_in (state_hash, nonce, verifier, expires_at, browser_hash, go_to, link_to) "
               "values ($1, $2, $3, $4, $5, $6, $7)",
               {as_bytes(state_hash), sent.nonce, sent.verifier, sent.expires, as_bytes(sent.browser_hash), sent.go_to,
                sent.link_to});
}

std::optional<SentOff> take_sent_off(db::Transaction& tx, std::string const& state_hash, Instant now)
{
    auto const found = tx.one("delete from provider_sign_in where state_hash = $1 returning browser_hash, nonce, "
                              "verifier, go_to, link_to, expires_at",
                              {as_bytes(state_hash)}, [](db::Row const& row) {
                                  return SentOff{bytes(row, 0),
                                                 std::string(row.text(1)),
                                                 std::string(row.text(2)),
                                                 std::string(row.text(3)),
                                                 row.is_null(4) ? UserId{} : row.id<UserId>(4),
                                                 row.instant(5)};
                              });
    return found && now < found->expires ? found : std::nullopt;
}

void forget_sent_off(db::Transaction& tx, Instant now)
{
    tx.execute("delete from provider_sign_in where expires_at <= $1", {now});
}

std::optional<Account> account_by_subject(db::Transaction& tx, std::string_view subject)
{
    auto const id = tx.integer("select id from app_user where provider_subject = $1", {subject});
    return id ? account(tx, UserId{*id}) : std::nullopt;
}

void join_to_provider(db::Transaction& tx, UserId id, std::string_view subject)
{
    tx.execute("update app_user set provider_subject = $2, version = version + 1 where id = $1", {id, subject});
}
}
