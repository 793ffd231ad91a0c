#pragma once
// Where cases get stuck, bounce, wait and come back: findings over a history. This front door serves the command line
// (files, no server) and the server's job.
#include "features/diagnosis/model.h"

namespace regard::diagnosis
{
struct Wish
{
    std::vector<std::string> files;
    std::optional<intake::Mapping> mapping;
    intake::Guessing guessing = intake::Guessing::allowed;
    bool names = false; // persons by name; else by pseudonym
    std::string language = "en";
};

// Reads the files and says where they stand. Refuses as intake::read_files and intake::calendar_of do.
Parsed<Diagnosis> diagnose(Wish const& wish);

// For people: plain text for a terminal; a self-contained page of two printed sides to hand on.
std::string report_text(Diagnosis const& diagnosis, std::string const& language);
std::string report_html(Diagnosis const& diagnosis, std::string const& language);
}
