internal import Results

/// What the forms' own pages tell of the ways that lead to them: a form that asks for a log-in is one with log-in, on
/// whatever page its link stands.
struct FormLevels {
  private var best: [String: SelfService] = [:]

  init(_ values: some Sequence<FactValue>) {
    for value in values {
      guard case .selfService(let service) = value, service.isOnPage == true else { continue }
      if service.level > best[service.url]?.level ?? -1 { best[service.url] = service }
    }
  }

  /// The value with the level of the form that it leads to, when that is higher.
  func applied(to value: FactValue) -> FactValue {
    guard case .selfService(var service) = value, let form = best[service.url], form.level > service.level else {
      return value
    }
    service.level = form.level
    service.login = service.login ?? form.login
    return .selfService(service)
  }
}
