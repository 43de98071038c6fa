import Crawling
import Foundation
import Reports
import Results
import RuleSet
import SiteCheck
import Synchronization
import Web

/// The sites that somebody asks for, on the command line or line by line in a file.
final class SiteLines: Sendable {
  private let register: Register
  private let folderAddress: WebURL?
  private let source: Source
  /// What was read, by the place of the site among the targets.
  private let words = Mutex<[String]>([])

  private enum Source {
    case words([String])
    case file(FileHandle)
  }

  /// - Parameter input: A file, or `-` for standard input; `nil` where the sites are named.
  init(sites: [String], input: String?, register: Register, folderAddress: WebURL?) throws {
    self.register = register
    self.folderAddress = folderAddress
    switch input {
    case nil: source = .words(sites)
    case "-"?: source = .file(.standardInput)
    case let path?:
      guard let file = FileHandle(forReadingAtPath: path) else {
        throw CommandFailure(.usage, "\"\(path)\" cannot be read. Name a file with a site a line.")
      }
      source = .file(file)
    }
  }

  /// The words by which a site was asked for.
  func words(at index: Int) -> String { words.withLock { $0.indices.contains(index) ? $0[index] : "" } }

  /// Ends the program with a sentence for each word that names no site: a slip in a long list is told before the first
  /// page is fetched.
  func requireAll(_ language: UserLanguage) throws {
    guard case .words(let words) = source else { return }
    var sentences: [TerminalText] = []
    for word in words {
      do throws(TargetFailure) {
        _ = try target(word)
      } catch {
        sentences.append(TerminalText(error.message[language]))
      }
    }
    guard sentences.isEmpty else { throw CommandFailure(.usage, sentences) }
  }

  /// The sites as they come. Empty lines, and lines that begin with `#`, are passed over.
  ///
  /// - Parameters:
  ///   - stop: When it is given, no more lines are waited for.
  ///   - refused: Called with words that name no site.
  func targets(
    until stop: StopSignal, refused: @escaping @Sendable (String, TargetFailure) async -> Void
  ) -> AsyncStream<SiteTarget> {
    let (stream, feed) = AsyncStream.makeStream(of: SiteTarget.self)
    let take: @Sendable (String) async -> Void = { line in
      let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
      if line.isEmpty || line.hasPrefix("#") { return }
      do throws(TargetFailure) {
        let target = try self.target(line)
        self.words.withLock { $0.append(line) }
        feed.yield(target)
      } catch {
        await refused(line, error)
      }
    }
    let watch = Task {
      await stop.wait()
      feed.finish()
    }
    Task {
      switch source {
      case .words(let words): for word in words { await take(word) }
      case .file(let file): for await line in Self.lines(of: file) { await take(line) }
      }
      feed.finish()
      watch.cancel()
    }
    return stream
  }

  private func target(_ words: String) throws(TargetFailure) -> SiteTarget {
    try SiteTarget(resolving: words, in: register, folderAddress: folderAddress)
  }

  /// The lines of a file, each as soon as it is there. Reading waits for whoever writes, on a thread of its own.
  private static func lines(of file: FileHandle) -> AsyncStream<String> {
    let (stream, feed) = AsyncStream.makeStream(of: String.self)
    Thread.detachNewThread {
      var rest = Data()
      var part = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        // The handle's own reading waits until all that was asked for is there.
        let count = read(file.fileDescriptor, &part, part.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        rest += part[..<count]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
          feed.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
          rest = Data(rest[(end + 1)...])
        }
      }
      if !rest.isEmpty { feed.yield(String(decoding: rest, as: UTF8.self)) }
      feed.finish()
    }
    return stream
  }
}
