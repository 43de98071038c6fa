internal import Web
internal import Yams

/// Reads `site.yaml`. The format is closed: what it does not know is an error with its place.
struct SiteFileReader {
  let file: String

  func read(_ text: String) throws(SiteFileFailure) -> SiteFile {
    var site = SiteFile()
    for (key, value) in try mapping(compose(text), "the file") {
      switch key.text {
      case "name": site.name = try string(value, "name")
      case "address":
        guard let url = WebURL(try string(value, "address")) else {
          throw failure(value, "address must be an http or https address")
        }
        site.address = url
      case "hosts":
        for (host, place) in try mapping(value, "hosts") {
          site.hosts[try hostName(host)] = try readHost(place)
        }
      case "replies":
        for (address, reply) in try mapping(value, "replies") {
          guard site.replies.add(try replyKey(address), try readReply(reply)) else {
            throw failure(address.node, "a second reply for \(address.text)")
          }
        }
      default: throw unknown(key, ["name", "address", "hosts", "replies"])
      }
    }
    return site
  }

  private func readHost(_ node: Node) throws(SiteFileFailure) -> SiteFile.Host {
    if let folder = node.scalar?.string { return .folder(folder) }
    let fields = try mapping(node, "a host")
    guard fields.count == 1, fields[0].key.text == "fault" else {
      throw failure(node, "a host is a sub-folder or {fault: …}")
    }
    let fault = try readFault(fields[0].value)
    guard fault.concernsHost else {
      throw failure(node, "\(fault.rawValue) is a fault of single addresses: write it under replies")
    }
    return .fault(fault)
  }

  private func readReply(_ node: Node) throws(SiteFileFailure) -> SiteFile.Reply {
    var reply = SiteFile.Reply()
    var hasBody = false
    for (key, value) in try mapping(node, "a reply") {
      switch key.text {
      case "status":
        guard let status = Int(try string(value, "status")), (200...599).contains(status) else {
          throw failure(value, "status must be a number from 200 to 599")
        }
        reply.status = status
      case "location": reply.headers.append(("Location", try string(value, "location")))
      case "headers":
        for (name, text) in try mapping(value, "headers") {
          reply.headers.append((name.text, try string(text, name.text)))
        }
      case "body-file", "body":
        if hasBody { throw failure(key.node, "a reply has body or body-file, not both") }
        hasBody = true
        let text = try string(value, key.text)
        reply.body = key.text == "body" ? .text(text) : .file(text)
      case "fault":
        let fault = try readFault(value)
        if fault.concernsHost {
          throw failure(value, "\(fault.rawValue) is a fault of whole hosts: write it under hosts")
        }
        reply.fault = fault
      default: throw unknown(key, ["status", "location", "headers", "body", "body-file", "fault"])
      }
    }
    // Only a good answer goes with the file that the address names.
    if !hasBody, reply.status != 200 { reply.body = .text("") }
    return reply
  }

  private func readFault(_ node: Node) throws(SiteFileFailure) -> FolderFault {
    guard let fault = FolderFault(rawValue: try string(node, "fault")) else {
      let known = FolderFault.allCases.map(\.rawValue).joined(separator: ", ")
      throw failure(node, "unknown fault; one of \(known)")
    }
    return fault
  }

  private func hostName(_ key: Key) throws(SiteFileFailure) -> String {
    guard let url = WebURL("http://\(key.text)/"), url.path == "/", url.port == nil else {
      throw failure(key.node, "\"\(key.text)\" is no host name")
    }
    return url.host
  }

  /// `/path`, `host/path` with the host in its ASCII form and the path encoded as in a request.
  private func replyKey(_ key: Key) throws(SiteFileFailure) -> String {
    let isForAll = key.text.hasPrefix("/")
    guard let url = WebURL(isForAll ? "http://any.invalid\(key.text)" : "http://\(key.text)"), key.text.contains("/")
    else { throw failure(key.node, "\"\(key.text)\" is neither /path nor host/path") }
    return isForAll ? url.target : url.host + url.target
  }
}

extension SiteFileReader {
  private typealias Key = (text: String, node: Node)
  private typealias Field = (key: Key, value: Node)

  private func compose(_ text: String) throws(SiteFileFailure) -> Node {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        throw SiteFileFailure(file: file, line: mark.line, column: mark.column, message: problem)
      default: throw SiteFileFailure(file: file, line: nil, column: nil, message: error.description)
      }
    } catch {
      throw SiteFileFailure(file: file, line: nil, column: nil, message: "\(error)")
    }
    return Node.mapping([:])
  }

  private func mapping(_ node: Node, _ what: String) throws(SiteFileFailure) -> [Field] {
    guard let mapping = node.mapping else { throw failure(node, "\(what) must be a list of \"key: value\"") }
    var fields: [Field] = []
    for (key, value) in mapping {
      guard let text = key.scalar?.string else { throw failure(key, "a key must be a word") }
      fields.append((key: (text, key), value: value))
    }
    return fields
  }

  private func string(_ node: Node, _ what: String) throws(SiteFileFailure) -> String {
    guard let text = node.scalar?.string else { throw failure(node, "\(what) must be a text") }
    return text
  }

  private func unknown(_ key: Key, _ known: [String]) -> SiteFileFailure {
    failure(key.node, "unknown key \"\(key.text)\"; known are \(known.joined(separator: ", "))")
  }

  private func failure(_ node: Node, _ message: String) -> SiteFileFailure {
    SiteFileFailure(file: file, line: node.mark?.line, column: node.mark?.column, message: message)
  }
}
