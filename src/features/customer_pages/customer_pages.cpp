#include "features/customer_pages/inside.h"

#include "features/access/secrets.h"
#include "ground/http/upload.h"
#include "ground/log/log.h"

#include <fstream>
#include <sstream>

namespace regard::customer_pages
{
CustomerPages::CustomerPages(Parts parts) : inside_(new Inside(std::move(parts))) {}
CustomerPages::~CustomerPages() = default;

void CustomerPages::add_routes(api::Routes& routes)
{
    routes
        .page("/customer-pages.css", "How customers' pages look",
              [](api::Asking&) -> Result<http::Response> {
                  http::Response answer{200, "text/css; charset=utf-8", {}, std::string(style_sheet())};
                  return answer.with("Cache-Control", "public, max-age=3600");
              })
        .allow(api::anyone);
    inside_->add_start(routes);
    inside_->add_case_page(routes);
    inside_->add_keys(routes);
    inside_->add_actions(routes);
    inside_->add_rating(routes);
    inside_->add_promises(routes);
}

void CustomerPages::forget_old(db::Transaction& tx, Instant now) { customer_pages::forget_old(tx, now); }

// For as long as words of theirs are shown, an old link can be renewed: on its page they take them back.
std::optional<Instant> CustomerPages::forget_links(db::Transaction& tx, Instant now, Instant after)
{
    return customer_pages::forget_links(tx, now, after, [&](CaseId id) {
        return inside_->parts.lent.rated && inside_->parts.lent.rated(tx, id, now).shown_until.has_value();
    });
}

std::string CustomerPages::new_link(db::Transaction& tx, CaseId id, Instant now) const
{
    return inside_->new_link(tx, id, now);
}

void CustomerPages::tell_begun(db::Transaction& tx, CaseId id, Instant now) const
{
    inside_->send(tx, id, "begun", new_link(tx, id, now), now);
}

std::string CustomerPages::sample_link() const { return inside_->sample_link(); }

std::string CustomerPages::as_mailed(db::Transaction& tx, CaseId id, std::string_view language, std::string text,
                                     Instant now) const
{
    if (text.find(inside_->sample_link()) != text.npos)
        return inside_->with_link(std::move(text), new_link(tx, id, now));
    if (text.find(inside_->parts.base_url + "/c/") != text.npos)
        return text;
    return std::move(text) + "\n\n" + inside_->say(language, "letter.below", {{"link", new_link(tx, id, now)}});
}

std::string CustomerPages::Inside::sample_link() const { return parts.base_url + "/c/your-case"; }

std::string CustomerPages::Inside::with_link(std::string text, std::string_view link) const
{
    std::string const sample = sample_link();
    for (auto at = text.find(sample); at != text.npos; at = text.find(sample, at + link.size()))
        text.replace(at, sample.size(), link);
    return text;
}

std::string CustomerPages::Inside::new_link(db::Transaction& tx, CaseId id, Instant now) const
{
    return parts.base_url + customer_pages::new_link(tx, id, access::new_secret(), now);
}

http::Response CustomerPages::Inside::said(std::string_view language, std::string_view title_key,
                                           std::vector<std::string> const& lines, int status, Filling page) const
{
    page.texts["heading"] = say(language, title_key);
    for (std::string const& line : lines) {
        Filling one;
        one.texts["line"] = line;
        page.parts["lines"].push_back(std::move(one));
    }
    return pages.answer("said", language, parts.lent.customs().organisation, say(language, title_key), std::move(page),
                        status);
}

namespace
{
std::string address_of(customers::Customer const& customer)
{
    for (customers::Contact const& contact : customer.contacts)
        if (contact.kind == customers::ContactKind::email)
            return contact.value;
    return {};
}
}

bool CustomerPages::Inside::send(db::Transaction& tx, CaseId id, std::string_view what, std::string const& filled_in,
                                 Instant now) const
{
    auto const one = desk::glimpse(tx, id);
    auto const customer = one && one->customer ? customers::get(tx, *one->customer) : std::nullopt;
    std::string const to = customer ? address_of(*customer) : std::string();
    if (to.empty() || !may_write_to(tx, to, what, now))
        return false;
    std::string const key = "letter." + std::string(what);
    auto const sent = parts.lent.post(
        tx, {id, to, customer->name, one->language, say(one->language, key + "_subject", {{"number", one->number}}),
             say(one->language, key, {{"name", customer->name}, {"filled", filled_in}, {"number", one->number}})});
    if (!sent)
        log::warning("page_letter_not_sent", {{"why", sent.error().code}});
    return sent.has_value();
}

Result<std::vector<desk::IncomingFile>> CustomerPages::Inside::keep(http::Upload& upload) const
{
    if (upload.files.size() > most_files)
        return Refusal{"too_many_files", "", "files"};
    std::vector<desk::IncomingFile> kept;
    for (http::UploadedFile& file : upload.files) {
        if (file.content.size() == 0) // no file was chosen
            continue;
        file.content.close();
        std::ifstream in(file.content.path(), std::ios::binary);
        std::ostringstream bytes;
        bytes << in.rdbuf();
        kept.push_back(
            {parts.desk.keep_file(bytes.view()), file.name, file.type, static_cast<std::int64_t>(file.content.size())});
    }
    return kept;
}
}
