#pragma once
// Where the bytes of uploads lie: `<data>/uploads/<upload id>/<number>`. Names of senders never become paths.
#include "features/intake/model.h"

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
    std::string const& folder() const { return folder_; }

  private:
    std::string folder_;
};
}
