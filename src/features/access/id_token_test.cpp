// ID tokens: the right ones are read, every other is refused for what is wrong with it.
#include "features/access/id_token.h"

#include "features/access/secrets.h"
#include "features/access/signing_for_test.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace regard::access
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::jwks;
using testing::put_together;
using testing::signed_with_text;
using testing::SigningKey;

constexpr std::int64_t at = 1'790'000'000; // seconds

// Making RSA keys takes a while: once for all tests.
SigningKey const& rsa()
{
    static SigningKey const key(SigningKey::Kind::rsa, "one");
    return key;
}
SigningKey const& elliptic()
{
    static SigningKey const key(SigningKey::Kind::elliptic, "two");
    return key;
}
SigningKey const& strangers()
{
    static SigningKey const key(SigningKey::Kind::rsa, "one");
    return key;
}

Expected expected() { return {"https://login.bank.example", "regard", "the nonce", "groups", Instant{at * 1'000'000}}; }

// The payload of a right token, one member of it replaced; an empty value leaves it out.
std::string payload(std::string_view name = "", std::string_view value = "")
{
    std::vector<std::pair<std::string_view, std::string>> members{
        {"iss", R"("https://login.bank.example")"},
        {"aud", R"("regard")"},
        {"exp", std::to_string(at + 300)},
        {"iat", std::to_string(at)},
        {"nonce", R"("the nonce")"},
        {"sub", R"("4711")"},
        {"name", R"("Ole Dahl")"},
        {"email", R"("ole@bank.example")"},
        {"email_verified", "true"},
        {"groups", R"(["leads","everybody"])"},
    };
    auto const found =
        std::find_if(members.begin(), members.end(), [&](auto const& member) { return member.first == name; });
    if (found != members.end())
        found->second = value;
    else if (!name.empty())
        members.emplace_back(name, value);
    std::string text;
    for (auto const& [key, json] : members)
        if (!json.empty())
            text += fmt::format("{}\"{}\":{}", text.empty() ? "" : ",", key, json);
    return "{" + text + "}";
}

std::string refusal_of(std::string const& token, std::string const& keys = jwks({&rsa(), &elliptic()}))
{
    auto const claims = claims_of(token, keys, expected());
    return claims ? "taken" : claims.error().code;
}
}

TEST(IdToken, tells_who_it_is_once_everything_holds)
{
    for (SigningKey const* key : {&rsa(), &elliptic()}) {
        auto const claims = claims_of(key->sign(payload()), jwks({&rsa(), &elliptic()}), expected());
        ASSERT_TRUE(claims) << claims.error().code;
        EXPECT_EQ(claims->subject, "4711");
        EXPECT_EQ(claims->name, "Ole Dahl");
        EXPECT_EQ(claims->email, "ole@bank.example");
        EXPECT_TRUE(claims->email_verified);
        EXPECT_THAT(claims->groups, ElementsAre("leads", "everybody"));
    }
}

TEST(IdToken, is_refused_for_any_claim_that_does_not_hold)
{
    struct
    {
        char const *name, *value, *refusal;
    } const table[]{
        {"iss", R"("https://evil.example")", "token_issuer"},
        {"iss", R"("https://login.bank.example/")", "token_issuer"},
        {"iss", "", "token_issuer"},
        {"aud", R"("another")", "token_audience"},
        {"aud", R"(["another"])", "token_audience"},
        {"aud", R"([])", "token_audience"},
        {"aud", "", "token_audience"},
        {"aud", R"(["regard","another"])", "token_audience"}, // two, and no azp says whom it was made for
        {"azp", R"("another")", "token_audience"},
        {"azp", "7", "token_audience"},
        {"azp", R"("regard")", "taken"},
        {"exp", "1789999880", "token_expired"}, // two minutes ago
        {"exp", "1789999881", "taken"},         // clocks differ
        {"exp", "", "token_malformed"},
        {"exp", R"("1790000300")", "token_malformed"},
        {"iat", "", "token_malformed"},
        {"iat", "1790000121", "token_not_yet"},
        {"nbf", "1790000121", "token_not_yet"},
        {"nbf", "1790000120", "taken"},
        {"nonce", R"("another")", "token_nonce"},
        {"nonce", R"("")", "token_nonce"},
        {"nonce", "null", "token_nonce"},
        {"nonce", "", "token_nonce"},
        {"sub", R"("")", "token_subject"},
        {"sub", "", "token_subject"},
        {"sub", "4711", "token_subject"},
    };
    for (auto const& [name, value, refusal] : table)
        EXPECT_EQ(refusal_of(rsa().sign(payload(name, value))), refusal) << name << ": " << value;
}

TEST(IdToken, for_several_audiences_is_taken_where_it_was_made_for_us)
{
    std::string text = payload("aud", R"(["regard","another"])");
    text.insert(1, R"("azp":"regard",)");
    EXPECT_EQ(refusal_of(rsa().sign(text)), "taken");
}

TEST(IdToken, chooses_neither_its_algorithm_nor_its_key)
{
    std::string const right = rsa().sign(payload());
    std::string const signature = right.substr(right.rfind('.') + 1);
    std::string const body = payload();
    auto const with = [&](std::string_view header) { return put_together(header, body, "") + signature; };
    struct
    {
        char const* what;
        std::string token;
        char const* refusal;
    } const table[]{
        {"none", put_together(R"({"alg":"none"})", body, ""), "token_algorithm"},
        {"none in capitals", put_together(R"({"alg":"NONE"})", body, ""), "token_algorithm"},
        {"no algorithm", with(R"({"kid":"one"})"), "token_algorithm"},
        {"HS256 with the public key", signed_with_text(R"({"alg":"HS256","kid":"one"})", body, rsa().jwk()),
         "token_algorithm"},
        {"RS512", with(R"({"alg":"RS512","kid":"one"})"), "token_algorithm"},
        {"the other kind of key", with(R"({"alg":"ES256","kid":"one"})"), "token_key_unknown"},
        {"an unknown key", with(R"({"alg":"RS256","kid":"three"})"), "token_key_unknown"},
        {"a stranger's key of that name", strangers().sign(body), "token_signature"},
        {"a key it brings along", with(R"({"alg":"RS256","kid":"three","jwk":)" + strangers().jwk() + "}"),
         "token_key_unknown"},
        {"another's signature",
         put_together(R"({"alg":"RS256","kid":"one"})", payload("sub", R"("1")"), "") + signature, "token_signature"},
        {"no signature", right.substr(0, right.rfind('.') + 1), "token_signature"},
        {"half a signature", right.substr(0, right.size() - 20), "token_signature"},
        {"a critical extension", with(R"({"alg":"RS256","kid":"one","crit":["x"],"x":1})"), "token_malformed"},
        {"nothing", "", "token_malformed"},
        {"dots", "..", "token_malformed"},
        {"four parts", right + ".x", "token_malformed"},
        {"no base64", "a b.c d.e", "token_malformed"},
        {"no JSON", put_together("alg", body, "x"), "token_malformed"},
        {"a list", put_together("[]", body, "x"), "token_malformed"},
        {"endless", right + std::string(70'000, 'A'), "token_malformed"},
    };
    for (auto const& [what, token, refusal] : table)
        EXPECT_EQ(refusal_of(token), refusal) << what;
}

TEST(IdToken, without_a_key_named_takes_the_only_one_that_could_be_meant)
{
    std::string const header = R"({"alg":"ES256"})";
    SigningKey const other(SigningKey::Kind::elliptic, "three");
    // What cjose signs names its key; without that name the signature is another's.
    EXPECT_EQ(refusal_of(put_together(header, payload(), "x"), jwks({&elliptic(), &other})), "token_key_unknown");
    EXPECT_EQ(refusal_of(put_together(header, payload(), "x"), jwks({&elliptic(), &rsa()})), "token_signature");
}

TEST(IdToken, is_checked_with_keys_that_are_strong_and_meant_for_it)
{
    static SigningKey const weak(SigningKey::Kind::weak_rsa, "one");
    EXPECT_EQ(refusal_of(weak.sign(payload()), jwks({&weak})), "token_key_unknown");
    std::string const token = rsa().sign(payload());
    auto const changed = [&](std::string_view from, std::string_view to) {
        std::string set = jwks({&rsa()});
        return set.replace(set.find(from), from.size(), to);
    };
    EXPECT_EQ(refusal_of(token, changed(R"("use":"sig")", R"("use":"enc")")), "token_key_unknown");
    EXPECT_EQ(refusal_of(token, changed(R"("alg":"RS256")", R"("alg":"PS256")")), "token_key_unknown");
    EXPECT_EQ(refusal_of(token, jwks({&rsa(), &strangers()})), "token_key_unknown") << "two of one name";
    for (char const* set : {"", "{}", R"({"keys":{}})", R"({"keys":[]})", R"({"keys":[7,{}]})", "[]"})
        EXPECT_EQ(refusal_of(token, set), "token_key_unknown") << set;
}

TEST(IdToken, may_name_groups_in_other_ways_and_a_mail_that_nobody_checked)
{
    auto const read = [&](std::string_view name, std::string_view value, std::string const& claim) {
        auto wanted = expected();
        wanted.group_claim = claim;
        return claims_of(rsa().sign(payload(name, value)), jwks({&rsa()}), wanted).value();
    };
    EXPECT_THAT(read("groups", R"("leads")", "groups").groups, ElementsAre("leads"));
    EXPECT_THAT(read("groups", R"([7,"leads",null])", "groups").groups, ElementsAre("leads"));
    EXPECT_THAT(read("groups", "", "groups").groups, IsEmpty());
    EXPECT_THAT(read("realm_access", R"({"roles":["a"]})", "realm_access.roles").groups, ElementsAre("a"));
    EXPECT_THAT(read("realm.roles", R"(["b"])", "realm.roles").groups, ElementsAre("b"));
    EXPECT_THAT(read("groups", R"("x")", "groups.roles").groups, IsEmpty());
    for (char const* unchecked : {"", "false", "null", R"("true")", "1"})
        EXPECT_FALSE(read("email_verified", unchecked, "groups").email_verified) << unchecked;
}
}
