#include "features/intake/formats/mail/threads.h"

#include "features/intake/formats/table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace regard::intake
{
namespace
{
constexpr std::int64_t thirty_days = 30 * 86'400;

// FNV-1a: the same in every run, so that made-up ids stay what they are.
std::uint64_t hash(std::string_view text, std::uint64_t seed = 0xcbf29ce484222325u)
{
    for (char const c : text)
        seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return seed;
}

constexpr std::array<std::string_view, 10> of_replies{"re",  "aw",  "sv",  "vs",      "antw",
                                                      "ref", "rif", "odp", "antwort", "svar"};
constexpr std::array<std::string_view, 7> of_forwards{"fw", "fwd", "wg", "vb", "tr", "vl", "videresendt"};

bool is_one_of(std::string_view word, std::span<std::string_view const> words)
{
    return std::ranges::any_of(words, [&](std::string_view known) {
        return std::ranges::equal(word, known, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
    });
}
}

Subject bare_subject(std::string_view subject)
{
    Subject bare{trimmed(subject), false};
    for (;;) {
        auto const colon = bare.text.find(':');
        if (colon == bare.text.npos)
            return bare;
        auto const before = bare.text.substr(0, colon);
        auto const word = trimmed(before.substr(0, before.find('[')));
        bool const reply = is_one_of(word, of_replies);
        if (!reply && !is_one_of(word, of_forwards))
            return bare;
        bare.reply |= reply;
        bare.text = trimmed(bare.text.substr(colon + 1));
    }
}

std::string id_of(mail::Letter const& letter)
{
    if (!letter.message_id.empty())
        return letter.message_id;
    auto made = hash(letter.from.empty() ? "" : letter.from.front().address);
    for (std::string_view const part :
         {std::string_view(letter.at), std::string_view(letter.subject), std::string_view(letter.text)})
        made = hash(part, hash("\n", made));
    return fmt::format("mail-{:016x}", made);
}

std::string const& Threads::case_of(mail::Letter const& letter, std::string_view customer)
{
    auto const subject = bare_subject(letter.subject);
    auto const key = hash(subject.text, hash("\n", hash(customer)));
    auto its_case = by_references(letter);
    if (!its_case && letter.references.empty() && subject.reply)
        its_case = by_subject(letter, key);
    auto const id = id_of(letter);
    if (!its_case) {
        auto const known = by_mail_.find(hash(id)); // the mail a second time, or one already referred to
        its_case =
            known != by_mail_.end() ? known->second : named(letter.references.empty() ? id : letter.references.front());
    }
    for (auto const& reference : letter.references)
        by_mail_.try_emplace(hash(reference), *its_case);
    by_mail_.try_emplace(hash(id), *its_case);
    if (!subject.text.empty())
        by_subject_[key] = {*its_case, letter.seconds};
    return names_[*its_case];
}

std::optional<Threads::Case> Threads::by_references(mail::Letter const& letter)
{
    for (auto reference = letter.references.rbegin(); reference != letter.references.rend(); ++reference)
        if (auto const known = by_mail_.find(hash(*reference)); known != by_mail_.end())
            return known->second;
    return std::nullopt;
}

std::optional<Threads::Case> Threads::by_subject(mail::Letter const& letter, std::uint64_t key) const
{
    auto const last = by_subject_.find(key);
    if (last == by_subject_.end() || !letter.seconds || !last->second.seconds)
        return std::nullopt;
    auto const apart = *letter.seconds - *last->second.seconds;
    if (std::abs(apart) > thirty_days)
        return std::nullopt;
    return last->second.its_case;
}

Threads::Case Threads::named(std::string_view id)
{
    names_.emplace_back(id);
    return static_cast<Case>(names_.size() - 1);
}
}
