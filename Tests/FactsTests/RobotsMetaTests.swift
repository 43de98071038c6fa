import Facts
import Testing

@Suite("What a page asks of crawlers")
struct RobotsMetaTests {
  @Test(
    "Links are not followed where a tag for all crawlers, or for this one, says so",
    arguments: [
      ("<meta name=robots content=nofollow>", true), ("<meta name=robots content=none>", true),
      ("<META NAME=\"Robots\" CONTENT=\"NOINDEX, NoFollow\">", true),
      ("<meta name=robots content='noindex nofollow'>", true),
      ("<meta name=kommunesjekk content=nofollow>", true), ("<meta name=KommuneSjekk content=none>", true),
      ("<meta name=robots content=follow><meta name=kommunesjekk content=nofollow>", true),
      ("<meta name=robots content=all><meta name=robots content=none>", true),
      ("<div>i feil rekkefølge</div><meta name=robots content=nofollow>", true),
      ("<meta name=robots content='noindex, follow'>", false), ("<meta name=robots content=all>", false),
      ("<meta name=googlebot content=nofollow>", false), ("<meta name=description content=nofollow>", false),
      ("<meta name=robots>", false), ("<meta property=robots content=nofollow>", false),
      ("<meta name=robots content=nofollowing>", false), ("", false),
    ])
  func nofollow(head: String, isNofollow: Bool) {
    #expect(Reading.page("<p>Velkommen</p>", head: head).isNofollow == isNofollow)
  }
}
