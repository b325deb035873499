# Every task of the project; `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help deps python-deps build run test check-schema check-sarif check-docx check-pages check-data check-manual dist check-dist lint-plans format check-format generate golden clean bench check-leaks sanitize fuzz check-faults check-hostile check-yaml-suite

SWIFT ?= swift
APT_GET := $(shell [ "$$(id -u)" = 0 ] && echo apt-get || echo sudo apt-get)
SOURCES := Package.swift Sources Tests Fuzz
LIBRARIES := libyaml-dev libminizip-dev libexpat1-dev libgumbo-dev libssl-dev libjemalloc-dev pkg-config

help: ## liệt kê các lệnh / list the tasks
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

deps: ## cài các thư viện C còn thiếu / install the C libraries that are missing
	@pkg-config --exists yaml-0.1 minizip expat gumbo libcrypto jemalloc 2>/dev/null || { \
	  echo "installing $(LIBRARIES)"; \
	  $(APT_GET) update -q && $(APT_GET) install -y -q $(LIBRARIES); }

# The program is one static file, without the tables of ICU that nothing in it reads (Sources/CNoICUData).
# jemalloc is linked in place of the C library's allocator; SwiftPM would take its shared library.
# C has the same debug information as Swift, DWARF 4: valgrind (benchmarks/profile.sh) stops at a file with DWARF 5 in it.
RELEASE := -c release --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -cross-module-optimization \
  -Xswiftc -enforce-exclusivity=unchecked -Xcc -gdwarf-4

build: deps ## dựng bản phát hành / build the release program
	name=$$(sh scripts/icu-data-name.sh); $(SWIFT) build $(RELEASE) $${name:+-Xcc -DICU_DATA=$$name} \
	  -Xlinker "$$(pkg-config --variable=libdir jemalloc)/libjemalloc_pic.a" --product plantool

run: build ## soát và in mọi kế hoạch trong plans/ ra out/ / check and print plans/ to out/
	.build/release/plantool build plans -o out
	@echo
	@echo "Xem kết quả / open the result: out/*/ke-hoach.docx (Word), out/*/ke-hoach.html (trình duyệt / browser), ke-hoach.xlsx, ke-hoach.ics"

test: deps ## chạy mọi kiểm thử / run all tests
	$(MAKE) check-schema check-sarif check-docx check-manual
	$(SWIFT) test

python-deps:
	@python3 -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "installing python3-venv"; \
	  $(APT_GET) update -q && $(APT_GET) install -y -q python3-venv; }

check-schema: deps python-deps ## đối chiếu JSON Schema với chương trình / hold the JSON Schema against the program
	$(SWIFT) build --product plantool
	sh scripts/check-schema.sh .build/debug/plantool

check-docx: deps python-deps ## mở mọi tệp Word in ra bằng python-docx / open every printed Word file with python-docx
	$(SWIFT) build --product plantool
	sh scripts/check-docx.sh .build/debug/plantool

check-sarif: deps python-deps ## đối chiếu báo cáo SARIF với chuẩn / hold SARIF reports against the standard
	$(SWIFT) build --product plantool
	sh scripts/check-sarif.sh .build/debug/plantool

check-pages: deps python-deps ## in ra giấy bằng Chromium và đo theo Nghị định 30 / print with Chromium and measure by the decree
	$(SWIFT) build --product plantool
	sh scripts/check-pages.sh .build/debug/plantool

check-data: deps python-deps ## mở bảng tính, lịch, CSV, JSON bằng thư viện khác / open workbooks, calendars ... with other libraries
	$(SWIFT) build --product plantool
	sh scripts/check-data.sh .build/debug/plantool

check-manual: deps ## dựng trang man từ mô tả của chương trình / make the man pages from the program's own description
	$(SWIFT) build --product plantool
	sh scripts/check-manual.sh .build/debug/plantool

DIST_TOOLS := debootstrap lintian mandoc man-db groff-base zsh fish busybox-static

dist: build ## đóng gói vào dist/: .tar.gz và .deb / pack into dist/: an archive and a Debian package
	sh scripts/dist.sh .build/release/plantool dist

check-dist: dist ## cài gói vào một Debian sạch và chạy thử / install the package on a clean Debian and run it
	@dpkg -s $(DIST_TOOLS) >/dev/null 2>&1 || { \
	  echo "installing $(DIST_TOOLS)"; \
	  $(APT_GET) update -q && DEBIAN_FRONTEND=noninteractive $(APT_GET) install -y -q --no-install-recommends $(DIST_TOOLS); } || \
	  echo "not everything could be installed; what needs it is skipped"
	sh scripts/check-dist.sh .build/release/plantool dist

check-leaks: deps ## tìm bộ nhớ bị bỏ quên bằng valgrind / look for lost memory with valgrind
	$(SWIFT) build --product plantool
	sh scripts/check-leaks.sh .build/debug/plantool

sanitize: deps ## chạy kiểm thử dưới ThreadSanitizer và AddressSanitizer / run the tests under sanitizers
	SWIFT="$(SWIFT)" sh scripts/sanitize.sh thread
	SWIFT="$(SWIFT)" sh scripts/sanitize.sh address

SECONDS ?= 4
fuzz: deps ## thử chương trình bằng dữ liệu ngẫu nhiên / fuzz the program (SECONDS=300 for each part, PARTS="read fix")
	sh scripts/fuzz.sh $(SECONDS) $(PARTS)

check-faults: deps ## gây mọi lỗi hệ thống ở mọi lệnh / let every system call fail, fill disks, take rights away
	$(SWIFT) build --build-tests
	PLANTOOL_FAULTS=all $(SWIFT) test --skip-build --filter 'FaultSweepTests|SignalTests'
	sh scripts/check-faults.sh .build/debug/plantool

check-hostile: build ## thử mọi loại tệp xấu, cỡ lớn, bằng bản phát hành / hostile input of full size, measured
	sh scripts/check-hostile.sh .build/release/plantool

check-yaml-suite: deps python-deps ## chạy bộ thử YAML (SUITE=thư-mục) / run the YAML test suite's inputs (SUITE=folder)
	$(SWIFT) build --product plantool
	sh scripts/check-yaml-suite.sh .build/debug/plantool "$(SUITE)"

format: ## định dạng mã nguồn / format the code
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

check-format: ## kiểm tra định dạng / check the format
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

generate: ## viết lại các tệp sinh tự động / rewrite the generated files
	sh scripts/generate-rule-list.sh
	sh scripts/embed-templates.sh
	sh scripts/generate-reference.sh
	sh scripts/generate-rule-pages.sh

golden: deps ## cập nhật các tệp mẫu của kiểm thử / renew the golden files
	UPDATE_GOLDEN=1 $(SWIFT) test --filter Golden

bench: $(if $(PLANTOOL),deps,build) python-deps ## đo tốc độ, viết docs/performance.md / measure the speed, write docs/performance.md
	@command -v valgrind >/dev/null || { \
	  echo "installing valgrind"; \
	  $(APT_GET) update -q && $(APT_GET) install -y -q valgrind; }
	sh benchmarks/run.sh

clean: ## xóa kết quả dựng / delete what was built
	rm -rf .build .build-* .venv .venv-* out dist
