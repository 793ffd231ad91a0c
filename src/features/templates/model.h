#pragma once
// Ready texts and checklists, as the API shows them. Member names are the JSON names.
#include "base/fields.h"
#include "features/desk/model.h"

namespace regard::templates
{
using desk::CaseId;
using desk::Kind;
using desk::TouchpointId;
using TemplateId = Id<struct TemplateTag>;
using ChecklistId = Id<struct ChecklistTag>;
using CaseChecklistId = Id<struct CaseChecklistTag>;

constexpr std::size_t longest_name = 100, longest_template = 10'000, longest_step = 300;

// What a text is for. Stored by number: only add at the end.
enum class Purpose : std::uint8_t {
    other,
    acknowledgement,
    holding, // it takes longer, and why
    question,
    repromise, // another date, and why
    apology,
    resolution,
    final_response, // with the right of appeal
    goodwill,
    forwarded, // to whom it belongs
};
BOOST_DESCRIBE_ENUM(Purpose, other, acknowledgement, holding, question, repromise, apology, resolution, final_response,
                    goodwill, forwarded)

// The cases something is for; an empty list: all of them.
struct Suits
{
    std::vector<Kind> kinds;
    std::vector<TouchpointId> touchpoints;
};
BOOST_DESCRIBE_STRUCT(Suits, (), (kinds, touchpoints))
constexpr auto rules_of(form::Of<Suits>)
{
    using namespace form;
    return rules(on(&Suits::kinds, length(0, 4), may_be_left_out),
                 on(&Suits::touchpoints, length(0, 200), may_be_left_out));
}

// ---- templates
struct NewTemplate
{
    std::string name, language;
    Purpose purpose = Purpose::other;
    Suits suits;
    std::string text;
    bool asks = false; // it holds a question: sent, the case waits for the customer
};
BOOST_DESCRIBE_STRUCT(NewTemplate, (), (name, language, purpose, suits, text, asks))
constexpr auto rules_of(form::Of<NewTemplate>)
{
    using namespace form;
    return rules(on(&NewTemplate::name, not_blank, length(1, longest_name)), on(&NewTemplate::language, length(2, 2)),
                 on(&NewTemplate::purpose, may_be_left_out), on(&NewTemplate::suits, may_be_left_out),
                 on(&NewTemplate::text, not_blank, length(1, longest_template),
                    about("May hold placeholders, such as {{customer.name}}: GET /template-placeholders lists them")),
                 on(&NewTemplate::asks, may_be_left_out));
}

struct Template
{
    TemplateId id;
    std::string name, language;
    Purpose purpose = Purpose::other;
    Suits suits;
    std::string text;
    bool asks = false;
    int number = 1;  // of the version in force
    Instant changed; // when that was made
    std::optional<Instant> retired;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Template, (), (id, name, language, purpose, suits, text, asks, number, changed, retired, version))

struct TemplateVersion
{
    int number = 1;
    Instant made;
    std::string name;
    Purpose purpose = Purpose::other;
    Suits suits;
    std::string text;
    bool asks = false;
};
BOOST_DESCRIBE_STRUCT(TemplateVersion, (), (number, made, name, purpose, suits, text, asks))

struct TemplateQuery
{
    std::optional<std::string> language;
    bool retired = false; // those too
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(TemplateQuery, (), (language, retired, cursor, limit))
constexpr auto rules_of(form::Of<TemplateQuery>)
{
    using namespace form;
    return rules(on(&TemplateQuery::language, length(2, 2)), on(&TemplateQuery::retired, may_be_left_out),
                 on(&TemplateQuery::limit, range(1, 200), may_be_left_out));
}

struct Placeholder
{
    std::string name;  // as it is written: customer.name
    std::string about; // in the reader's language
};
BOOST_DESCRIBE_STRUCT(Placeholder, (), (name, about))

struct Placeholders
{
    std::vector<Placeholder> items;
};
BOOST_DESCRIBE_STRUCT(Placeholders, (), (items))

struct StarterWish
{
    std::string language;
};
BOOST_DESCRIBE_STRUCT(StarterWish, (), (language))
constexpr auto rules_of(form::Of<StarterWish>)
{
    using namespace form;
    return rules(on(&StarterWish::language, length(2, 2)));
}

struct TemplateList
{
    std::vector<Template> items;
};
BOOST_DESCRIBE_STRUCT(TemplateList, (), (items))

// ---- for a case
struct TemplateOffered
{
    Template ready;
    bool fits = false; // of the case's language, kind and touchpoint
};
BOOST_DESCRIBE_STRUCT(TemplateOffered, (), (ready, fits))

struct TemplatesOffered
{
    std::vector<TemplateOffered> items; // those that fit first, the most particular of them at the top
};
BOOST_DESCRIBE_STRUCT(TemplatesOffered, (), (items))

// One of the two.
struct PreviewWish
{
    std::optional<TemplateId> ready;
    std::optional<std::string> text;     // one that is being written
    std::optional<std::string> language; // of that text; left out: the case's
};
BOOST_DESCRIBE_STRUCT(PreviewWish, (), (ready, text, language))
constexpr auto rules_of(form::Of<PreviewWish>)
{
    using namespace form;
    return rules(on(&PreviewWish::text, not_blank, length(1, longest_template)),
                 on(&PreviewWish::language, length(2, 2)));
}

struct Preview
{
    std::string text;                 // what is missing stands in it as [the customer's name]
    std::vector<std::string> missing; // names of placeholders nothing is known for
    std::vector<std::string> gaps;    // everything in brackets that a person must still write
    bool asks = false;
};
BOOST_DESCRIBE_STRUCT(Preview, (), (text, missing, gaps, asks))

// ---- checklists
struct NewChecklist
{
    std::string name;
    Suits suits;
    std::vector<std::string> steps;
};
BOOST_DESCRIBE_STRUCT(NewChecklist, (), (name, suits, steps))
constexpr auto rules_of(form::Of<NewChecklist>)
{
    using namespace form;
    return rules(on(&NewChecklist::name, not_blank, length(1, longest_name)), on(&NewChecklist::suits, may_be_left_out),
                 on(&NewChecklist::steps, length(1, 50), each(not_blank, length(1, longest_step))));
}

struct Checklist
{
    ChecklistId id;
    std::string name;
    Suits suits;
    std::vector<std::string> steps;
    std::optional<Instant> retired;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Checklist, (), (id, name, suits, steps, retired, version))

struct ChecklistQuery
{
    std::optional<CaseId> for_case; // those that suit it alone
    bool retired = false;           // those too
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(ChecklistQuery, (), (for_case, retired, cursor, limit))
constexpr auto rules_of(form::Of<ChecklistQuery>)
{
    using namespace form;
    return rules(on(&ChecklistQuery::retired, may_be_left_out),
                 on(&ChecklistQuery::limit, range(1, 200), may_be_left_out));
}

struct CaseStep
{
    int number = 1;
    std::string text;
    std::optional<Instant> done;
    std::optional<desk::PersonShown> by;
};
BOOST_DESCRIBE_STRUCT(CaseStep, (), (number, text, done, by))

struct CaseChecklist
{
    CaseChecklistId id;
    std::string name;
    Instant put;
    std::vector<CaseStep> steps;
};
BOOST_DESCRIBE_STRUCT(CaseChecklist, (), (id, name, put, steps))

struct CaseChecklists
{
    std::vector<CaseChecklist> items; // the oldest first
};
BOOST_DESCRIBE_STRUCT(CaseChecklists, (), (items))

struct ChecklistWish
{
    ChecklistId checklist;
};
BOOST_DESCRIBE_STRUCT(ChecklistWish, (), (checklist))

struct StepTicked
{
    bool done = true;
};
BOOST_DESCRIBE_STRUCT(StepTicked, (), (done))
}
