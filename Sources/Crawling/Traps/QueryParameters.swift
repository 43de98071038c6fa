internal import Web

/// The parameters of a query, decoded and in small letters, for looking at their shape.
struct QueryParameters {
  /// One `name=value`.
  struct Parameter: Hashable, Comparable {
    let name: String
    let value: String

    static func < (left: Parameter, right: Parameter) -> Bool {
      (left.name, left.value) < (right.name, right.value)
    }
  }

  /// The parameters in their order.
  let all: [Parameter]

  /// Reads a query; `;` parts parameters as `&` does.
  init(_ query: String?) {
    all = (query ?? "").split { $0 == "&" || $0 == ";" }.map { part in
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Parameter(
        name: Self.decoded(pair.first ?? ""), value: pair.count > 1 ? Self.decoded(pair[1]) : "")
    }
  }

  /// The value of the first parameter of that name.
  subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  private static func decoded(_ text: Substring) -> String {
    String(text.replacing("+", with: " ")).percentDecoded.lowercased()
  }
}
