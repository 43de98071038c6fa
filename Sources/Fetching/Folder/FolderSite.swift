public import Web

/// A folder that stands for a site: its files are the pages, and a `site.yaml` in it, when there is one, gives its
/// name, address, hosts, and replies that are no files.
public struct FolderSite: Sendable {
  /// What the site is called; the folder's name when `site.yaml` gives none.
  public let name: String
  /// Where a check of the site starts.
  public let address: WebURL
  /// The hosts that answer, and those that only fail, by name.
  public var hosts: [String] { places.keys.sorted() }

  private enum Place: Sendable {
    case folder(ServedFolder)
    case fault(FolderFault)
  }

  private let root: ServedFolder
  private let places: [String: Place]
  private let replies: ReplyTable

  /// What the site's server does with a request.
  public enum Answer: Sendable {
    /// It answers.
    case reply(Response)
    /// It misbehaves.
    case fault(FolderFault)
  }

  /// The file in a folder that describes it as a site.
  public static let fileName = "site.yaml"

  /// Reads a folder. Blocks while it reads.
  ///
  /// - Parameter address: Where the site lives, for a folder whose `site.yaml` does not tell. Default
  ///   `http://localhost/`.
  public init(folder: String, address: WebURL? = nil) throws(SiteFileFailure) {
    guard let root = ServedFolder(folder) else {
      throw SiteFileFailure(file: folder, line: nil, column: nil, message: "no such folder")
    }
    var description = SiteFile()
    let path = "\(folder)/\(Self.fileName)"
    if let file = root.file(named: Self.fileName) {
      guard let bytes = ServedFolder.read(file, limit: 1 << 20)?.bytes,
        let text = String(validating: bytes, as: UTF8.self)
      else { throw SiteFileFailure(file: path, line: nil, column: nil, message: "cannot be read as UTF-8") }
      description = try SiteFileReader(file: path).read(text)
    }
    guard let address = description.address ?? address ?? WebURL("http://localhost/") else {
      throw SiteFileFailure(file: path, line: nil, column: nil, message: "address is missing")
    }
    var places: [String: Place] = [:]
    for (host, place) in description.hosts {
      switch place {
      case .fault(let fault): places[host] = .fault(fault)
      case .folder(let name):
        guard let folder = root.subfolder(name) else {
          throw SiteFileFailure(file: path, line: nil, column: nil, message: "no folder \"\(name)\" for host \(host)")
        }
        places[host] = .folder(folder)
      }
    }
    if description.hosts.isEmpty { places[address.host] = .folder(root) }
    guard places[address.host] != nil else {
      throw SiteFileFailure(
        file: path, line: nil, column: nil, message: "hosts must hold \(address.host), the host of the address")
    }
    self.root = root
    self.places = places
    self.address = address
    replies = description.replies
    name = description.name ?? root.root.split(separator: "/").last.map(String.init) ?? root.root
  }

  /// What a whole host does wrong, if anything. Unlisted hosts are unknown.
  public func fault(ofHost host: String) -> FolderFault? {
    switch places[host] {
    case .fault(let fault): fault
    case .folder: nil
    case nil: .unknownHost
    }
  }

  /// Answers a request, wherever it was sent. Blocks while a file is read. A good answer has an `ETag` that follows
  /// from its content, and is a 304 without a body where the validators still hold.
  ///
  /// - Parameters:
  ///   - byteLimit: How many bytes of a body are read.
  ///   - validators: What the one who asks knows of the answer already.
  public func answer(to url: WebURL, byteLimit: Int = .max - 1, validators: Validators? = nil) -> Answer {
    guard case .folder(let folder)? = places[url.host] else { return .fault(fault(ofHost: url.host) ?? .unknownHost) }
    let reply = replies.reply(to: url) ?? SiteFile.Reply()
    if let fault = reply.fault { return .fault(fault) }
    var headers = HTTPHeaders(reply.headers)
    func response(_ status: Int, _ contentType: String, _ content: ServedContent) -> Answer {
      if headers["Content-Type"] == nil { headers.append(name: "Content-Type", value: contentType) }
      if status == 200 {
        if headers["ETag"] == nil { headers.append(name: "ETag", value: content.entityTag) }
        if let tag = headers["ETag"], validators?.holds(forEntityTag: tag) == true {
          return .reply(Response(url: url, status: 304, headers: headers, body: []))
        }
      }
      if content.isTruncated, headers["Content-Length"] == nil {
        headers.append(name: "Content-Length", value: "\(content.length)")
      }
      return .reply(
        Response(url: url, status: status, headers: headers, body: content.bytes, isTruncated: content.isTruncated))
    }
    switch reply.body {
    case .text(let text):
      return response(reply.status, "text/html; charset=utf-8", ServedContent(Array(text.utf8), limit: byteLimit))
    case .file(let name):
      let path = name.map { root.file(named: $0) } ?? folder.file(for: url)
      guard let path, path != "\(root.root)/\(Self.fileName)", let file = ServedFolder.read(path, limit: byteLimit)
      else { return response(404, "text/html", ServedContent([], limit: 0)) }
      return response(reply.status, MediaTypes.contentType(of: path), file)
    }
  }
}

extension Validators {
  /// Whether the answer with this tag is the one that is known already: `If-None-Match` with its list, its `*` and its
  /// weak comparison (RFC 9110, 13.1.2).
  fileprivate func holds(forEntityTag tag: String) -> Bool {
    func opaque(_ tag: some StringProtocol) -> String { String(tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]) }
    guard let entityTag else { return false }
    return entityTag.split(separator: ",").contains { part in
      let part = part.drop { $0 == " " }
      return part == "*" || opaque(part) == opaque(tag)
    }
  }
}
