#include "features/access/roles.h"
#include "features/access/secrets.h"
#include "features/access/totp.h"
#include "ground/text/catalogue.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace regard::access
{
// FIPS 180-4, and the million letters of its examples.
TEST(Secrets, sha256_gives_the_digests_of_the_standard)
{
    auto const hex = [](std::string const& bytes) {
        std::string text;
        for (unsigned char const one : sha256(bytes))
            text += fmt::format("{:02x}", one);
        return text;
    };
    EXPECT_EQ(hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Totp, gives_the_codes_of_rfc_6238)
{
    // The RFC's appendix B shows eight digits; six are their end.
    std::string const secret = "12345678901234567890";
    EXPECT_EQ(totp_code(secret, totp_step({59 * 1'000'000})), "287082");
    EXPECT_EQ(totp_code(secret, totp_step({1111111109LL * 1'000'000})), "081804");
    EXPECT_EQ(totp_code(secret, totp_step({20000000000LL * 1'000'000})), "353130");
}

TEST(Totp, a_code_is_good_half_a_minute_either_way_and_only_once)
{
    std::string const secret = new_totp_secret();
    Instant const now{1'800'000'000'000'000};
    std::string const code = totp_code(secret, totp_step(now));
    EXPECT_EQ(totp_fits(secret, code, now + Span::seconds(30), 0), totp_step(now));
    EXPECT_EQ(totp_fits(secret, code, now - Span::seconds(30), 0), totp_step(now));
    EXPECT_EQ(totp_fits(secret, code, now, totp_step(now)), std::nullopt);
    EXPECT_EQ(totp_fits(secret, code, now + Span::minutes(2), 0), std::nullopt);
    for (char const* wrong : {"", "0", "00000a", "1234567"})
        EXPECT_EQ(totp_fits(secret, wrong, now, 0), std::nullopt) << wrong;
}

TEST(Secrets, are_long_different_and_fit_into_an_address)
{
    std::string const secret = new_secret();
    EXPECT_EQ(secret.size(), 43u);
    EXPECT_NE(secret, new_secret());
    EXPECT_EQ(secret.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
              std::string::npos);
    EXPECT_EQ(from_base64url(secret).value().size(), 32u);
    EXPECT_FALSE(from_base64url("a b"));
    EXPECT_EQ(base32("foobar"), "MZXW6YTBOI"); // RFC 4648
}

TEST(Passwords, fit_their_own_hash_only)
{
    std::string const hash = hash_password("three warm loaves");
    EXPECT_TRUE(hash.starts_with("$argon2id$"));
    EXPECT_TRUE(password_fits(hash, "three warm loaves"));
    EXPECT_FALSE(password_fits(hash, "three warm loaveS"));
    EXPECT_FALSE(password_fits(hash, ""));
    EXPECT_FALSE(password_fits("", ""));
    EXPECT_NE(hash, hash_password("three warm loaves"));
}

TEST(Passwords, weak_ones_are_refused)
{
    struct
    {
        char const* password;
        char const* code;
    } const table[]{{"", "password_too_short"},           {"ninechars", "password_too_short"},
                    {"æøåæøåæøå", "password_too_short"},  {"zzzzzzzzzzzz", "password_common"},
                    {"Password123", "password_common"},   {"vera.holm@bank.example", "password_common"},
                    {"Vera Holm-Dahl", "password_common"}};
    for (auto const& [password, code] : table)
        EXPECT_EQ(check_password(password, "vera.holm@bank.example", "Vera Holm-Dahl").error().code, code) << password;
    EXPECT_EQ(check_password(std::string(201, 'a') + "b", "", "").error().code, "password_too_long");
    EXPECT_TRUE(check_password("three warm loaves", "vera.holm@bank.example", "Vera Holm-Dahl"));
}

TEST(Passwords, are_asked_for_in_the_length_that_is_then_taken)
{
    text::Catalogue const catalogue(embedded::sentences());
    for (char const* language : {"en", "da"})
        for (char const* sentence : {"screens_access.password_hint", "refusals.password_too_short"})
            EXPECT_NE(catalogue.say(language, sentence).find(" " + std::to_string(shortest_password) + " "),
                      std::string::npos)
                << language << ' ' << sentence;
}

TEST(Roles, give_their_permissions_together_and_unknown_ones_nothing)
{
    std::vector<std::string> const both{"editor", "administrator"};
    auto const permissions_found = permissions_of(both);
    EXPECT_TRUE(std::is_sorted(permissions_found.begin(), permissions_found.end()));
    EXPECT_NE(std::find(permissions_found.begin(), permissions_found.end(), "access.admin"), permissions_found.end());
    EXPECT_TRUE(permissions_of(std::vector<std::string>{"lea", "admin", ""}).empty());
    for (auto const role : roles())
        EXPECT_FALSE(permissions_of(std::vector<std::string>{std::string(role)}).empty()) << role;
}
}
