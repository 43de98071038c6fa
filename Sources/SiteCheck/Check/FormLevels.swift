internal import Results

/// What the forms' own pages tell of the ways that lead to them: a form that asks for a log-in is one with log-in, on
/// whatever page its link stands.
struct FormLevels {
  private var best: [String: SelfService] = [:]

  init(_ facts: some Sequence<Fact>) {
    for fact in facts {
      guard case .selfService(let service) = fact.value, service.isOnPage == true else { continue }
      if service.level > best[service.url]?.level ?? -1 { best[service.url] = service }
    }
  }

  /// The fact with the level of the form that it leads to, when that is higher.
  func applied(to fact: Fact) -> Fact {
    guard case .selfService(var service) = fact.value, let form = best[service.url], form.level > service.level else {
      return fact
    }
    service.level = form.level
    service.login = service.login ?? form.login
    var raised = fact
    raised.value = .selfService(service)
    return raised
  }
}
