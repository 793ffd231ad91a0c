#pragma once
// What a customer writes on the start page.
#include "base/fields.h"
#include "features/desk/model.h"
#include "ground/http/upload.h"

namespace regard::customer_pages
{
struct StartForm
{
    desk::Kind kind = desk::Kind::request;
    std::string subject, text, remedy, name, email, phone;
    std::string touchpoint; // an id; empty: not known
    std::string earlier_on; // a date; empty: not before
    std::string earlier_text;
    std::string website; // nobody sees this field; what fills it is no person
};
BOOST_DESCRIBE_STRUCT(StartForm, (),
                      (kind, subject, text, remedy, name, email, phone, touchpoint, earlier_on, earlier_text, website))
constexpr auto rules_of(form::Of<StartForm>)
{
    using namespace form;
    return rules(on(&StartForm::kind, may_be_left_out), on(&StartForm::subject, not_blank, length(1, 300)),
                 on(&StartForm::text, not_blank, length(1, 20'000)),
                 on(&StartForm::remedy, length(0, 2'000), may_be_left_out),
                 on(&StartForm::name, not_blank, length(1, 200)), on(&StartForm::email, form::email, length(0, 200)),
                 on(&StartForm::phone, length(0, 40), may_be_left_out),
                 on(&StartForm::touchpoint, length(0, 13), may_be_left_out),
                 on(&StartForm::earlier_on, length(0, 10), may_be_left_out),
                 on(&StartForm::earlier_text, length(0, 500), may_be_left_out),
                 on(&StartForm::website, length(0, 500), may_be_left_out));
}

using Texts = std::map<std::string, std::string>; // of the form, as they came

// The form, or every fault in it; sentences in the reader's language.
Parsed<StartForm> read_start(Texts const& texts, Instant now, form::Speaker const& speaker);
desk::NewCase case_of(StartForm const& form);
}
