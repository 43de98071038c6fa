/// Brings names into forms that can be compared.
enum NameFolding {
  /// The words for a municipality in Norwegian, Northern, Lule and South Sámi and Kven. They follow the name.
  private static let titles = ["kommune", "herad", "suohkan", "suohkana", "suohkkan", "tjïelte", "tjielte", "kommuuni"]

  /// The name without "kommune" or its like.
  static func withoutTitle(_ name: String) -> String {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
    let kept = words.filter { !titles.contains(String($0)) }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }

  /// Letters and digits only, in lower case, without Sámi diacritics; æ, ø and å are kept.
  static func plain(_ name: String) -> String {
    // Characters are compared by canonical equivalence: a letter with a combining mark is found as well.
    String(name.lowercased().filter { $0.isLetter || $0.isNumber }.map { diacritics[$0] ?? $0 })
  }

  /// The plain form and those with a/ae, o/oe and a/aa for æ, ø and å.
  static func variants(_ name: String) -> Set<String> {
    var forms = [""]
    for character in plain(name) {
      let choices =
        switch character {
        case "æ": ["æ", "ae", "a"]
        case "ø": ["ø", "oe", "o"]
        case "å": ["å", "aa", "a"]
        default: [String(character)]
        }
      forms = forms.flatMap { form in choices.map { form + $0 } }
    }
    return Set(forms)
  }

  private static let diacritics: [Character: Character] = [
    "á": "a", "à": "a", "č": "c", "đ": "d", "é": "e", "è": "e", "ï": "i", "í": "i", "ŋ": "n", "ó": "o", "ô": "o",
    "ö": "ø", "š": "s", "ŧ": "t", "ž": "z", "ä": "æ", "ü": "y",
  ]
}
