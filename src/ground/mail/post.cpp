#include "ground/mail/post.h"

#include "base/text.h"
#include "ground/files/encoding.h"
#include "ground/mail/compose.h"
#include "ground/mail/curl_wire.h"

#include <algorithm>
#include <cstring>

namespace regard::mail
{
namespace
{
// The last answer of the server that was none of success.
struct Said
{
    int code = 0;
    std::string words;
};

std::size_t listen(char const* text, std::size_t size, std::size_t count, void* to)
{
    std::string_view const line(text, size * count);
    auto& said = *static_cast<Said*>(to);
    bool const refused = line.size() >= 4 && (line[0] == '4' || line[0] == '5') && line[1] >= '0' && line[1] <= '9';
    if (refused) {
        said.code = (line[0] - '0') * 100;
        said.words = files::valid_text(text::trimmed(line), 500);
    }
    return size * count;
}

std::size_t give(char* into, std::size_t size, std::size_t count, void* from)
{
    auto& letter = *static_cast<std::string_view*>(from);
    auto const n = letter.copy(into, size * count);
    letter.remove_prefix(n);
    return n;
}

// A server that speaks of the letter or its receivers decides about it; one that speaks of us may think better of it.
Refusal refusal_from(CURLcode code, Said const& said)
{
    bool const about_letter = code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY ||
                              code == CURLE_RECV_ERROR || code == CURLE_UPLOAD_FAILED;
    if (about_letter && said.code == 500)
        return {"rejected", said.words, ""};
    if (said.code == 400)
        return {"deferred", said.words, ""};
    return mail::refusal_of(code, said.words);
}

std::unique_ptr<curl_slist, CurlGone> listed(std::vector<std::string> const& recipients)
{
    curl_slist* list = nullptr;
    for (auto const& recipient : recipients)
        list = curl_slist_append(list, ("<" + recipient + ">").c_str());
    return std::unique_ptr<curl_slist, CurlGone>(list);
}
}

Result<void> Post::send(Envelope const& envelope, std::string_view letter) const
try {
    bool const good = std::ranges::all_of(envelope.recipients, is_address) && !envelope.recipients.empty() &&
                      (envelope.from.empty() || is_address(envelope.from));
    if (!good)
        return Refusal{"bad_address", "One of the addresses is none that mail can be sent to.", "to"};
    auto const curl = curl_for(server_, "smtp");
    auto const recipients = listed(envelope.recipients);
    Said said;
    auto const set = [&](auto option, auto value) { curl_easy_setopt(curl.get(), option, value); };
    set(CURLOPT_MAIL_FROM, envelope.from.empty() ? "" : ("<" + envelope.from + ">").c_str());
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, give);
    set(CURLOPT_READDATA, &letter);
    set(CURLOPT_HEADERFUNCTION, listen);
    set(CURLOPT_HEADERDATA, &said);
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(10 * server_.limit.count()));
    if (auto const done = curl_easy_perform(curl.get()); done != CURLE_OK)
        return refusal_from(done, said);
    return {};
} catch (Lost const& lost) {
    return lost.refusal;
}

Result<void> Post::check() const
try {
    Wire const wire(server_, "smtp");
    return {};
} catch (Lost const& lost) {
    return lost.refusal;
}

bool is_for_good(Refusal const& refusal) { return refusal.code == "rejected" || refusal.code == "bad_address"; }
}
