#pragma once
// The program's settings: one TOML file, every key also an environment variable (`listen.port` is REGARD_LISTEN_PORT),
// and every text key also as a file that holds it (`database.url_file`, REGARD_DATABASE_URL_FILE), for secrets. The
// environment wins over the file. `regard config` prints all keys with what they mean; unknown keys are refused.
#include "base/fields.h"

#include <functional>
#include <string>
#include <vector>

namespace regard::config
{
struct Config
{
    std::string data;         // folder of the store, uploads and the set-up link
    std::string database_url; // empty: SQLite in `data`

    std::string listen_address;
    int listen_port = 0;
    std::string public_url; // as customers and colleagues reach us; empty: http://<address>:<port>
    std::string tls_certificate, tls_key;
    std::vector<std::string> trusted_proxies;
    int workers = 0;
    int most_connections = 0;

    std::string log_level;
    bool jobs = true;                        // whether this node runs jobs
    std::string secrets_key;                 // seals what the store keeps secret; empty: one is made in `data`
    std::vector<std::string> internal_hosts; // that outgoing calls may reach although their addresses are internal
};

// One key as it is documented.
struct Key
{
    std::string_view name;     // `listen.port`
    std::string_view fallback; // as it is written
    std::string_view meaning;
};
std::vector<Key> keys();

using Environment = std::function<char const*(char const*)>; // as std::getenv

// `path` empty: no file. Refuses with all faults: `not_readable`, `bad_toml`, `unknown_key`, `wrong_kind`,
// `out_of_range`, `given_twice`; the field is the key.
Parsed<Config> load(std::string const& path, Environment const& environment);

// The documentation: a TOML file with every key at its default, each with its meaning above it.
std::string documented();
}
