/// The table of known slips. A pair belongs here only if the wrong form can stand in no right sentence, not even where
/// one word ends and another begins: "kỹ luật" is in "đọc kỹ luật", so only "thi hành kỹ luật" is a slip; or `lawful`
/// names the few sentences that have it. What can be no Vietnamese syllable at all ("đươc", "luợng") is found without a
/// table (`SyllableFault`).
extension AvoidedTerm {
  /// Where the wrong form of a pair is right all the same: with the word before it, or the one after.
  static let lawful = PhraseIndex([
    "hồ sơ xuất", "sơ xuất khẩu", "điều chỉnh chu", "chỉnh chu kỳ", "chỉnh chu trình", "đồng hành chinh",
    "hành chinh phục", "chính xác nhập", "xác nhập khẩu", "xác nhập liệu", "tổng kết họp", "sơ kết họp", "đoàn kết họp",
    "liên kết họp", "kết họp báo", "phân tích họp", "truy cập nhập", "đề cập nhập", "bất cập nhập", "tuần hoàn thiên",
    "hoàn thiên nhiên", "thần kinh phi", "thế kỷ năng", "tham gia xúc", "gia xúc tiến", "thường chú trọng",
    "thường chú ý", "chuẩn đổi số điện thoại", "chuẩn đổi số nhà", "chuẩn đổi số hiệu", "chuẩn đổi số tài khoản",
    "ứng dụng công nghệ tin học", "ứng dụng công nghệ tin cậy", "ứng dụng công nghệ tin nhắn", "tấm lòng ghép",
    "hài lòng ghép", "bằng lòng ghép", "vừa lòng ghép", "vui lòng ghép", "đồng lòng ghép", "một lòng ghép",
    "chuẩn đổi số liệu", "thủ tục hành chính phi địa giới hành chính",
  ])

  /// Slips whose right form is not certain.
  static let unsure: [(String, String)] = [
    ("thủ tục hành chính phi địa giới", "thủ tục hành chính không phụ thuộc vào địa giới hành chính"),
    ("chuẩn đổi số", "chuyển đổi số"), ("kiểm toàn lại", "kiện toàn lại"),
  ]

  static let slips: [(String, String)] =
    digital + aims + work + confused + qualities + bodies + office + letters + issued

  /// Met in issued plans.
  private static let issued: [(String, String)] = [
    ("điểm lổm sóng", "điểm lõm sóng"), ("điểm lùm sóng", "điểm lõm sóng"), ("vùng lổm sóng", "vùng lõm sóng"),
    ("bền vững và tiên bộ", "bền vững và tiến bộ"), ("công bằng và tiên bộ", "công bằng và tiến bộ"),
    ("kasbersky", "Kaspersky"), ("kaspesky", "Kaspersky"), ("mobiphone", "MobiFone"), ("etax mobie", "eTax Mobile"),
    ("phát sinh quan nền tảng", "phát sinh qua nền tảng"),
    ("ứng dụng công nghệ tin", "ứng dụng công nghệ thông tin"), ("áp phic", "áp phích"),
    ("chuyên biến nhận thức", "chuyển biến nhận thức"), ("chuyên biến trong nhận thức", "chuyển biến trong nhận thức"),
    ("chuyên biến về", "chuyển biến về"), ("chuyên biến rõ", "chuyển biến rõ"),
    ("chuyên biến mạnh", "chuyển biến mạnh"), ("tạo chuyên biến", "tạo chuyển biến"),
    ("hệ thống hợp giao ban", "hệ thống họp giao ban"), ("cuộc hợp giao ban", "cuộc họp giao ban"),
    ("tổ chuyên đội số", "tổ chuyển đổi số"), ("phải pháp cụ thể", "giải pháp cụ thể"),
    ("ủy ban nhân phường", "ủy ban nhân dân phường"), ("ủy ban nhân xã", "ủy ban nhân dân xã"),
    ("ủy ban nhân thành phố", "ủy ban nhân dân thành phố"), ("khó khắc cho", "khó khăn cho"),
    ("lòng ghép", "lồng ghép"), ("diểm hỗ trợ", "điểm hỗ trợ"),
  ]

  private static let digital: [(String, String)] = [
    ("chuyên đổi số", "chuyển đổi số"), ("chuyển đối số", "chuyển đổi số"), ("chuyển đỗi số", "chuyển đổi số"),
    ("chuyển đồi số", "chuyển đổi số"), ("chuyễn đổi số", "chuyển đổi số"), ("chuyền đổi số", "chuyển đổi số"),
    ("chuyển dổi số", "chuyển đổi số"), ("chuyẻn đổi số", "chuyển đổi số"), ("chuyển đổi sổ", "chuyển đổi số"),
    ("chuyển đổi sô", "chuyển đổi số"), ("sô hóa", "số hóa"), ("chử ký", "chữ ký"), ("công nghê", "công nghệ"),
    ("công nghệ thông tín", "công nghệ thông tin"), ("an toàn thông tín", "an toàn thông tin"),
    ("dữ liêu", "dữ liệu"), ("dử liệu", "dữ liệu"), ("dứ liệu", "dữ liệu"), ("dự liệu quốc gia", "dữ liệu quốc gia"),
    ("cơ sỡ", "cơ sở"), ("cở sở", "cơ sở"), ("điên tử", "điện tử"), ("điện tữ", "điện tử"),
    ("thông tin điện từ", "thông tin điện tử"), ("văn bản điện từ", "văn bản điện tử"),
    ("giao dịch điện từ", "giao dịch điện tử"), ("hồ sơ điện từ", "hồ sơ điện tử"),
    ("chữ ký điện từ", "chữ ký điện tử"),
    ("định danh điện từ", "định danh điện tử"), ("đinh danh", "định danh"), ("tài khoãn", "tài khoản"),
    ("trưc tuyến", "trực tuyến"), ("trực tuyên", "trực tuyến"), ("công trực tuyển", "công trực tuyến"),
    ("họp trực tuyển", "họp trực tuyến"),
    ("trực tuyền", "trực tuyến"), ("trực tuyến toàn trinh", "trực tuyến toàn trình"), ("liên thộng", "liên thông"),
    ("đồng bô dữ liệu", "đồng bộ dữ liệu"), ("chưa đồng bô", "chưa đồng bộ"),
    ("lỗ hỏng", "lỗ hổng"), ("lổ hổng", "lỗ hổng"), ("lỗ hỗng", "lỗ hổng"), ("lổ hỏng", "lỗ hổng"),
    ("lổi hệ thống", "lỗi hệ thống"), ("lổi kỹ thuật", "lỗi kỹ thuật"), ("đường truyển", "đường truyền"),
    ("đường chuyền dữ liệu", "đường truyền dữ liệu"), ("đường chuyền số liệu", "đường truyền số liệu"),
    ("đường chuyền internet", "đường truyền internet"), ("máy tinh bảng", "máy tính bảng"),
    ("máy tinh xách tay", "máy tính xách tay"), ("thiết bi", "thiết bị"), ("hạ tâng", "hạ tầng"),
    ("nên tảng số", "nền tảng số"), ("học vu số", "học vụ số"), ("một của điện tử", "một cửa điện tử"),
    ("một của liên thông", "một cửa liên thông"), ("bộ phận một của", "bộ phận một cửa"),
    ("hệ thống một của", "hệ thống một cửa"), ("đô thị thôn minh", "đô thị thông minh"),
  ]

  /// What a plan sets out to do.
  private static let aims: [(String, String)] = [
    ("kiên toàn", "kiện toàn"), ("phần đầu đạt", "phấn đấu đạt"), ("phần đầu hoàn thành", "phấn đấu hoàn thành"),
    ("phần đầu đến năm", "phấn đấu đến năm"), ("phần đầu trở thành", "phấn đấu trở thành"),
    ("phần đầu giảm", "phấn đấu giảm"), ("phần đầu tăng", "phấn đấu tăng"), ("chỉ tiêu phần đầu", "chỉ tiêu phấn đấu"),
    ("phân đầu đạt", "phấn đấu đạt"), ("phân đầu hoàn thành", "phấn đấu hoàn thành"),
    ("phân đầu đến năm", "phấn đấu đến năm"), ("phân đầu mỗi bộ phận", "phấn đấu mỗi bộ phận"),
    ("phân đầu đa số", "phấn đấu đa số"),
    ("mục tiêu phần đầu", "mục tiêu phấn đấu"), ("phấn đầu", "phấn đấu"), ("một đầu mỗi", "một đầu mối"),
    ("cơ quan đầu mỗi", "cơ quan đầu mối"), ("đơn vị đầu mỗi", "đơn vị đầu mối"), ("làm đầu mỗi", "làm đầu mối"),
    ("đầu mỗi tiếp nhận", "đầu mối tiếp nhận"), ("đầu mỗi chịu", "đầu mối chịu"), ("tỷ lê", "tỷ lệ"),
    ("ước đat", "ước đạt"), ("đat được", "đạt được"), ("phấn đấu đat", "phấn đấu đạt"), ("nhân rông", "nhân rộng"),
    ("đỗi mới", "đổi mới"), ("đổi mơi", "đổi mới"), ("sáng tao", "sáng tạo"), ("hiện đai", "hiện đại"),
    ("nổ lực phấn đấu", "nỗ lực phấn đấu"), ("nổ lực hoàn thành", "nỗ lực hoàn thành"), ("sự nổ lực", "sự nỗ lực"),
    ("không ngừng nổ lực", "không ngừng nỗ lực"), ("tửng bước", "từng bước"), ("cùng ky", "cùng kỳ"),
    ("đinh kỳ", "định kỳ"), ("thời gain", "thời gian"), ("trong gian đoạn", "trong giai đoạn"), ("đột pha", "đột phá"),
  ]

  /// What is done with a task.
  private static let work: [(String, String)] = [
    ("triễn khai", "triển khai"), ("triên khai", "triển khai"), ("triền khai", "triển khai"),
    ("chiển khai", "triển khai"), ("triển khải", "triển khai"), ("thưc hiện", "thực hiện"), ("thực hiên", "thực hiện"),
    ("thực hiệm", "thực hiện"), ("hoàn thánh", "hoàn thành"), ("hoàn thiên", "hoàn thiện"), ("tham miu", "tham mưu"),
    ("tham mưa", "tham mưu"), ("tham mưu đề suất", "tham mưu đề xuất"), ("đề suất giải pháp", "đề xuất giải pháp"),
    ("đề suất phương án", "đề xuất phương án"), ("đề suất kiến nghị", "đề xuất kiến nghị"),
    ("tuyên tuyền", "tuyên truyền"), ("tuyên truyên", "tuyên truyền"), ("tuyên truyển", "tuyên truyền"),
    ("truyên thông", "truyền thông"), ("tập chung vào", "tập trung vào"), ("tập chung chỉ đạo", "tập trung chỉ đạo"),
    ("tập chung thực hiện", "tập trung thực hiện"), ("tập chung nguồn lực", "tập trung nguồn lực"),
    ("giãi quyết", "giải quyết"), ("giải quyêt", "giải quyết"), ("tháo gở", "tháo gỡ"), ("hổ trợ", "hỗ trợ"),
    ("hỗ chợ", "hỗ trợ"), ("phối họp", "phối hợp"), ("chủ trì phổi hợp", "chủ trì phối hợp"),
    ("phổi hợp thực hiện", "phối hợp thực hiện"), ("kết họp", "kết hợp"),
    ("phù họp", "phù hợp"), ("tích họp", "tích hợp"), ("tổng họp", "tổng hợp"), ("chủ chì", "chủ trì"),
    ("chủ trỉ", "chủ trì"), ("trủ trì", "chủ trì"), ("bồi dưởng", "bồi dưỡng"), ("tâp huấn", "tập huấn"),
    ("tập huân", "tập huấn"), ("đào tao", "đào tạo"), ("đánh gía", "đánh giá"), ("đôn đôc", "đôn đốc"),
    ("đôn đóc", "đôn đốc"), ("giám xát", "giám sát"), ("rà xoát", "rà soát"), ("kiểm xoát", "kiểm soát"),
    ("phát triên", "phát triển"), ("phát triễn", "phát triển"), ("chỉ đao", "chỉ đạo"), ("chỉ đạọ", "chỉ đạo"),
    ("lãnh đao", "lãnh đạo"), ("lảnh đạo", "lãnh đạo"), ("quán triết", "quán triệt"), ("quản triệt", "quán triệt"),
    ("quảng lý", "quản lý"), ("xây dưng", "xây dựng"), ("xây dựn", "xây dựng"), ("đẩy manh", "đẩy mạnh"),
    ("đẫy mạnh", "đẩy mạnh"), ("khai thac", "khai thác"), ("khắc phuc", "khắc phục"), ("khuyên khích", "khuyến khích"),
    ("khuyến kích", "khuyến khích"), ("khuyến khich", "khuyến khích"), ("xem sét", "xem xét"),
    ("thẫm định", "thẩm định"), ("thẩm đinh", "thẩm định"), ("được nghiêm thu", "được nghiệm thu"),
    ("biên bản nghiêm thu", "biên bản nghiệm thu"), ("nghiêm thu bàn giao", "nghiệm thu bàn giao"),
    ("tiếp nhân hồ sơ", "tiếp nhận hồ sơ"), ("tiếp nhân và trả", "tiếp nhận và trả"), ("trã kết quả", "trả kết quả"),
    ("trã lời", "trả lời"), ("hướng dấn", "hướng dẫn"), ("hưỡng dẫn", "hướng dẫn"),
    ("hướng dân sử dụng", "hướng dẫn sử dụng"), ("hướng dân thực hiện", "hướng dẫn thực hiện"),
    ("hướng dân người dân", "hướng dẫn người dân"), ("theo hướng dân của", "theo hướng dẫn của"),
    ("tổ chúc thực hiện", "tổ chức thực hiện"), ("xắp xếp", "sắp xếp"), ("sắp sếp", "sắp xếp"), ("xắp sếp", "sắp xếp"),
    ("lưu trử", "lưu trữ"), ("văn thư lưu chữ", "văn thư lưu trữ"), ("công tác lưu chữ", "công tác lưu trữ"),
    ("lưu chữ hồ sơ", "lưu trữ hồ sơ"), ("đàu tư", "đầu tư"), ("thanh toan", "thanh toán"),
  ]

  /// Words that are often mistaken for others.
  private static let confused: [(String, String)] = [
    ("thăm quan", "tham quan"), ("sát nhập", "sáp nhập"), ("xác nhập", "sáp nhập"), ("bổ xung", "bổ sung"),
    ("xử dụng", "sử dụng"), ("sữ dụng", "sử dụng"), ("xuất sứ", "xuất xứ"), ("trãi nghiệm", "trải nghiệm"),
    ("cọ sát", "cọ xát"), ("chỉnh chu", "chỉn chu"), ("chuẩn đoán", "chẩn đoán"), ("sơ xuất", "sơ suất"),
    ("chia xẻ dữ liệu", "chia sẻ dữ liệu"), ("chia xẻ thông tin", "chia sẻ thông tin"),
    ("chia sẽ dữ liệu", "chia sẻ dữ liệu"), ("chia sẽ thông tin", "chia sẻ thông tin"),
    ("chia sẽ kinh nghiệm", "chia sẻ kinh nghiệm"), ("kết nối chia sẽ", "kết nối chia sẻ"),
    ("sử lý văn bản", "xử lý văn bản"), ("sử lý hồ sơ", "xử lý hồ sơ"), ("sử lý thông tin", "xử lý thông tin"),
    ("sử lý vi phạm", "xử lý vi phạm"), ("sử lý nghiêm", "xử lý nghiêm"), ("sử phạt vi phạm", "xử phạt vi phạm"),
    ("sử phạt hành chính", "xử phạt hành chính"), ("xuyên xuốt", "xuyên suốt"), ("suất sắc", "xuất sắc"),
    ("xuất xắc", "xuất sắc"), ("suất xắc", "xuất sắc"), ("đột suất", "đột xuất"),
    ("năng xuất lao động", "năng suất lao động"), ("hiệu xuất làm việc", "hiệu suất làm việc"),
    ("hiệu xuất công việc", "hiệu suất công việc"), ("cập nhập", "cập nhật"),
    ("giành cho người dân", "dành cho người dân"), ("giành cho trẻ em", "dành cho trẻ em"),
    ("giành cho cán bộ", "dành cho cán bộ"), ("giành cho doanh nghiệp", "dành cho doanh nghiệp"),
    ("giành riêng cho", "dành riêng cho"), ("dành thắng lợi", "giành thắng lợi"), ("khúc triết", "khúc chiết"),
    ("giàn trải", "dàn trải"), ("vô hình chung", "vô hình trung"), ("tựu chung lại", "tựu trung lại"),
    ("ngắn gọn xúc tích", "ngắn gọn súc tích"), ("tinh giảm biên chế", "tinh giản biên chế"), ("nghành", "ngành"),
    ("gia xúc", "gia súc"), ("thường chú", "thường trú"), ("cư chú", "cư trú"), ("cựu chiến bình", "cựu chiến binh"),
    ("thi hành kỹ luật", "thi hành kỷ luật"), ("xử lý kỹ luật", "xử lý kỷ luật"),
    ("khen thưởng kỹ luật", "khen thưởng kỷ luật"), ("kỹ cương", "kỷ cương"), ("kỷ năng", "kỹ năng"),
    ("kỷ thuật", "kỹ thuật"), ("dốt ráo", "rốt ráo"), ("nông thông mới", "nông thôn mới"),
    ("trủ trương", "chủ trương"), ("chủ chương của", "chủ trương của"), ("chương chình", "chương trình"),
    ("trương trình hành động", "chương trình hành động"), ("trương trình mục tiêu", "chương trình mục tiêu"),
    ("trương trình chuyển đổi số", "chương trình chuyển đổi số"),
  ]

  /// How things are or should be.
  private static let qualities: [(String, String)] = [
    ("hiêu quả", "hiệu quả"), ("bảo đãm", "bảo đảm"), ("đãm bảo", "đảm bảo"), ("bào đảm", "bảo đảm"),
    ("đảm báo an toàn", "đảm bảo an toàn"), ("đảm báo an ninh", "đảm bảo an ninh"),
    ("đảm báo chất lượng", "đảm bảo chất lượng"), ("đảm báo tiến độ", "đảm bảo tiến độ"),
    ("chất lương dịch vụ", "chất lượng dịch vụ"), ("chất lương phục vụ", "chất lượng phục vụ"),
    ("nâng cao chất lương", "nâng cao chất lượng"), ("hài lỏng", "hài lòng"), ("kip thời", "kịp thời"),
    ("kịp thòi", "kịp thời"), ("chậm chễ", "chậm trễ"), ("chậm trể", "chậm trễ"), ("trậm trễ", "chậm trễ"),
    ("vướng mắt", "vướng mắc"), ("vướn mắc", "vướng mắc"), ("khó khắn", "khó khăn"), ("hạn chê", "hạn chế"),
    ("tồn tai hạn chế", "tồn tại hạn chế"), ("tích cức", "tích cực"), ("dể dàng", "dễ dàng"),
    ("giử vững", "giữ vững"), ("giữ vửng", "giữ vững"), ("giử gìn", "giữ gìn"), ("lảng phí", "lãng phí"),
    ("lãng phi", "lãng phí"), ("thường xuyện", "thường xuyên"), ("đồng bộ thông nhất", "đồng bộ thống nhất"),
    ("sự thông nhất", "sự thống nhất"), ("kinh nghiêm", "kinh nghiệm"), ("minh bach", "minh bạch"),
  ]

  /// Bodies, people and places.
  private static let bodies: [(String, String)] = [
    ("nhân dan", "nhân dân"), ("nhân đân", "nhân dân"), ("ủy ban nhận dân", "ủy ban nhân dân"),
    ("uy ban nhân dân", "ủy ban nhân dân"),
    ("ủy bân", "ủy ban"), ("người đân", "người dân"), ("công đân", "công dân"), ("doanh nghiêp", "doanh nghiệp"),
    ("doanh nghiệm", "doanh nghiệp"), ("cán bô", "cán bộ"), ("công chưc", "công chức"), ("viên chưc", "viên chức"),
    ("xã hôi", "xã hội"), ("trung ưong", "trung ương"), ("chính quyên", "chính quyền"), ("cộng đông", "cộng đồng"),
    ("hôi nghị", "hội nghị"), ("hôi đồng", "hội đồng"), ("mặt trân", "mặt trận"), ("đãng ủy", "đảng ủy"),
    ("đãng viên", "đảng viên"), ("đãng bộ", "đảng bộ"), ("các đoàn thế", "các đoàn thể"), ("đại diên", "đại diện"),
    ("phụ nử", "phụ nữ"), ("tài chinh", "tài chính"), ("dữ liệu quốc giá", "dữ liệu quốc gia"),
    ("dịch vụ công quốc giá", "dịch vụ công quốc gia"), ("kinh tể", "kinh tế"),
  ]

  /// Things of the office.
  private static let office: [(String, String)] = [
    ("hành chinh", "hành chính"), ("thủ tục hành chỉnh", "thủ tục hành chính"),
    ("cải cách hành chỉnh", "cải cách hành chính"), ("thủ tuc", "thủ tục"), ("thủ tực", "thủ tục"),
    ("dich vụ", "dịch vụ"), ("dịch vu", "dịch vụ"), ("ứng dung", "ứng dụng"), ("ưng dụng", "ứng dụng"),
    ("quyêt định", "quyết định"), ("quyết đinh", "quyết định"), ("nghị quyêt", "nghị quyết"),
    ("nghi quyết số", "nghị quyết số"), ("nghi quyết của", "nghị quyết của"), ("kê hoạch", "kế hoạch"),
    ("kể hoạch", "kế hoạch"), ("kế hoach", "kế hoạch"),
    ("báo cao kết quả", "báo cáo kết quả"), ("báo cao tổng kết", "báo cáo tổng kết"), ("báo cao ubnd", "báo cáo ubnd"),
    ("nhiêm vụ", "nhiệm vụ"), ("nhiệm vu", "nhiệm vụ"), ("nghiêp vụ", "nghiệp vụ"), ("trách nhiêm", "trách nhiệm"),
    ("nghỉa vụ", "nghĩa vụ"), ("hổ sơ", "hồ sơ"), ("hô sơ", "hồ sơ"), ("hộ tich", "hộ tịch"), ("sãn phẩm", "sản phẩm"),
    ("sản phẫm", "sản phẩm"), ("ngân xách", "ngân sách"), ("ngân sach", "ngân sách"), ("kính phí", "kinh phí"),
    ("kinh phi", "kinh phí"), ("ủy quyển", "ủy quyền"), ("nguồn nhân lục", "nguồn nhân lực"),
    ("nguyên nhận chủ quan", "nguyên nhân chủ quan"), ("nguyên nhận khách quan", "nguyên nhân khách quan"),
    ("nhửng", "những"),
  ]

  /// A tone on the u of qu: no Vietnamese word is written so, and no closed syllable tells.
  private static let letters: [(String, String)] = [
    ("qủa", "quả"), ("qúy", "quý"), ("qúa", "quá"), ("qúan", "quán"), ("qủan", "quản"),
  ]
}
