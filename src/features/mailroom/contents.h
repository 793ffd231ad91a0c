#pragma once
// What a mail holds, as a case keeps it. For the sources of this feature.
#include "features/desk/desk.h"
#include "features/mailroom/own_links.h"
#include "ground/mail/letter.h"

#include <utility>

namespace regard::mailroom
{
// Files of a case that are on the disk before the case is: dropped with this, unless they came to be the case's.
class KeptFiles
{
  public:
    explicit KeptFiles(desk::Desk& desk) : desk_(&desk) {}
    KeptFiles(KeptFiles&& other) noexcept : desk_(other.desk_), ids_(std::exchange(other.ids_, {})) {}
    KeptFiles& operator=(KeptFiles&&) = delete;
    ~KeptFiles();

    desk::FileId keep(std::string_view bytes); // on the disk when it returns
    void stay() { ids_.clear(); }

  private:
    desk::Desk* desk_;
    std::vector<desk::FileId> ids_;
};

desk::IncomingFile kept(KeptFiles& files, std::string const& name, std::string const& type, std::string_view bytes);

// Everything in the mail, its texts and its files, without the addresses of customers' own pages.
class Contents
{
  public:
    Contents(KeptFiles& kept, mail::Letter const& letter, OwnLinks const& links)
        : kept_(kept), letter_(letter), links_(links)
    {}

    desk::Incoming take();
    bool shows_all() const;

  private:
    void take_part(std::size_t i);
    std::string shown(mail::Part const& part, std::string bytes) const;
    std::string address_of(std::string_view content_id) const;

    KeptFiles& kept_;
    mail::Letter const& letter_;
    OwnLinks const& links_;
    std::vector<desk::IncomingFile> files_;
    std::vector<std::pair<std::string, desk::FileId>> by_content_id_;
    bool shows_all_ = true;
};
}
