internal import Foundation

/// A folder that takes the place of an older one in one step, when it is whole.
///
/// It is written beside the other, under the same name with `.part`. A list in it names every file that we put there: only
/// folders that have such a list, and nothing besides what it names, are ever removed.
final class WebsiteFolder {
  /// The file that says that a folder is ours, and which files are.
  static let list = ".kommunesjekk-website"

  private let target: String
  private let part: String
  private var files: [String] = []
  private var folders: Set<String> = []

  /// Begins a folder.
  ///
  /// - Parameter path: Where it is to be. Nothing is there, an empty folder, or one that was made in this way.
  init(path: String) throws(WebsiteFailure) {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
    target = url.path
    part = target + ".part"
    var isFolder: ObjCBool = false
    let parent = url.deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder), isFolder.boolValue else {
      throw .noParent(path)
    }
    try Self.requireOurs(target)
    // One that was broken off is begun anew.
    try Self.requireOurs(part)
    try Self.remove(part)
    try Self.attempt(part) { try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: false) }
    try Self.attempt(part) { try Data("\n".utf8).write(to: URL(fileURLWithPath: "\(part)/\(Self.list)")) }
  }

  /// Writes a file.
  ///
  /// - Returns: Its size in bytes.
  @discardableResult
  func write(_ text: String, to path: String) throws(WebsiteFailure) -> Int {
    let file = try open(path)
    try file.write(text)
    return try file.close()
  }

  /// Opens a file that is written piece by piece.
  func open(_ path: String) throws(WebsiteFailure) -> File {
    if let slash = path.lastIndex(of: "/") {
      let folder = String(path[..<slash])
      if folders.insert(folder).inserted {
        try Self.attempt(folder) {
          try FileManager.default.createDirectory(atPath: "\(part)/\(folder)", withIntermediateDirectories: true)
        }
      }
    }
    files.append(path)
    return try File(path: "\(part)/\(path)")
  }

  /// Puts the folder in the place of the older one.
  func finish() throws(WebsiteFailure) {
    let list = files.sorted().map { $0 + "\n" }.joined()
    try Self.attempt(target) { try Data(list.utf8).write(to: URL(fileURLWithPath: "\(part)/\(Self.list)")) }
    try Self.requireOurs(target)
    // An empty folder gives way by itself.
    let isThere = FileManager.default.fileExists(atPath: "\(target)/\(Self.list)")
    guard isThere else { return try Self.rename(part, target) }
    // A name that nothing has: one that was left behind by a crash is ours, too.
    let old = target + ".old"
    try Self.requireOurs(old)
    try Self.remove(old)
    try Self.rename(target, old)
    do throws(WebsiteFailure) {
      try Self.rename(part, target)
    } catch {
      try Self.rename(old, target)
      throw error
    }
    try Self.remove(old)
  }

  /// A file under way.
  final class File {
    private let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var size = 0

    fileprivate init(path: String) throws(WebsiteFailure) {
      self.path = path
      guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path)
      else { throw .cannotWrite(path, reason: String(cString: strerror(errno))) }
      self.handle = handle
    }

    /// Adds text.
    func write(_ text: String) throws(WebsiteFailure) {
      buffer += text.utf8
      size += text.utf8.count
      if buffer.count > 1 << 18 { try flush() }
    }

    /// Ends the file, and answers its size in bytes.
    func close() throws(WebsiteFailure) -> Int {
      try flush()
      try WebsiteFolder.attempt(path) { try handle.close() }
      return size
    }

    private func flush() throws(WebsiteFailure) {
      let data = Data(buffer)
      buffer.removeAll(keepingCapacity: true)
      try WebsiteFolder.attempt(path) { try handle.write(contentsOf: data) }
    }
  }
}

extension WebsiteFolder {
  /// Makes sure that nothing is lost when the folder goes: it is not there, is empty, or has what its list names and nothing
  /// else.
  static func requireOurs(_ path: String) throws(WebsiteFailure) {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw .notOurs(path) }
    var found: [String] = []
    var isEmpty = true
    let entries = manager.enumerator(atPath: path)
    while let entry = entries?.nextObject() as? String {
      let kind = entries?.fileAttributes?[.type] as? FileAttributeType
      isEmpty = false
      if kind != .typeDirectory { found.append(entry) }
    }
    if isEmpty { return }
    guard let list = try? String(contentsOfFile: "\(path)/\(list)", encoding: .utf8) else { throw .notOurs(path) }
    // A folder that was broken off has no names in its list yet; its name, `.part`, is ours alone.
    if path.hasSuffix(".part"), list == "\n" { return }
    let ours = Set(list.split(separator: "\n").map(String.init) + [Self.list])
    if let foreign = found.sorted().first(where: { !ours.contains($0) }) { throw .foreignFile(foreign, in: path) }
  }

  fileprivate static func remove(_ path: String) throws(WebsiteFailure) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try attempt(path) { try FileManager.default.removeItem(atPath: path) }
  }

  fileprivate static func rename(_ old: String, _ new: String) throws(WebsiteFailure) {
    guard Foundation.rename(old, new) == 0 else {
      throw .cannotWrite(new, reason: String(cString: strerror(errno)))
    }
  }

  fileprivate static func attempt<Value>(_ path: String, _ work: () throws -> Value) throws(WebsiteFailure) -> Value {
    do {
      return try work()
    } catch {
      let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      let reason = underlying.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
      throw .cannotWrite(path, reason: reason)
    }
  }
}
