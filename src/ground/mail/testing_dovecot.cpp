#include "ground/mail/testing_dovecot.h"

#include "base/free_port_for_test.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace regard::mail::testing
{
namespace
{
constexpr char const* program = "/usr/sbin/dovecot";

// For 127.0.0.1 and localhost, vouching for itself, until 2126; of use to nobody else.
constexpr char const* certificate = R"(-----BEGIN CERTIFICATE-----
MIIBkTCCATegAwIBAgIUCPKtOnfWixq8XrfJJ9UlXA4iepcwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjIwODM0MDhaGA8yMTI2MTAyOTA4MzQw
OFowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFIk
x81wBJUzLlagyoWwM3loq8Iv7oqr1QZV+2eQL5rrXIxUNpWBdAkgeoi3DwiK3NJ2
OFly6GIFYyLMGKfHOv2jbzBtMB0GA1UdDgQWBBTZQ1d+vSVPNQVtRBlpE/5KKfgB
VjAfBgNVHSMEGDAWgBTZQ1d+vSVPNQVtRBlpE/5KKfgBVjAPBgNVHRMBAf8EBTAD
AQH/MBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNIADBF
AiEAghJKyV2BVJR/r5v9wMMBkom6PtU9zUAQki+94tzCUtYCIG8hQvxJ9zjKr0E8
q1C5/i39ct0XYSGPwO7Sr0iwGUzC
-----END CERTIFICATE-----
)";
constexpr char const* key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjM5PDU9xBlw8T+vm
tc+5q4Q4NFcNv2dPf6auUVxfo/yhRANCAARSJMfNcASVMy5WoMqFsDN5aKvCL+6K
q9UGVftnkC+a61yMVDaVgXQJIHqItw8IitzSdjhZcuhiBWMizBinxzr9
-----END PRIVATE KEY-----
)";

bool answers(std::uint16_t port)
{
    int const probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    bool const there = ::connect(probe, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(probe);
    return there;
}

std::string all_of(std::string const& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}
}

bool Dovecot::is_installed()
{
    return std::filesystem::exists(program) && std::filesystem::exists("/usr/lib/dovecot/imap");
}

Dovecot::Dovecot() : owner_(::getuid()), group_(::getgid())
{
    if (auto const* const nobody = ::getpwnam("nobody"); owner_ == 0 && nobody != nullptr) {
        owner_ = nobody->pw_uid;
        group_ = nobody->pw_gid;
    }
    for (char const* part : {"cur", "new", "tmp"})
        std::filesystem::create_directories(folder_.path() + "/mail/anna/" + part);
    std::filesystem::create_directories(folder_.path() + "/keys/default/HS256");
    folder_.write("keys/default/HS256/default", "c2VjcmV0");
    folder_.write("certificate.pem", certificate);
    folder_.write("key.pem", key);
    folder_.write("oauth2",
                  fmt::format("introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={}/keys/\n"
                              "username_attribute = sub\n",
                              folder_.path()));
    start();
}

Dovecot::~Dovecot() { stop(); }

Server Dovecot::server(Tls tls) const
{
    Server server;
    server.host = "127.0.0.1";
    server.port = tls == Tls::at_once ? tls_port_ : port_;
    server.tls = tls;
    server.user = "anna";
    server.password = "secret";
    server.authorities = folder_.path() + "/certificate.pem";
    return server;
}

// {"sub": "anna", "iat": 1600000000, "exp": 4800000000}, signed HS256 with `secret`.
std::string Dovecot::token()
{
    return "eyJhbGciOiAiSFMyNTYiLCAidHlwIjogIkpXVCJ9.eyJzdWIiOiAiYW5uYSIsICJpYXQiOiAxNjAwM"
           "DAwMDAwLCAiZXhwIjogNDgwMDAwMDAwMH0.6ctZsreA9P4hZxKtuv8U_Kn1Mcz0qCnMRA8z1DdggoE";
}

std::string Dovecot::place(std::string const& folder) const
{
    return folder_.path() + "/mail/anna/" + (folder.empty() ? "" : "." + folder + "/");
}

void Dovecot::deliver(std::string_view mail, std::string const& folder)
{
    auto const name = fmt::format("{}.M{:09}.test", 1'700'000'000 + delivered_ / 1'000'000, delivered_);
    ++delivered_;
    auto const aside = place(folder) + "tmp/" + name;
    std::ofstream(aside, std::ios::binary) << mail;
    std::filesystem::permissions(aside, std::filesystem::perms(0644));
    if (::chown(aside.c_str(), owner_, group_) != 0)
        throw std::runtime_error("chown " + aside);
    std::filesystem::rename(aside, place(folder) + "new/" + name);
}

void Dovecot::deliver_all(std::vector<std::string> const& mails)
{
    for (auto const& mail : mails)
        deliver(mail);
}

std::vector<std::string> Dovecot::lying_in(std::string const& folder) const
{
    std::vector<std::string> names;
    for (char const* part : {"cur", "new"})
        for (auto const& file : std::filesystem::directory_iterator(place(folder) + part))
            names.push_back(file.path().filename().string());
    std::ranges::sort(names);
    return names;
}

void Dovecot::restart()
{
    stop();
    start();
}

void Dovecot::write_settings() const
{
    auto const user = ::getpwuid(owner_);
    auto const group = ::getgrgid(group_);
    if (user == nullptr || group == nullptr)
        throw std::runtime_error("this user has no name");
    folder_.write("settings",
                  fmt::format(R"(protocols = imap
listen = 127.0.0.1
base_dir = {0}/run
state_dir = {0}/run
log_path = {0}/log
default_internal_user = {1}
default_internal_group = {2}
default_login_user = {1}
first_valid_uid = 1
ssl = yes
ssl_cert = <{0}/certificate.pem
ssl_key = <{0}/key.pem
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
mail_location = maildir:{0}/mail/%u
mail_fsync = never
passdb {{
  driver = static
  args = password=secret
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {0}/oauth2
}}
userdb {{
  driver = static
  args = uid={3} gid={4} home={0}/mail/%u
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {5}
  }}
  inet_listener imaps {{
    port = {6}
    ssl = yes
  }}
}}
)",
                              folder_.path(), user->pw_name, group->gr_name, owner_, group_, port_, tls_port_));
}

void Dovecot::start()
{
    port_ = free_port_for_test();
    tls_port_ = free_port_for_test();
    write_settings();
    std::filesystem::create_directories(folder_.path() + "/run");
    for (auto const& file : std::filesystem::recursive_directory_iterator(folder_.path()))
        if (::lchown(file.path().c_str(), owner_, group_) != 0)
            throw std::runtime_error("chown");
    if (::chown(folder_.path().c_str(), owner_, group_) != 0)
        throw std::runtime_error("chown");
    auto const settings = folder_.path() + "/settings";
    auto const said = folder_.path() + "/said";
    program_ = ::fork();
    if (program_ == 0) {
        ::setsid(); // its processes are one group, so that none is left behind
        if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(group_) != 0 || ::setuid(owner_) != 0))
            ::_exit(126);
        if (::freopen(said.c_str(), "w", stderr) == nullptr || ::chdir("/") != 0)
            ::_exit(126);
        ::execl(program, program, "-F", "-c", settings.c_str(), nullptr);
        ::_exit(127);
    }
    for (int tries = 0; !answers(port_) || !answers(tls_port_); ++tries) {
        if (tries == 200 || ::waitpid(program_, nullptr, WNOHANG) != 0)
            throw std::runtime_error("Dovecot does not start: " + all_of(said) + all_of(folder_.path() + "/log"));
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

void Dovecot::stop()
{
    if (program_ <= 0)
        return;
    ::kill(program_, SIGTERM);
    ::waitpid(program_, nullptr, 0);
    ::kill(-program_, SIGKILL); // those that serve a connection would serve it to its end
    program_ = 0;
}
}
