#pragma once
// What people follow, and what is new there, as the API shows it. Member names are the JSON names.
#include "features/knowledge/article_model.h"

namespace regard::knowledge
{
using ChannelId = Id<struct ChannelTag>;

enum class ChannelKind : std::uint8_t { touchpoint, product, person, word };
BOOST_DESCRIBE_ENUM(ChannelKind, touchpoint, product, person, word)

// The one member its kind asks for.
struct NewChannel
{
    ChannelKind kind = ChannelKind::touchpoint;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<EmployeeId> person; // what they write under their name
    std::optional<std::string> word;
};
BOOST_DESCRIBE_STRUCT(NewChannel, (), (kind, touchpoint, product, person, word))
constexpr auto rules_of(form::Of<NewChannel>)
{
    using namespace form;
    return rules(on(&NewChannel::word, not_blank, length(2, 60)));
}

struct Channel
{
    ChannelId id;
    ChannelKind kind = ChannelKind::touchpoint;
    std::string name; // of what is followed
};
BOOST_DESCRIBE_STRUCT(Channel, (), (id, kind, name))

struct Channels
{
    std::vector<Channel> items{}; // in the order in which they were begun
    bool weekly = false;          // and once a week by mail
};
BOOST_DESCRIBE_STRUCT(Channels, (), (items, weekly))

struct Digest
{
    bool weekly = true;
};
BOOST_DESCRIBE_STRUCT(Digest, (), (weekly))

// A note that has landed, or an article that can be read since.
struct News
{
    Instant at;
    std::vector<std::string> because; // names of what the reader follows
    std::optional<NoteRow> note{};
    std::optional<ArticleRow> article{};
};
BOOST_DESCRIBE_STRUCT(News, (), (at, because, note, article))
}
