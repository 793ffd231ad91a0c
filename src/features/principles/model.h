#pragma once
// How we treat customers around here, as the API shows it. Member names are the JSON names.
#include "base/fields.h"
#include "features/people/model.h"
#include "ground/api/page.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::principles
{
using people::EmployeeId;
using PrincipleTextId = Id<struct PrincipleTextTag>;
using PrincipleId = Id<struct PrincipleTag>; // the same in all versions that hold it
using CommentId = Id<struct PrincipleCommentTag>;
using LinkId = Id<struct PrincipleLinkTag>;
using SubjectId = Id<struct SubjectTag>; // whatever a link points from: a case, a note, …

constexpr std::size_t longest_title = 80, longest_sentence = 400, longest_opening = 600, most_principles = 12;
constexpr std::size_t longest_comment = 2'000, longest_link_sentence = 300, most_signers = 20;
constexpr std::int64_t most_comments = 500; // on one version
constexpr int most_counted = 200;           // uses of one principle; what is more is said as such

// Stored by number: only add at the end.
enum class TextState : std::uint8_t {
    draft,     // being written together
    signing,   // out for signing: nobody changes it meanwhile
    published, // in force, or earlier where `superseded` says since when
    dropped,   // a draft nobody went on with
};
BOOST_DESCRIBE_ENUM(TextState, draft, signing, published, dropped)

// ---- the text
struct PrincipleHeading
{
    std::string language, title, opening;
};
BOOST_DESCRIBE_STRUCT(PrincipleHeading, (), (language, title, opening))
constexpr auto rules_of(form::Of<PrincipleHeading>)
{
    using namespace form;
    return rules(on(&PrincipleHeading::language, length(2, 2)),
                 on(&PrincipleHeading::title, length(0, longest_title), may_be_left_out),
                 on(&PrincipleHeading::opening, length(0, longest_opening), may_be_left_out));
}

struct PrincipleWording
{
    std::string language, title, text;
};
BOOST_DESCRIBE_STRUCT(PrincipleWording, (), (language, title, text))
constexpr auto rules_of(form::Of<PrincipleWording>)
{
    using namespace form;
    return rules(on(&PrincipleWording::language, length(2, 2)),
                 on(&PrincipleWording::title, length(0, longest_title), may_be_left_out),
                 on(&PrincipleWording::text, length(0, longest_sentence), may_be_left_out));
}

struct PrincipleWritten // as it comes from whoever writes
{
    std::optional<PrincipleId> id; // none: a new one
    std::vector<PrincipleWording> words;
};
BOOST_DESCRIBE_STRUCT(PrincipleWritten, (), (id, words))
constexpr auto rules_of(form::Of<PrincipleWritten>)
{
    using namespace form;
    return rules(on(&PrincipleWritten::words, length(0, 8)));
}

struct PrinciplesWritten
{
    std::vector<PrincipleHeading> headings;
    std::vector<PrincipleWritten> items;
};
BOOST_DESCRIBE_STRUCT(PrinciplesWritten, (), (headings, items))
constexpr auto rules_of(form::Of<PrinciplesWritten>)
{
    using namespace form;
    return rules(on(&PrinciplesWritten::headings, length(0, 8), may_be_left_out),
                 on(&PrinciplesWritten::items, length(0, most_principles),
                    about("In their order. One with an id goes on under it; one without is new")));
}

struct PrincipleItem
{
    PrincipleId id;
    std::vector<PrincipleWording> words; // one a language
};
BOOST_DESCRIBE_STRUCT(PrincipleItem, (), (id, words))

struct PrinciplesContent // what a version holds
{
    std::vector<PrincipleHeading> headings;
    std::vector<PrincipleItem> items;
};
BOOST_DESCRIBE_STRUCT(PrinciplesContent, (), (headings, items))

struct PrincipleSigner
{
    EmployeeId id;
    std::string name;
    std::optional<Instant> signed_at;
};
BOOST_DESCRIBE_STRUCT(PrincipleSigner, (), (id, name, signed_at))

struct PrincipleText
{
    PrincipleTextId id;
    std::optional<int> number; // from the day it is published: 1, 2, …
    TextState state = TextState::draft;
    std::vector<PrincipleHeading> headings;
    std::vector<PrincipleItem> items;
    std::vector<PrincipleSigner> signers; // in the order they were asked
    Instant begun, changed;
    std::string begun_by, changed_by; // names; empty: not known any more
    std::optional<Instant> published, superseded;
    std::optional<std::string> published_by; // whoever did, or signed last
    std::int64_t comments = 0;               // those not seen to yet
    bool asks_me = false;                    // to sign it
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(PrincipleText, (),
                      (id, number, state, headings, items, signers, begun, changed, begun_by, changed_by, published,
                       superseded, published_by, comments, asks_me, version))

struct PrinciplesNow
{
    std::optional<PrincipleText> in_force;
    std::optional<PrincipleText> next; // the one that is being written or signed
};
BOOST_DESCRIBE_STRUCT(PrinciplesNow, (), (in_force, next))

struct PrincipleTextWish
{
    bool starter = false; // with the ready sentences, where there is no version yet; else as the one in force stands
};
BOOST_DESCRIBE_STRUCT(PrincipleTextWish, (), (starter))
constexpr auto rules_of(form::Of<PrincipleTextWish>)
{
    using namespace form;
    return rules(on(&PrincipleTextWish::starter, may_be_left_out));
}

struct SignersWish
{
    std::vector<EmployeeId> employees;
};
BOOST_DESCRIBE_STRUCT(SignersWish, (), (employees))
constexpr auto rules_of(form::Of<SignersWish>)
{
    using namespace form;
    return rules(on(&SignersWish::employees, length(1, most_signers)));
}

struct PrincipleSettings
{
    bool on_promises_page = false; // the public one, for customers
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PrincipleSettings, (), (on_promises_page, version))

struct PrincipleSettingsChange
{
    bool on_promises_page = false;
};
BOOST_DESCRIBE_STRUCT(PrincipleSettingsChange, (), (on_promises_page))

// ---- what is said about a version
struct NewPrincipleComment
{
    std::string words;
    std::optional<PrincipleId> about; // none: the whole
};
BOOST_DESCRIBE_STRUCT(NewPrincipleComment, (), (words, about))
constexpr auto rules_of(form::Of<NewPrincipleComment>)
{
    using namespace form;
    return rules(on(&NewPrincipleComment::words, not_blank, length(1, longest_comment)));
}

struct PrincipleComment
{
    CommentId id;
    std::optional<PrincipleId> about;
    std::string by; // a name; empty: not known any more
    bool mine = false;
    std::string words;
    Instant at;
    std::optional<Instant> settled; // somebody who writes the text has seen to it
};
BOOST_DESCRIBE_STRUCT(PrincipleComment, (), (id, about, by, mine, words, at, settled))

struct CommentSettled
{
    bool settled = true;
};
BOOST_DESCRIBE_STRUCT(CommentSettled, (), (settled))

// ---- "this is what we mean"
struct NewPrincipleLink
{
    std::string kind; // case, …
    SubjectId subject;
    std::string sentence;
};
BOOST_DESCRIBE_STRUCT(NewPrincipleLink, (), (kind, subject, sentence))
constexpr auto rules_of(form::Of<NewPrincipleLink>)
{
    using namespace form;
    return rules(on(&NewPrincipleLink::kind, not_blank, length(1, 40)),
                 on(&NewPrincipleLink::sentence, length(0, longest_link_sentence), may_be_left_out,
                    about("In what way this is what the principle means")));
}

struct PrincipleLink
{
    LinkId id;
    PrincipleId principle;
    std::string title; // of the principle, in the reader's language where there is one
    std::string kind;
    SubjectId subject;
    std::string words, address; // what it is called, and a path of ours
    std::string by;             // a name; empty: not known any more
    bool mine = false;
    std::string sentence;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(PrincipleLink, (), (id, principle, title, kind, subject, words, address, by, mine, sentence, at))

struct LinksOfQuery
{
    std::string kind;
    SubjectId subject;
};
BOOST_DESCRIBE_STRUCT(LinksOfQuery, (), (kind, subject))
constexpr auto rules_of(form::Of<LinksOfQuery>)
{
    using namespace form;
    return rules(on(&LinksOfQuery::kind, length(1, 40)));
}

struct PrincipleLinks
{
    std::vector<PrincipleLink> items; // the oldest first
};
BOOST_DESCRIBE_STRUCT(PrincipleLinks, (), (items))

// Cases, notes and the like that were linked, as far as the reader may see them: each once, whoever linked it.
struct PrincipleUse
{
    PrincipleId principle;
    int count = 0;
    bool or_more = false;
};
BOOST_DESCRIBE_STRUCT(PrincipleUse, (), (principle, count, or_more))

struct PrincipleUses
{
    std::vector<PrincipleUse> items; // of the version in force, in its order
};
BOOST_DESCRIBE_STRUCT(PrincipleUses, (), (items))
}
