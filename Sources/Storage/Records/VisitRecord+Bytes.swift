internal import Web

// The record of a visit as bytes: its address, the outcome, the links, the validators, the reading and a digest of all
// addresses, behind a seal for its place. An address is its number in the book: the digest tells whether the book still
// has the same one under that number. Whoever changes the order makes a migration.
extension VisitRecord {
  /// The record as sealed bytes; addresses that have no number yet get one.
  func sealedBytes(run: Int64, addresses: inout AddressBook) -> [UInt8] {
    var writer = ByteWriter()
    let page = addresses.assignNumber(to: url)
    writer.append(UInt64(page))
    var digest = Digest()
    digest.add(url)
    writer.append(outcome)
    writer.append(UInt64(links.count))
    // Pages list the same links in the same order, so that a number is mostly the one before and one more.
    var previous = page
    for link in links {
      let number = addresses.assignNumber(to: link.url)
      digest.add(link.url)
      writer.append(ByteWriter.zigzag(number - previous) << 1 | (link.isNofollow ? 1 : 0))
      writer.append(signed: link.promise)
      previous = number
    }
    writer.append(optional: validators?.entityTag?.utf8)
    writer.append(optional: validators?.lastModified?.utf8)
    writer.append(optional: reading)
    writer.append(digest.value)
    return Seal.seal(writer.bytes, at: Seal.Place(owner: run, number: sequence))
  }

  /// Reads a row; `nil` when it is damaged, or names an address that the book does not have.
  init?(_ row: VisitTable.Entry, addresses: AddressBook) {
    guard let content = Seal.open(row.record, at: row.place) else { return nil }
    var reader = ByteReader(content)
    guard let page = reader.number().flatMap(Int.init(exactly:)),
      let url = addresses.text(page), let outcome = reader.content(),
      let links = Self.links(&reader, page: page, addresses: addresses), let entityTag = reader.optionalText(),
      let lastModified = reader.optionalText(), let reading = reader.optionalContent(), let expected = reader.number(),
      reader.count == 0
    else { return nil }
    var digest = Digest()
    digest.add(url)
    for link in links { digest.add(link.url) }
    guard digest.value == expected else { return nil }
    self.init(
      sequence: row.place.number, url: url, outcome: outcome, links: links,
      validators: Validators(entityTag: entityTag, lastModified: lastModified), reading: reading)
  }

  /// The numbers of all addresses that a row names; none when it is damaged.
  static func addressNumbers(_ row: VisitTable.Entry) -> [Int] {
    guard let content = Seal.open(row.record, at: row.place) else { return [] }
    var reader = ByteReader(content)
    guard let page = reader.number().flatMap(Int.init(exactly:)), reader.content() != nil
    else { return [] }
    var numbers = [page]
    let isWhole = eachLink(&reader, page: page) { number, _, _ in
      numbers.append(number)
      return true
    }
    return isWhole ? numbers : []
  }

  private static func links(_ reader: inout ByteReader, page: Int, addresses: AddressBook) -> [LinkRecord]? {
    var links: [LinkRecord] = []
    let isWhole = eachLink(&reader, page: page) { number, promise, isNofollow in
      guard let url = addresses.text(number) else { return false }
      links.append(LinkRecord(url: url, promise: promise, isNofollow: isNofollow))
      return true
    }
    return isWhole ? links : nil
  }

  /// Goes through the links until `body` answers `false`; `false` too when they break off.
  private static func eachLink(
    _ reader: inout ByteReader, page: Int, _ body: (_ number: Int, _ promise: Int, _ isNofollow: Bool) -> Bool
  ) -> Bool {
    guard let count = reader.number() else { return false }
    var previous = page
    // However many are announced, each takes two bytes at least: the reader ends before we have gone on for long.
    for _ in 0..<min(count, UInt64(Int.max)) {
      guard let step = reader.number(), let promise = reader.signedNumber() else { return false }
      let (number, overflows) = previous.addingReportingOverflow(ByteReader.unzigzag(step >> 1))
      guard !overflows, body(number, promise, step & 1 == 1) else { return false }
      previous = number
    }
    return true
  }
}
