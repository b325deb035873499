import CLibFuzzer
import Foundation

@testable import FuzzChecks

/// `Fuzz TARGET [options of libFuzzer]`, `Fuzz targets`, `Fuzz seeds FOLDER-OF-THE-PROJECT FOLDER`, `Fuzz dictionary`.
@main
enum FuzzMain {
  nonisolated(unsafe) fileprivate static var target = FuzzTarget.read

  static func main() {
    let arguments = CommandLine.arguments
    switch arguments.count > 1 ? arguments[1] : "" {
    case "targets": print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
    case "dictionary": print(FuzzSeeds.dictionary)
    case "seeds" where arguments.count == 4: FuzzSeeds.write(project: arguments[2], to: arguments[3])
    case let name:
      guard let target = FuzzTarget(rawValue: name) else {
        say("Fuzz: which target? \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(2)
      }
      Self.target = target
      exit(run([arguments[0]] + arguments.dropFirst(2)))
    }
  }

  fileprivate static func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  private static func run(_ arguments: [String]) -> CInt {
    // libFuzzer keeps them until the program ends.
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var count = CInt(arguments.count)
    return words.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return LLVMFuzzerRunDriver(&count, &start) { data, size in
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        let faults = FuzzMain.target.faults(bytes)
        if !faults.isEmpty {
          FuzzMain.say("FAULT \(FuzzMain.target.rawValue): \(faults.prefix(5).joined(separator: "\n"))")
          abort()
        }
        return 0
      }
    }
  }
}

/// Called by libFuzzer, by this name, in place of its own mutations.
@_cdecl("LLVMFuzzerCustomMutator")
func mutatePlan(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32) -> Int {
  guard FuzzMain.target.takesPlans, seed % 3 != 0 else { return LLVMFuzzerMutate(data, size, limit) }
  var mutation = PlanMutation(seed: Int(seed))
  let bytes = mutation.mutated(Array(UnsafeBufferPointer(start: data, count: size))).prefix(limit)
  for (index, byte) in bytes.enumerated() { data[index] = byte }
  return bytes.count
}
