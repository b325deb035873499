// Stands for ICU's data in the release program.
//
// Foundation, which swift-mustache imports, brings 34 MB of tables about languages, calendars and time zones, half of the
// program. Nothing of plantool asks for them. This is a table of the same form without entries: what would ask is told that
// there is no data for it. Being linked before ICU's library, it is the one that the static program takes.
//
// ICU_DATA is the table's name, which has ICU's version in it; `make build` finds it (scripts/icu-data-name.sh). Where it
// says none, as in debug builds with their shared libraries, there is nothing here.
#include "no-icu-data.h"

#ifdef ICU_DATA
#include <stdint.h>

const struct {
  uint16_t headerSize;
  uint8_t magic[2];
  struct {
    uint16_t size, reserved;
    uint8_t isBigEndian, charsetFamily, sizeofUChar, reservedByte;
    uint8_t dataFormat[4], formatVersion[4], dataVersion[4];
  } info;
  uint8_t padding[8];
  uint32_t count, reserved;
} ICU_DATA __attribute__((aligned(16))) = {
  .headerSize = 32,
  .magic = {0xDA, 0x27},
  .info = {.size = 20, .sizeofUChar = 2, .dataFormat = "ToCP", .formatVersion = {1}},
};
#endif
