/// A text that equals another only when their bytes are the same.
///
/// Swift's strings are equal when they look the same; to a server `é` as one scalar and as two are different addresses.
struct ExactText: Hashable {
  var text: String

  static func == (one: ExactText, other: ExactText) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    let isHashed: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: .init($0)) }
    if isHashed == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
