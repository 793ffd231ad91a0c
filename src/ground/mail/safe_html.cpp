#include "ground/mail/safe_html.h"

#include "base/html.h"
#include "base/text.h"
#include "ground/mail/html_text.h"
#include "ground/mail/html_tree.h"
#include "ground/mail/safe_html_rules.h"

namespace regard::mail
{
namespace
{
constexpr std::size_t deepest = 256; // elements open at once; of those within only the text stays

std::string name_of(GumboElement const& element)
{
    return element.tag_namespace == GUMBO_NAMESPACE_HTML ? gumbo_normalized_tagname(element.tag) : "svg";
}

class Writer
{
  public:
    explicit Writer(ResolveCid const& resolve_cid) : resolve_cid_(resolve_cid) {}

    // Without recursion: a mail may be nested deeper than our stack.
    SafeHtml write(GumboNode const* root)
    {
        enter(root);
        while (!open_.empty()) {
            auto& top = open_.back();
            auto const& children = top.element->children;
            if (top.next < children.length)
                enter(static_cast<GumboNode const*>(children.data[top.next++]));
            else
                leave();
        }
        return std::move(safe_);
    }

  private:
    struct Open
    {
        GumboElement const* element;
        unsigned next = 0;
        std::string end_tag;
    };

    void enter(GumboNode const* node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            safe_.html += html_escaped(node->v.text.text);
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        auto const& element = node->v.element;
        auto const name = name_of(element);
        auto const fate = fate_of(name);
        if (fate == Fate::dropped)
            return;
        bool const shown = fate == Fate::kept && open_.size() < deepest;
        if (shown)
            begin(name, element);
        if (!is_void(name))
            open_.push_back({&element, 0, shown ? "</" + name + ">" : ""});
    }

    void leave()
    {
        safe_.html += open_.back().end_tag;
        open_.pop_back();
    }

    void begin(std::string const& name, GumboElement const& element)
    {
        safe_.html += "<" + name;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            auto const& given = *static_cast<GumboAttribute const*>(element.attributes.data[i]);
            attribute(name, text::lower_ascii(given.name), given.value);
        }
        if (name == "a")
            safe_.html += R"( target="_blank" rel="noopener noreferrer nofollow")";
        safe_.html += ">";
    }

    void attribute(std::string const& element, std::string const& name, std::string_view value)
    {
        if (name == "style")
            put(name, safe_style(value));
        else if (is_text_attribute(name) || (is_plain_attribute(name) && is_plain_value(value)))
            put(name, value);
        else if (name == "href" && element == "a")
            put(name, safe_link(value));
        else if (name == "src" && element == "img")
            image(value);
    }

    void image(std::string_view address)
    {
        address = text::trimmed(address);
        if (text::lower_ascii(address.substr(0, 4)) == "cid:")
            return put("src", resolve_cid_ ? resolve_cid_(address.substr(4)) : "");
        auto const link = safe_link(address);
        if (!link.starts_with("http") && !link.starts_with("HTTP"))
            return;
        put("data-regard-src", link);
        ++safe_.remote_images;
    }

    void put(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            safe_.html.append(" ").append(name).append("=\"").append(html_escaped(value)).append("\"");
    }

    ResolveCid const& resolve_cid_;
    SafeHtml safe_;
    std::vector<Open> open_;
};
}

SafeHtml sanitised(std::string_view html, ResolveCid const& resolve_cid)
{
    HtmlTree const tree(html);
    if (tree.root() == nullptr)
        return {"<pre>" + html_escaped(text_of_html(html)) + "</pre>", 0};
    return Writer(resolve_cid).write(tree.root());
}
}
