#pragma once
// Addresses of customers' own pages, `https://…/c/<secret>`, in mails that quote ours: who works here is handed none, so a sample
// address stands in their place wherever a mail is shown. Pure; any thread.
#include <string>
#include <string_view>

namespace regard::mailroom
{
class OwnLinks
{
  public:
    explicit OwnLinks(
        std::string_view sample); // as shown to us, `https://desk.example/c/your-case`; empty: masks nothing

    // Plain text or HTML; also where the address is percent-encoded (mail filters pack links into links of their own) or broken
    // over lines. All else stays as it is.
    std::string masked(std::string_view text) const;
    // A mail as it came, with whatever is quoted-printable or base64 in it.
    std::string masked_mail(std::string_view bytes) const { return masked_mail(bytes, 0); }

  private:
    std::string masked_mail(std::string_view bytes, int depth) const;
    std::string masked_base64(std::string_view lines, int depth) const;

    std::string before_;  // the secret, without `https://`
    std::string instead_; // of the secret
};
}
