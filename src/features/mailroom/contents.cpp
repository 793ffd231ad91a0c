#include "features/mailroom/contents.h"

#include "base/text.h"
#include "ground/mail/reply_text.h"
#include "ground/mail/safe_html.h"

#include <filesystem>

namespace regard::mailroom
{
namespace
{
constexpr std::size_t most_files = 100;
}

KeptFiles::~KeptFiles()
{
    std::error_code ignored; // what can't be removed stays, and is nobody's
    for (auto const id : ids_)
        std::filesystem::remove(desk_->file_path(id), ignored);
}

desk::FileId KeptFiles::keep(std::string_view bytes)
{
    ids_.push_back(desk_->keep_file(bytes));
    return ids_.back();
}

desk::IncomingFile kept(KeptFiles& files, std::string const& name, std::string const& type, std::string_view bytes)
{
    return {files.keep(bytes), name, type, static_cast<std::int64_t>(bytes.size())};
}

desk::Incoming Contents::take()
{
    auto const reply = mail::folded(letter_.text);
    desk::Incoming message;
    message.text = text::cut(links_.masked(reply.written), desk::longest_message);
    message.quoted = text::cut(links_.masked(reply.quoted), desk::longest_message);
    message.mail_id = letter_.message_id;
    for (std::size_t i = 0; i < letter_.parts.size(); ++i)
        take_part(i);
    if (auto const html = letter_.html(); !html.empty()) {
        auto const safe = mail::sanitised(html, [&](std::string_view id) { return address_of(id); });
        message.html = kept_.keep(links_.masked(safe.html));
    }
    message.files = std::move(files_);
    return message;
}

bool Contents::shows_all() const { return shows_all_ && letter_.text.size() < desk::longest_message; }

void Contents::take_part(std::size_t i)
{
    auto const& part = letter_.parts[i];
    if (part.inside >= 0 || part.role == mail::Role::text)
        return;
    if (files_.size() == most_files) {
        shows_all_ = false;
        return;
    }
    files_.push_back(
        kept(kept_, part.name.empty() ? "attachment.bin" : part.name, part.type, shown(part, letter_.bytes(i))));
    if (!part.content_id.empty())
        by_content_id_.emplace_back(part.content_id, files_.back().id);
}

// Our own mails and texts, sent along. What is no text stays as it is: a changed byte could break it.
std::string Contents::shown(mail::Part const& part, std::string bytes) const
{
    if (part.type.starts_with("message/") || part.name.ends_with(".eml"))
        return links_.masked_mail(bytes);
    return part.type.starts_with("text/") ? links_.masked(bytes) : std::move(bytes);
}

// From where the mail is shown, `/cases/{id}/messages/{entry}/html`: the case it is read in may be another than it came for.
std::string Contents::address_of(std::string_view content_id) const
{
    for (auto const& [known, file] : by_content_id_)
        if (known == content_id)
            return "../../files/" + file.text();
    return {};
}
}
