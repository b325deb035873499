// Settings of jemalloc, which the release program has in place of the C library's allocator (`make build`): a run is short
// and gives its memory back when it ends, not before, and has few threads. Without jemalloc nobody reads them.
#include "allocator-settings.h"

const char *malloc_conf = "dirty_decay_ms:-1,narenas:2";
