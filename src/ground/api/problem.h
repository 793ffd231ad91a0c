#pragma once
// Refusals as the caller sees them: RFC 9457 problems, or a plain page.
#include "base/fields.h"
#include "ground/api/routes.h"
#include "ground/http/message.h"
#include "ground/text/catalogue.h"

namespace regard::api
{
struct FieldFault
{
    std::string field, code, sentence;
};
BOOST_DESCRIBE_STRUCT(FieldFault, (), (field, code, sentence))

struct Problem
{
    std::string type = "about:blank";
    std::string title;
    int status = 0;
    std::string code, detail;
    std::vector<FieldFault> errors;
    Json current; // what stands there now, where somebody was quicker; else null
};
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, code, detail, errors, current))

// Says refusals in a language. Any thread.
class Problems
{
  public:
    Problems(Routes const& routes, text::Catalogue const& catalogue) : routes_(routes), catalogue_(catalogue) {}

    enum class Form { json, page };
    http::Response answer(Form form, std::string_view language, Refusal const& refusal, std::string current = {}) const;
    http::Response answer(Form form, std::string_view language, Refusals const& refusals) const;
    http::Response answer(Form form, std::string_view language, int status, Refusal const& refusal) const;

  private:
    int status_of(std::string_view code) const;
    http::Response written(Form form, std::string_view language, Problem problem) const;

    Routes const& routes_;
    text::Catalogue const& catalogue_;
};

// Says what is wrong with fields from the catalogue's `fields.<code>`.
class CatalogueSpeaker final : public form::Speaker
{
  public:
    CatalogueSpeaker(text::Catalogue const& catalogue, std::string_view language)
        : catalogue_(catalogue), language_(language)
    {}
    std::string say(std::string_view code, std::string_view limit) const override;

  private:
    text::Catalogue const& catalogue_;
    std::string_view language_;
};
}
