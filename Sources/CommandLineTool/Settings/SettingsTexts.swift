import Results

/// Sentences of `config`.
enum SettingsTexts {
  static let command = Localized(nb: "Kommandoen", nn: "Kommandoen", en: "The command")
  static let setting = Localized(nb: "innstilling", nn: "innstilling", en: "setting")
  static let value = Localized(nb: "verdi", nn: "verdi", en: "value")
  static let origin = Localized(nb: "kommer fra", nn: "kjem frå", en: "comes from")
  static let commandLine = Localized(nb: "kommandolinjen", nn: "kommandolinja", en: "the command line")
  static let standard = Localized(nb: "standard", nn: "standard", en: "default")

  static let noFile = Localized(
    nb: "Ingen konfigurasjonsfil.", nn: "Inga konfigurasjonsfil.", en: "No configuration file.")

  static func file(_ path: String) -> Localized {
    Localized(nb: "Konfigurasjonsfil: \(path)", nn: "Konfigurasjonsfil: \(path)", en: "Configuration file: \(path)")
  }

  static func valid(_ path: String) -> Localized {
    Localized(nb: "\(path) er i orden.", nn: "\(path) er i orden.", en: "\(path) is in order.")
  }
}
