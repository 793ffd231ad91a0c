#include "features/mailroom/signature.h"

#include "base/text.h"
#include "features/access/secrets.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <sodium.h>

namespace regard::mailroom
{
namespace
{
constexpr std::size_t mac_length = 16; // of 32 letters: 80 bits
constexpr std::size_t token_length = 5;

std::string upper(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

// `[#1042-K7F3Q]` at the front of the text.
struct Token
{
    std::int64_t number = 0;
    std::string mac;
    std::size_t length = 0;
};

std::optional<Token> token_at(std::string_view text)
{
    if (!text.starts_with("[#"))
        return std::nullopt;
    auto const end = text.substr(0, 40).find(']');
    auto const dash = text.substr(0, 40).find('-');
    if (end == text.npos || dash == text.npos || end != dash + 1 + token_length)
        return std::nullopt;
    Token token{0, upper(text.substr(dash + 1, token_length)), end + 1};
    auto const read = std::from_chars(text.data() + 2, text.data() + dash, token.number);
    bool const good = read.ec == std::errc{} && read.ptr == text.data() + dash && token.number > 0;
    return good ? std::optional(token) : std::nullopt;
}
}

std::string Signature::mac(std::string_view text, std::size_t characters) const
{
    std::string bytes(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<unsigned char const*>(key_.data()), key_.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<unsigned char const*>(text.data()), text.size());
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(bytes.data()));
    return access::base32(bytes).substr(0, characters);
}

std::string Signature::mail_id(CaseId id, EntryId entry, std::string_view host) const
{
    auto const said = fmt::format("{}.{}", id.text(), entry.text());
    return fmt::format("{}.{}@{}", said, mac("mail " + said, mac_length), host);
}

std::optional<Signature::Place> Signature::place_of(std::string_view mail_id) const
{
    constexpr std::size_t id_length = 13;
    auto const local = upper(mail_id.substr(0, mail_id.find('@')));
    if (local.size() != 2 * id_length + 2 + mac_length || local[id_length] != '.' || local[2 * id_length + 1] != '.')
        return std::nullopt;
    auto const id = CaseId::from(std::string_view(local).substr(0, id_length));
    auto const entry = EntryId::from(std::string_view(local).substr(id_length + 1, id_length));
    if (!id || !entry)
        return std::nullopt;
    auto const ours = mac(fmt::format("mail {}.{}", id->text(), entry->text()), mac_length);
    if (!text::same_secret(ours, std::string_view(local).substr(2 * id_length + 2)))
        return std::nullopt;
    return Place{*id, *entry};
}

std::string Signature::own_id(std::int64_t id, std::string_view host) const
{
    auto const said = "OWN." + EntryId{id}.text();
    return fmt::format("{}.{}@{}", said, mac("mail " + said, mac_length), host);
}

bool Signature::is_ours(std::string_view mail_id) const
{
    if (place_of(mail_id))
        return true;
    auto const local = upper(mail_id.substr(0, mail_id.find('@')));
    auto const dot = local.rfind('.');
    return dot != local.npos && local.starts_with("OWN.") &&
           text::same_secret(mac("mail " + local.substr(0, dot), mac_length), std::string_view(local).substr(dot + 1));
}

std::string Signature::token(std::int64_t number) const
{
    return fmt::format("[#{}-{}]", number, mac(fmt::format("case {}", number), token_length));
}

std::optional<std::int64_t> Signature::number_in(std::string_view subject) const
{
    for (auto at = subject.find("[#"); at != subject.npos; at = subject.find("[#", at + 1))
        if (auto const token = token_at(subject.substr(at)))
            if (text::same_secret(mac(fmt::format("case {}", token->number), token_length), token->mac))
                return token->number;
    return std::nullopt;
}

std::string without_tokens(std::string_view subject)
{
    std::string kept;
    while (!subject.empty()) {
        if (auto const token = token_at(subject)) {
            subject.remove_prefix(token->length);
            continue;
        }
        kept += subject.front();
        subject.remove_prefix(1);
    }
    return std::string(text::trimmed(kept));
}
}
