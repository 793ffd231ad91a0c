#include "ground/config/config.h"

#include <charconv>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <sstream>
#include <toml++/toml.h>

namespace regard::config
{
namespace
{
enum class Kind { text, number, flag, list };

// A key with the member it fills.
struct Entry
{
    Key key;
    Kind kind;
    std::function<void(Config&, std::string const&)> put; // of the text form; lists are joined with commas
    int low = 0, high = 0;
};

template <auto Member>
Entry text_key(std::string_view name, std::string_view fallback, std::string_view meaning)
{
    return {{name, fallback, meaning}, Kind::text, [](Config& c, std::string const& text) { c.*Member = text; }};
}

template <auto Member>
Entry number_key(std::string_view name, std::string_view fallback, int low, int high, std::string_view meaning)
{
    return {{name, fallback, meaning},
            Kind::number,
            [](Config& c, std::string const& text) { c.*Member = std::stoi(text); },
            low,
            high};
}

template <auto Member>
Entry flag_key(std::string_view name, std::string_view fallback, std::string_view meaning)
{
    return {
        {name, fallback, meaning}, Kind::flag, [](Config& c, std::string const& text) { c.*Member = text == "true"; }};
}

std::vector<std::string> split(std::string const& text)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, ',');) {
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

template <auto Member>
Entry list_key(std::string_view name, std::string_view meaning)
{
    return {{name, "", meaning}, Kind::list, [](Config& c, std::string const& text) { c.*Member = split(text); }};
}

std::vector<Entry> const& entries()
{
    static std::vector<Entry> const all{
        text_key<&Config::data>("data", "data", "The folder for the store, uploads and the set-up link. Back this up."),
        text_key<&Config::database_url>(
            "database.url", "",
            "postgresql://user:password@host/name for PostgreSQL. Empty: SQLite in the data folder."),
        text_key<&Config::listen_address>("listen.address", "127.0.0.1",
                                          "The address to listen on. 0.0.0.0 or :: for all; then use TLS or a proxy."),
        number_key<&Config::listen_port>("listen.port", "8080", 0, 65535, "The port to listen on; 0 takes a free one."),
        text_key<&Config::public_url>(
            "public_url", "",
            "How people reach this, for links: https://regard.example.org. Empty: the address and port above."),
        text_key<&Config::tls_certificate>("tls.certificate", "",
                                           "A PEM file with the certificate chain. With tls.key: serve HTTPS."),
        text_key<&Config::tls_key>("tls.key", "", "A PEM file with the certificate's private key."),
        list_key<&Config::trusted_proxies>(
            "proxies.trusted",
            "Addresses or networks (10.0.0.0/8) of proxies whose X-Forwarded-For and -Proto are believed."),
        number_key<&Config::workers>("server.workers", "32", 1, 64,
                                     "How many requests are answered at the same time. Those that write wait for the "
                                     "disk together: more of them share one wait."),
        number_key<&Config::most_connections>("server.most_connections", "2000", 10, 100000,
                                              "How many connections are held open at the same time."),
        text_key<&Config::log_level>("log.level", "info", "How much is logged: debug, info, warning or error."),
        flag_key<&Config::jobs>("jobs.run", "true", "Whether this node also runs jobs: imports, measures, clean-ups."),
        text_key<&Config::secrets_key>(
            "secrets.key", "",
            "Seals secrets in the store, such as the sign-in provider's: 32 characters or more, the same on all nodes, "
            "best as secrets.key_file. Empty: a key is made in the data folder."),
        list_key<&Config::internal_hosts>(
            "outgoing.internal_hosts", "Hosts inside the network that may be called, such as the sign-in provider's."),
    };
    return all;
}

Entry const* find(std::string_view name)
{
    for (Entry const& entry : entries())
        if (entry.key.name == name)
            return &entry;
    return nullptr;
}

class Loading
{
  public:
    explicit Loading(Environment const& environment) : environment_(environment) {}

    Parsed<Config> load(std::string const& path)
    {
        if (!path.empty())
            read_file(path);
        read_environment();
        Config config;
        for (Entry const& entry : entries())
            entry.put(config, values_.contains(entry.key.name) ? values_.find(entry.key.name)->second
                                                               : std::string(entry.key.fallback));
        if (config.tls_certificate.empty() != config.tls_key.empty())
            fault("incomplete", "tls.key", "TLS needs both tls.certificate and tls.key.");
        if (!faults_.empty())
            return faults_;
        return config;
    }

  private:
    void read_file(std::string const& path)
    try {
        walk(toml::parse_file(path), "");
    } catch (toml::parse_error const& error) {
        if (!std::ifstream(path))
            return fault("not_readable", "", fmt::format("The settings file “{}” cannot be read.", path));
        fault("bad_toml", "",
              fmt::format("The settings file cannot be read, line {}: {}.", error.source().begin.line,
                          error.description()));
    }

    void walk(toml::table const& table, std::string const& prefix)
    {
        for (auto const& [key, node] : table) {
            std::string const name = prefix + std::string(key.str());
            if (auto const* inner = node.as_table())
                walk(*inner, name + ".");
            else if (Entry const* entry = find(name))
                take_node(*entry, node);
            else if (Entry const* of_file = name.ends_with("_file") ? find(name.substr(0, name.size() - 5)) : nullptr)
                take_file(*of_file, node.value_or<std::string>(""));
            else
                fault("unknown_key", name, fmt::format("“{}” is no setting. `regard config` lists them.", name));
        }
    }

    void take_node(Entry const& entry, toml::node const& node)
    {
        if (auto const* text = node.as_string())
            take(entry, text->get());
        else if (auto const* number = node.as_integer())
            take(entry, std::to_string(number->get()));
        else if (auto const* flag = node.as_boolean())
            take(entry, flag->get() ? "true" : "false");
        else if (auto const* list = node.as_array(); list != nullptr && entry.kind == Kind::list) {
            std::string joined;
            for (toml::node const& item : *list)
                joined += item.value_or<std::string>("") + ",";
            take(entry, joined);
        } else
            fault("wrong_kind", entry.key.name, fmt::format("“{}” has a value of the wrong kind.", entry.key.name));
    }

    void read_environment()
    {
        for (Entry const& entry : entries()) {
            std::string name = "REGARD_";
            for (char const c : entry.key.name)
                name += c == '.' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
            if (char const* value = environment_(name.c_str()))
                take(entry, value);
            if (char const* path = environment_((name + "_FILE").c_str()))
                take_file(entry, path);
        }
    }

    void take_file(Entry const& entry, std::string const& path)
    {
        std::ifstream file(path, std::ios::binary);
        std::ostringstream text;
        if (!file || !(text << file.rdbuf()))
            return fault("not_readable", entry.key.name,
                         fmt::format("“{}” names the file “{}”, which cannot be read.", entry.key.name, path));
        std::string value = text.str();
        value.erase(value.find_last_not_of("\r\n") + 1);
        take(entry, value);
    }

    void take(Entry const& entry, std::string const& value)
    {
        if (entry.kind == Kind::flag && value != "true" && value != "false")
            return fault("wrong_kind", entry.key.name, fmt::format("“{}” is true or false.", entry.key.name));
        if (entry.kind == Kind::number && !in_range(entry, value))
            return fault("out_of_range", entry.key.name,
                         fmt::format("“{}” is a whole number from {} to {}.", entry.key.name, entry.low, entry.high));
        values_[entry.key.name] = value;
    }

    static bool in_range(Entry const& entry, std::string const& value)
    {
        int number = 0;
        auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        return error == std::errc{} && end == value.data() + value.size() && number >= entry.low &&
               number <= entry.high;
    }

    void fault(std::string_view code, std::string_view key, std::string sentence)
    {
        faults_.push_back({std::string(code), std::move(sentence), std::string(key)});
    }

    Environment const& environment_;
    std::map<std::string_view, std::string> values_;
    Refusals faults_;
};

std::string written(Entry const& entry)
{
    if (entry.kind == Kind::list)
        return "[]";
    return entry.kind == Kind::text ? fmt::format("\"{}\"", entry.key.fallback) : std::string(entry.key.fallback);
}
}

std::vector<Key> keys()
{
    std::vector<Key> list;
    for (Entry const& entry : entries())
        list.push_back(entry.key);
    return list;
}

Parsed<Config> load(std::string const& path, Environment const& environment) { return Loading(environment).load(path); }

std::string documented()
{
    std::string text = "# Settings of Regard, each at its default. The same keys work as environment variables\n"
                       "# (listen.port is REGARD_LISTEN_PORT); a text can also stand in a file (database.url_file).\n";
    for (Entry const& entry : entries())
        text += fmt::format("\n# {}\n{} = {}\n", entry.key.meaning, entry.key.name, written(entry));
    return text;
}
}
