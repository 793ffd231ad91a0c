#pragma once
// Self-checks in the words of a language, from sentences/<language>/selfcheck.json. Any thread.
#include "features/selfcheck/result_store.h"
#include "ground/text/catalogue.h"

namespace regard::selfcheck
{
class Words
{
  public:
    Words(text::Catalogue const& catalogue, std::string_view language) : catalogue_(catalogue), language_(language) {}

    // What a group is asked, in the order asked.
    std::vector<Question> questions(store::Standing const& standing, Group group) const;

    // The result of a closed one: `sheets` and `texts` as the store has them.
    SelfCheckResult result(store::Standing const& standing, std::map<QuestionAt, Sheet> const& sheets,
                           std::vector<GroupTexts> texts) const;

    std::string say(std::string_view key, std::initializer_list<text::Argument> arguments = {}) const;
    std::string group(Group group) const; // `team leads`

  private:
    std::vector<Option> options(store::Standing const& standing, Asked const& question) const;
    QuestionResult question_result(store::Standing const& standing, Asked const& question, Sheet const& sheet) const;
    Gap gap(QuestionResult const& about, GapFound const& found, Sheet const& sheet) const;
    std::string evidence(QuestionResult const& about, GapFound const& found, Sheet const& sheet) const;

    text::Catalogue const& catalogue_;
    std::string_view language_;
};
}
