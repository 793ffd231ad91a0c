#pragma once
// Mails as a table, one row a mail; a thread is a case (threads.h says which mails make one).
//
//   case_id      the Message-ID of the thread's first mail
//   at           when it was written: ISO 8601 with its offset; blank where the mail does not say
//   message      in (from the customer) or out (from us)
//   customer     the customer's address; in a mail of ours the first receiver outside our house
//   person       of a mail of ours: the sender's name, else the address
//   subject, text (without what it quotes), message_id, from, to
//   channel      always `mail`
//   attachments  how many
//   auto         `yes` for an automatic reply or a bounce
//
// The row's line is where the mail begins in an mbox; for single mails given together it is the mail's number. No mail is
// lost: one that is no mail at all is a row with the text it has. A mail of more than 16 MB (attachments aside), or of more
// fields and parts than mail::Bounds allows, is a row of what it begins with, told as `mail_too_long`; an archive that breaks off is told behind the mails before it.
#include "features/intake/formats/table.h"
#include "ground/files/byte_source.h"

#include <functional>
#include <memory>

namespace regard::intake
{
// Gives the files one after the other, each an mbox or a single mail; null behind the last.
using MailFiles = std::function<std::unique_ptr<files::ByteSource>()>;

// `open` begins the files anew. They are gone through twice where nobody says which addresses are ours: the first 2,000
// mails, or 64 MB, to guess it.
std::unique_ptr<Table> read_mail(std::function<MailFiles()> const& open, std::vector<std::string> const& own_addresses);
}
