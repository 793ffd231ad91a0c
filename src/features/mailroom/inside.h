#pragma once
// What the parts of the mailroom share. For the sources of this feature.
#include "features/access/seal.h"
#include "features/mailroom/mailroom.h"
#include "features/mailroom/own_links.h"
#include "features/mailroom/signature.h"
#include "features/mailroom/store.h"
#include "ground/files/blob_store.h"
#include "ground/mail/server.h"

namespace regard::mailroom
{
struct Mailroom::Inside
{
    explicit Inside(Parts parts);

    Parts parts;
    access::Seal seal;
    files::BlobStore blobs; // the mails as they came, by MailId
    Signature signature;

    OwnLinks own_links() const { return OwnLinks(parts.sample_link ? parts.sample_link() : std::string()); }
};

// ---- servers.cpp: how a mailbox is reached. Outside every transaction.
mail::Server reading_server(Mailroom::Inside const& inside, store::KeptMailbox const& one);
mail::Server sending_server(Mailroom::Inside const& inside, store::KeptMailbox const& one);
std::string sealed(Mailroom::Inside const& inside, store::KeptMailbox const& one, std::string_view secret);

std::string domain_of(std::string_view address);
}
