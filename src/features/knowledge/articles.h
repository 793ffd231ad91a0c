#pragma once
// What else shows or makes articles. Inside features/knowledge; in the caller's transaction.
#include "base/text.h"
#include "features/knowledge/article_store.h"
#include "features/knowledge/inside.h"

namespace regard::knowledge
{
std::string beginning_of(std::string_view text);
ArticleRow article_row(db::Transaction& tx, store::KeptArticle const& one, Date today);
Article article_shown(Knowledge::Inside const& inside, api::Asking const& asking, db::Transaction& tx,
                      store::KeptArticle const& one);

// A draft of what a note says and its answer adds, of a note from a case the answer alone; its owner is whoever answers.
ArticleId begin_article(Knowledge::Inside const& inside, api::Writing& w, store::KeptNote const& of,
                        std::string const& answer);
}
