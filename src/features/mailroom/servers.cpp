#include "features/mailroom/inside.h"

#include "base/text.h"
#include "features/access/secrets.h"
#include "ground/files/byte_source.h"

#include <filesystem>
#include <fmt/format.h>

namespace regard::mailroom
{
namespace
{
// A sealed secret is for this server and user alone, so that no other can be sent it.
std::string about(store::KeptMailbox const& one)
{
    return fmt::format("mailbox {} {} {}", one.host, one.smtp_host, one.user);
}

// A token may lie in a file that somebody renews: it counts before the one that is kept.
std::string secret_of(Mailroom::Inside const& inside, store::KeptMailbox const& one)
{
    auto const file = inside.parts.folder + "/mail-tokens/" + one.id.text();
    if (one.sign_in == SignIn::token && std::filesystem::exists(file))
        return std::string(text::trimmed(files::read_all(*files::open_file(file), 16'000)));
    return one.sealed_secret.empty() ? "" : inside.seal.opened(one.sealed_secret, about(one)).value_or("");
}

mail::Tls tls_of(Security security)
{
    return security == Security::tls        ? mail::Tls::at_once
           : security == Security::starttls ? mail::Tls::starttls
                                            : mail::Tls::none;
}

mail::Server server(Mailroom::Inside const& inside, store::KeptMailbox const& one)
{
    mail::Server server;
    server.user = one.user;
    (one.sign_in == SignIn::token ? server.token : server.password) = secret_of(inside, one);
    server.authorities = inside.parts.authorities;
    return server;
}

// Made when it is first needed; the same on all nodes.
std::string key_of(db::Database& database)
{
    auto const fresh = access::base64url(access::random_bytes(32));
    return access::from_base64url(database.write([&](db::Transaction& tx) { return store::key_or(tx, fresh); }))
        .value();
}
}

Mailroom::Inside::Inside(Parts parts_)
    : parts(std::move(parts_)), seal(parts.sealing_key, parts.folder), blobs(parts.folder + "/mails"),
      signature(key_of(parts.database))
{}

mail::Server reading_server(Mailroom::Inside const& inside, store::KeptMailbox const& one)
{
    auto reading = server(inside, one);
    reading.host = one.host;
    reading.port = static_cast<std::uint16_t>(one.port);
    reading.tls = tls_of(one.security);
    return reading;
}

mail::Server sending_server(Mailroom::Inside const& inside, store::KeptMailbox const& one)
{
    auto sending = server(inside, one);
    sending.host = one.smtp_host;
    sending.port = static_cast<std::uint16_t>(one.smtp_port);
    sending.tls = tls_of(one.smtp_security);
    if (mail::is_loopback(sending.host) && sending.tls == mail::Tls::none)
        sending.user.clear(); // a mail server of this machine takes what its own programs bring
    return sending;
}

std::string sealed(Mailroom::Inside const& inside, store::KeptMailbox const& one, std::string_view secret)
{
    return inside.seal.sealed(secret, about(one));
}

std::string domain_of(std::string_view address) { return std::string(address.substr(address.find('@') + 1)); }
}
