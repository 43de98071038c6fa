internal import Web

/// Asks the addresses of an ``Inquirer``, one after the other, within the site and as politely as its pages were asked for.
struct InquiryRound: Sendable {
  let fetch: FollowedFetch
  let scope: Scope

  func run<Reading>(_ inquirer: Inquirer<Reading>, after pages: [VisitedPage<Reading>], stop: StopSignal) async {
    for url in inquirer.addresses(pages).lazy.filter(scope.contains).prefix(Inquirer<Reading>.limit) {
      guard !stop.isGiven, !Task.isCancelled else { return }
      let limit = fetch.configuration.byteLimit
      guard case .answered(let response) = await fetch.answer(at: url, byteLimit: limit, isAllowed: scope.contains),
        (200...299).contains(response.status), response.isPage, !Challenge.isOne(response)
      else { continue }
      inquirer.take(url, response)
    }
  }
}
