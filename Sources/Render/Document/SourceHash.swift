import COpenSSL

/// The SHA-256 (FIPS 180-4) that ties a printed file to the sources it was made from.
public enum SourceHash {
  /// The hash of the files one after another, in hexadecimal: what `cat FILE... | sha256sum` prints. Linear.
  public static func sha256(of files: [[UInt8]]) -> String {
    var context = SHA256_CTX()
    var hash = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256_Init(&context)
    for file in files { SHA256_Update(&context, file, file.count) }
    SHA256_Final(&hash, &context)
    return String(decoding: hash.flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
