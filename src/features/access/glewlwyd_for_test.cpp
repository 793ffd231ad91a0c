#include "features/access/glewlwyd_for_test.h"

#include "base/free_port_for_test.h"

#include <boost/json.hpp>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <spawn.h>
#include <sqlite3.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace regard::access::testing
{
namespace
{
namespace json = boost::json;

constexpr char const* program = "/usr/bin/glewlwyd";
constexpr char const* tables = "/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3";

struct Pem
{
    std::string secret, open;
};

std::string text_in(BIO* memory)
{
    char* text = nullptr;
    long const size = BIO_get_mem_data(memory, &text);
    return {text, static_cast<std::size_t>(size)};
}

Pem new_key()
{
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> const key(EVP_RSA_gen(2048), EVP_PKEY_free);
    std::unique_ptr<BIO, decltype(&BIO_free)> const secret(BIO_new(BIO_s_mem()), BIO_free);
    std::unique_ptr<BIO, decltype(&BIO_free)> const open(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_PUBKEY(open.get(), key.get());
    return {text_in(secret.get()), text_in(open.get())};
}
}

bool Glewlwyd::is_installed() { return std::filesystem::exists(program) && std::filesystem::exists(tables); }

Glewlwyd::Glewlwyd(std::string const& redirect_uri)
{
    make_store();
    start();
    try {
        sign_in("admin", "password"); // as its tables have it
        expect("POST", "/mod/plugin", plugin());
        expect("POST", "/client",
               fmt::format(
                   R"({{"client_id":"regard","name":"Regard","confidential":true,"enabled":true,"password":"geheim",
                   "redirect_uri":["{}"],"authorization_type":["code"],
                   "token_endpoint_auth_method":["client_secret_basic"],"scope":[]}})",
                   redirect_uri));
        expect("POST", "/user", R"({"username":"ole","name":"Ole Dahl","password":"five cold lakes","enabled":true,
            "email":"ole@bank.example","scope":["openid"],"groups":["bank-leads","everybody"]})");
    } catch (...) {
        stop();
        throw;
    }
}

Glewlwyd::~Glewlwyd() { stop(); }

std::string Glewlwyd::sign_in_at(std::string const& address)
{
    sign_in("ole", "five cold lakes");
    expect("PUT", "/auth/grant/regard", R"({"scope":"openid"})");
    auto const reply = ask("GET", address + "&g_continue", "");
    return std::string(reply.header("location"));
}

void Glewlwyd::change_key()
{
    sign_in("admin", "password");
    expect("DELETE", "/mod/plugin/oidc", "");
    expect("POST", "/mod/plugin", plugin());
}

std::string Glewlwyd::plugin() const
{
    Pem const key = new_key();
    json::object const claim{{"name", "groups"},  {"type", "string"},   {"user-property", "groups"},
                             {"mandatory", true}, {"on-demand", false}, {"scope", json::array{}}};
    json::object const parameters{{"iss", issuer()},
                                  {"jwt-type", "rsa"},
                                  {"jwt-key-size", "256"},
                                  {"key", key.secret},
                                  {"cert", key.open},
                                  {"jwks-show", true},
                                  {"access-token-duration", 3600},
                                  {"refresh-token-duration", 3600},
                                  {"code-duration", 600},
                                  {"refresh-token-rolling", false},
                                  {"allow-non-oidc", false},
                                  {"auth-type-code-enabled", true},
                                  {"auth-type-token-enabled", false},
                                  {"auth-type-id-token-enabled", true},
                                  {"auth-type-none-enabled", false},
                                  {"auth-type-password-enabled", false},
                                  {"auth-type-client-enabled", false},
                                  {"auth-type-device-enabled", false},
                                  {"auth-type-refresh-enabled", true},
                                  {"subject-type", "public"},
                                  {"pkce-allowed", true},
                                  {"pkce-required", true},
                                  {"pkce-method-plain-allowed", false},
                                  {"name-claim", "mandatory"},
                                  {"email-claim", "mandatory"},
                                  {"claims", json::array{claim}}};
    return json::serialize(json::object{{"module", "oidc"},
                                        {"name", "oidc"},
                                        {"display_name", "OpenID Connect"},
                                        {"enabled", true},
                                        {"order_rank", 0},
                                        {"parameters", parameters}});
}

http::Reply Glewlwyd::ask(std::string const& method, std::string const& address, std::string const& text)
{
    http::Call call;
    call.method = method;
    call.address = address;
    call.body = text;
    call.headers = {{"Content-Type", "application/json"}, {"Cookie", cookie_}};
    auto reply = client_.call(call);
    if (!reply)
        throw std::runtime_error(address + ": " + reply.error().code);
    return *reply;
}

void Glewlwyd::expect(std::string const& method, std::string const& path, std::string const& text)
{
    auto const reply = ask(method, base_ + path, text);
    if (reply.status != 200)
        throw std::runtime_error(fmt::format("{} {}: {} {}", method, path, reply.status, reply.body));
}

void Glewlwyd::sign_in(std::string const& user, std::string const& password)
{
    cookie_.clear();
    auto const reply =
        ask("POST", base_ + "/auth/", fmt::format(R"({{"username":"{}","password":"{}"}})", user, password));
    std::string const header(reply.header("set-cookie"));
    cookie_ = header.substr(0, header.find(';'));
    if (reply.status != 200)
        throw std::runtime_error("Glewlwyd does not know " + user);
}

// The tables of the package, with one more thing to be known of people: their groups.
void Glewlwyd::make_store() const
{
    std::ifstream file(tables);
    std::string script{std::istreambuf_iterator<char>(file), {}};
    std::string const before = R"("data-format":{"picture")";
    script.replace(script.find(before), before.size(),
                   R"("data-format":{"groups":{"multiple":true,"read":true,"write":true},"picture")");
    sqlite3* store = nullptr;
    bool const made = sqlite3_open((folder_.path() + "/store").c_str(), &store) == SQLITE_OK &&
                      sqlite3_exec(store, script.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(store);
    if (!made)
        throw std::runtime_error("Glewlwyd's tables could not be made");
}

void Glewlwyd::start()
{
    port_ = free_port_for_test();
    base_ = fmt::format("http://127.0.0.1:{}/api", port_);
    std::string const settings = folder_.path() + "/settings";
    std::ofstream(settings) << fmt::format(R"(port={0}
bind_address="127.0.0.1"
external_url="http://127.0.0.1:{0}"
login_url="login.html"
api_prefix="api"
log_mode="file"
log_level="INFO"
log_file="{1}/log"
cookie_secure=0
session_key="GLEWLWYD_TEST"
admin_session_authentication="cookie"
profile_session_authentication="cookie"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="/usr/lib/glewlwyd/user"
client_module_path="/usr/lib/glewlwyd/client"
user_auth_scheme_module_path="/usr/lib/glewlwyd/scheme"
plugin_module_path="/usr/lib/glewlwyd/plugin"
use_secure_connection=false
secure_connection_key_file=""
secure_connection_pem_file=""
secure_connection_ca_file=""
hash_algorithm="SHA512"
database = {{ type="sqlite3" path="{1}/store" }}
)",
                                           port_, folder_.path());
    std::string name = program, option = "-c", file = settings;
    char* const arguments[]{name.data(), option.data(), file.data(), nullptr};
    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    for (int const stream : {1, 2})
        posix_spawn_file_actions_addopen(&streams, stream, "/dev/null", O_WRONLY, 0);
    bool const begun = ::posix_spawn(&process_, program, &streams, nullptr, arguments, environ) == 0;
    posix_spawn_file_actions_destroy(&streams);
    http::Call call;
    call.address = base_ + "/config";
    for (int tries = 0; begun && tries < 300; ++tries) {
        if (client_.call(call))
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(50)); // it has no other way to say that it listens
    }
    stop();
    throw std::runtime_error("Glewlwyd does not start");
}

void Glewlwyd::stop()
{
    if (process_ > 0) {
        ::kill(process_, SIGTERM);
        ::waitpid(process_, nullptr, 0);
    }
    process_ = 0;
}
}
