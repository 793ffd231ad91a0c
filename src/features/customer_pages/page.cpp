#include "features/customer_pages/page.h"

#include "base/embedded.h"

#include <kainjow/mustache.hpp>
#include <stdexcept>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_customer_pages_pages();
}

namespace regard::customer_pages
{
namespace
{
namespace mustache = kainjow::mustache;

constexpr std::string_view sentences = "customer_pages.page.";

std::string_view file(std::string const& name)
{
    for (EmbeddedFile const& one : embedded::features_customer_pages_pages())
        if (one.path == name)
            return one.bytes;
    throw std::logic_error("customer_pages: no page " + name);
}

mustache::data data_of(Filling const& filling)
{
    mustache::data data;
    for (auto const& [name, text] : filling.texts)
        data.set(name, text);
    for (auto const& [name, fillings] : filling.parts) {
        mustache::data list(mustache::data::type::list);
        for (Filling const& one : fillings)
            list.push_back(data_of(one));
        data.set(name, list);
    }
    return data;
}

std::string filled(std::string const& name, Filling const& filling)
{
    mustache::mustache page{std::string(file(name))};
    if (!page.is_valid())
        throw std::logic_error("customer_pages: " + name + ": " + page.error_message());
    return page.render(data_of(filling));
}

void add_sentences(text::Catalogue const& catalogue, std::string_view language, Filling& filling)
{
    for (auto const& [key, sentence] : catalogue.all(language))
        if (key.starts_with(sentences))
            filling.texts.emplace("t_" + key.substr(sentences.size()), sentence);
}
}

std::string Pages::html(std::string_view name, std::string_view language, std::string const& organisation,
                        std::string const& title, Filling filling) const
{
    add_sentences(catalogue_, language, filling);
    std::string body = filled(std::string(name) + ".mustache", filling);
    Filling around;
    add_sentences(catalogue_, language, around);
    around.texts["title"] = title;
    around.texts["organisation"] = organisation;
    around.texts["language"] = language;
    around.texts["body"] = std::move(body);
    return filled("layout.mustache", around);
}

http::Response Pages::answer(std::string_view name, std::string_view language, std::string const& organisation,
                             std::string const& title, Filling filling, int status) const
{
    // Never found by looking for it.
    return http::page_answer(html(name, language, organisation, title, std::move(filling)), status)
        .with("X-Robots-Tag", "noindex");
}

std::string_view style_sheet() { return file("style.css"); }
}
