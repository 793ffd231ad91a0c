#pragma once
// The few sentences that begin every report and the Diagnosis page: what there is, how long it takes, what comes back,
// how much was found.
#include "features/diagnosis/diagnosis.h"
#include "ground/text/catalogue.h"

namespace regard::diagnosis
{
std::vector<std::string> summary_sentences(Diagnosis const& diagnosis, std::string const& language);

// What the history did not say and Regard decided; which rows it could not use (the first of them).
std::vector<std::string> assumed_sentences(Diagnosis const& diagnosis, std::string const& language);
std::vector<std::string> unread_sentences(Diagnosis const& diagnosis, std::string const& language, std::size_t most);

// A sentence of `diagnosis.report.<key>`.
std::string say_in_report(std::string_view language, std::string_view key,
                          std::initializer_list<text::Argument> arguments = {});
}
