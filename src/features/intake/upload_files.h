#pragma once
// Where the bytes of uploads lie: `<data>/uploads/<upload id>/<number>`. Names of senders never become paths.
#include "features/intake/model.h"

#include <functional>
#include <string>

namespace regard::intake
{
class UploadFiles
{
  public:
    explicit UploadFiles(std::string folder); // made where it is missing; throws std::system_error

    std::string path(UploadId upload, std::size_t number) const; // from 1
    std::string make_folder(UploadId upload) const;
    void remove(UploadId upload) const;

    // Removes what lies in the folder for longer than `age` by the file system's clock, and is no upload that `is_known`:
    // what a crash left behind.
    void remove_strays(Span age, std::function<bool(UploadId)> const& is_known) const;
    std::string const& folder() const { return folder_; }

  private:
    std::string folder_;
};
}
