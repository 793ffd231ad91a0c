#pragma once
// Files that came with a request, streamed to disk while they arrived.
#include "base/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regard::http
{
// A file in the spool folder that is removed with this object.
class SpooledFile
{
  public:
    explicit SpooledFile(
        std::string const& folder); // makes an empty one, readable by us alone; throws std::system_error
    SpooledFile(SpooledFile&& other) noexcept;
    SpooledFile& operator=(SpooledFile&&) = delete;
    ~SpooledFile();

    std::string const& path() const { return path_; }
    std::uint64_t size() const { return size_; }
    void append(std::string_view bytes);   // throws std::system_error, on a full disk too
    void close();                          // no more will be appended
    void keep_as(std::string const& path); // moves it there (same file system) and forgets it

  private:
    std::string path_;
    std::uint64_t size_ = 0;
    int descriptor_ = -1;
};

struct UploadedFile
{
    std::string field; // the form's field
    std::string
        name; // as the sender calls it: bare (no folders), UTF-8, no control characters; for people only, never a path
    std::string type; // as the sender says: never to be believed
    SpooledFile content;
};

class Upload
{
  public:
    std::vector<UploadedFile> files;
    std::map<std::string, std::string> texts; // fields that are no files, by name
};

struct UploadLimits
{
    std::uint64_t bytes = 0; // all together
    std::size_t files = 100;
    std::size_t texts = 100;
    std::size_t text_bytes = 64 * 1024; // of all texts together
};

// Takes the bytes of a body in any pieces and makes an Upload of them: multipart/form-data by its parts, anything else
// one file without a field. Refuses with `bad_multipart`, `too_many_parts`, `too_large`.
class UploadReader
{
  public:
    UploadReader(std::string_view content_type, UploadLimits limits, std::string spool_folder);
    ~UploadReader();
    UploadReader(UploadReader const&) = delete;
    UploadReader& operator=(UploadReader const&) = delete;

    Result<void> take(std::string_view bytes); // after a refusal nothing more may be taken
    Result<std::unique_ptr<Upload>> finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};
}
