#pragma once
// Uploaded files, kept in a folder by id. A blob is either there whole and on the disk, or not there at all: it is written
// aside, synced, then renamed. Its place is made from the id alone, so no name a stranger chose ever reaches the disk.
// Any thread; different uploads do not disturb each other.
#include "ground/files/byte_source.h"

#include <vector>

namespace regard::files
{
class BlobStore
{
  public:
    // Makes the folder where it is missing, and clears away what uploads that never ended left there more than a day
    // ago: other programs may be writing there. Throws std::system_error.
    explicit BlobStore(std::string folder);

    // A blob being written. Unless kept, nothing of it stays.
    class Upload
    {
      public:
        ~Upload();
        Upload(Upload&& other) noexcept;
        Upload& operator=(Upload&&) = delete;

        void write(std::string_view bytes); // throws std::system_error, e.g. where the disk is full
        std::uint64_t bytes() const { return bytes_; }
        void
        keep(); // once, at the end; it is on the disk when this returns. A blob of this id that was there is replaced

      private:
        friend class BlobStore;
        Upload(std::string aside, std::string place);
        [[noreturn]] void fail() const;
        void sync() const;
        void take_place(); // its folder must be synced afterwards

        std::string aside_, place_;
        int fd_;
        std::uint64_t bytes_ = 0;
    };
    Upload begin(std::int64_t id) const;

    // Many at once, in far less time than one by one: the disk is waited for together. Those that could be kept are kept
    // whole when this throws.
    void keep(std::vector<Upload> uploads) const;

    bool has(std::int64_t id) const;
    std::string path(std::int64_t id) const; // for readers that need a path; whether there is a blob or not
    void remove(std::int64_t id) const;      // no matter whether it is there
    std::vector<std::int64_t> all() const;   // for who looks for what nobody knows of; in no order

  private:
    std::string folder_;
};
}
