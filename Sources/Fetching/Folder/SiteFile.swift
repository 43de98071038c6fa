internal import Web

/// What a `site.yaml` says, read and checked.
///
/// ```yaml
/// name: Fjordbygd kommune
/// address: http://www.fjordbygd.example/     # where the check starts; its scheme and port are those of all hosts
/// hosts:                                     # host -> sub-folder, or a fault; default: the address's host -> .
///   www.fjordbygd.example: .
///   skjema.fjordbygd.example: skjema
///   gammel.fjordbygd.example: {fault: refused}
/// replies:                                   # path or host/path; a * at the end stands for anything
///   /om-oss: {status: 301, location: /om-kommunen}
///   fjordbygd.example/*: {status: 301, location: "http://www.fjordbygd.example/"}
///   /latin: {headers: {Content-Type: text/html; charset=iso-8859-1}}
///   /nede: {status: 503, headers: {Retry-After: 1}, body: Prøv igjen senere}
///   /henger: {fault: timeout}
/// ```
struct SiteFile: Sendable {
  enum Host: Hashable, Sendable {
    /// The files lie in this sub-folder.
    case folder(String)
    case fault(FolderFault)
  }

  /// What is answered in place of, or together with, a file.
  struct Reply: Sendable {
    var status = 200
    var headers: [(String, String)] = []
    var body: Body = .file(nil)
    var fault: FolderFault?

    enum Body: Sendable {
      /// A file of the site's folder; `nil` is the one that the address names.
      case file(String?)
      case text(String)
    }
  }

  var name: String?
  var address: WebURL?
  var hosts: [String: Host] = [:]
  var replies = ReplyTable()
}

/// Replies by path or by host and path. A whole address wins over a pattern, a host's own reply over that for all
/// hosts, a longer pattern over a shorter one.
struct ReplyTable: Sendable {
  private var whole: [String: SiteFile.Reply] = [:]
  private var patterns: [(start: String, reply: SiteFile.Reply)] = []

  /// Adds a reply; `false` when there is one for the same key.
  mutating func add(_ key: String, _ reply: SiteFile.Reply) -> Bool {
    guard key.last == "*" else { return whole.updateValue(reply, forKey: key) == nil }
    let start = String(key.dropLast())
    guard !patterns.contains(where: { $0.start == start }) else { return false }
    patterns.append((start, reply))
    patterns.sort { ($0.start.utf8.count, $0.start) > ($1.start.utf8.count, $1.start) }
    return true
  }

  func reply(to url: WebURL) -> SiteFile.Reply? {
    let keys = [url.host + url.target, url.target, url.host + url.path, url.path]
    for key in keys {
      if let reply = whole[key] { return reply }
    }
    return patterns.first { keys[0].hasPrefix($0.start) || keys[1].hasPrefix($0.start) }?.reply
  }
}
