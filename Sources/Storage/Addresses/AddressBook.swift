/// The addresses of one site, each with a number.
///
/// The pages of a site link to the same pages again and again: an address is kept once, and a link is its number.
struct AddressBook {
  /// An address and its number.
  struct Entry: Sendable {
    var number: Int
    var text: String
  }

  /// The numbers that can be: more than any site has addresses.
  static let allowedNumbers = 0..<(1 << 40)

  private var numbers: [ExactText: Int] = [:]
  private var texts: [Int: String] = [:]
  private var next = 0
  /// The addresses that got a number since the last ``keepAdditions()``.
  private(set) var additions: [Entry] = []

  /// The number of an address, if it has one.
  func number(of text: String) -> Int? { numbers[ExactText(text: text)] }

  /// The address with a number.
  func text(_ number: Int) -> String? { texts[number] }

  /// Takes in an address that has a number already; when its text is lost, its number is taken all the same.
  mutating func insert(_ text: String?, number: Int) {
    next = max(next, number + 1)
    guard let text else { return }
    numbers[ExactText(text: text)] = number
    texts[number] = text
  }

  /// The number of an address, a new one if need be.
  mutating func assignNumber(to text: String) -> Int {
    if let number = number(of: text) { return number }
    let number = next
    insert(text, number: number)
    additions.append(Entry(number: number, text: text))
    return number
  }

  /// The additions are in the database now.
  mutating func keepAdditions() { additions.removeAll(keepingCapacity: true) }

  /// The additions did not reach the database: forgets them.
  mutating func revokeAdditions() {
    for entry in additions {
      numbers[ExactText(text: entry.text)] = nil
      texts[entry.number] = nil
    }
    additions.removeAll()
  }
}
