// The calls that name their hash. OpenSSL would rather have programs ask for one by its name: they would then carry all of
// its hashes and ciphers, 4 MB, and load them first.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
