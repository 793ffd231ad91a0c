// The server behind TLS, asked by our own client.
#include "ground/http/client.h"
#include "ground/http/event_channel.h"
#include "ground/http/server.h"
#include "ground/http/testing.h"

#include <cstdio>
#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace regard::http
{
namespace
{
class Echo final : public Application
{
  public:
    Plan plan(Head const&) const override
    {
        Plan plan;
        plan.body = Plan::Body::memory;
        plan.body_limit = 1'000'000;
        return plan;
    }
    std::optional<Response> admit(Plan const&, Head const&) override { return std::nullopt; }
    Response answer(Plan const&, Request& request) override
    {
        return text_answer(200, (request.head.secure ? "secure " : "plain ") + request.body);
    }
    Response refusal(int status, std::string_view code, std::string_view) const override
    {
        return text_answer(status, std::string(code));
    }
};

// A certificate for 127.0.0.1 that vouches for itself, as PEM files.
void make_certificate(std::string const& certificate_path, std::string const& key_path)
{
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> const key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    std::unique_ptr<X509, decltype(&X509_free)> const certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    auto* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<unsigned char const*>("test"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    auto* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(certificate.get(), names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    auto write = [](std::string const& path, auto put) {
        std::FILE* file = std::fopen(path.c_str(), "w");
        put(file);
        std::fclose(file);
    };
    write(certificate_path, [&](std::FILE* file) { PEM_write_X509(file, certificate.get()); });
    write(key_path,
          [&](std::FILE* file) { PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

class Tls : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        std::filesystem::create_directory(folder);
        settings.certificate = folder / "certificate.pem";
        settings.key = folder / "key.pem";
        settings.head = std::chrono::milliseconds(200);
        make_certificate(settings.certificate, settings.key);
        server = Server::start(settings, echo, metrics).value();
    }
    void TearDown() override
    {
        server.reset();
        std::filesystem::remove_all(folder);
    }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("regard-tls-" + std::to_string(::getpid()));
    Settings settings;
    Echo echo;
    Metrics metrics;
    std::unique_ptr<Server> server;
};

TEST_F(Tls, answers_those_who_trust_it)
{
    Client const client({.internal_hosts = {"127.0.0.1"}, .plain = false, .authorities = settings.certificate});
    Call call;
    call.address = "https://127.0.0.1:" + std::to_string(server->port()) + "/";
    call.method = "POST";
    call.body = std::string(300'000, 'x');
    auto const reply = client.call(call).value();
    EXPECT_EQ(reply.body, "secure " + call.body);
    EXPECT_EQ(reply.header("strict-transport-security"), "max-age=31536000");
}

TEST_F(Tls, is_not_trusted_without_reason)
{
    Client const client({.internal_hosts = {"127.0.0.1"}, .plain = false, .authorities = {}});
    Call call;
    call.address = "https://127.0.0.1:" + std::to_string(server->port()) + "/";
    EXPECT_EQ(client.call(call).error().code, "untrusted");
}

TEST_F(Tls, does_not_answer_in_plain_nor_wait_for_a_silent_peer)
{
    testing::Client plain(server->port());
    plain.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_TRUE(plain.read_to_end().find("HTTP/1.1") == std::string::npos);
    testing::Client silent(server->port());
    EXPECT_TRUE(silent.closed());
}
}
}
