/// The types and properties of schema.org that matter here. Source: https://schema.org/docs/full.html
enum StructuredTypes {
  /// Organisations and places.
  static let places: Set<String> =
    authorities.union(subjects.keys).union([
      "Organization", "Place", "LocalBusiness", "CivicStructure", "EducationalOrganization", "School",
      "ElementarySchool",
      "MiddleSchool", "HighSchool", "MedicalOrganization", "MedicalClinic", "MedicalBusiness", "Hospital",
      "SportsActivityLocation",
      "SportsOrganization", "StadiumOrArena", "ExerciseGym", "EventVenue", "MusicVenue", "PerformingArtsTheater",
      "Park", "Playground",
      "Campground", "TouristAttraction", "ProfessionalService", "EmergencyService", "Physician", "ChildCare",
      "Preschool",
    ])

  /// Those that are the municipality when nothing else is said.
  static let authorities: Set<String> = [
    "GovernmentOrganization", "GovernmentOffice", "GovernmentBuilding", "CityHall", "AdministrativeArea", "City",
  ]

  /// Sorts of which a municipality has one of each.
  static let subjects: [String: String] = [
    "Library": "library", "PublicSwimmingPool": "swimming-hall", "RecyclingCenter": "recycling-station",
    "Museum": "museum", "MovieTheater": "museum", "TouristInformationCenter": "museum",
  ]

  static let offers: Set<String> = ["Offer", "AggregateOffer"]

  /// Words that a municipality's name ends with.
  static let municipalities = ["kommune", "herad", "suohkan", "municipality"]

  /// Persons, events, jobs and works: what belongs to them is no business of the municipality's.
  static func isSomebodyElses(_ type: String) -> Bool {
    type == "Person" || type == "JobPosting" || type == "Review" || type == "Recipe" || type == "Festival"
      || type.hasSuffix("Event") || type.hasSuffix("EventSeries") || type == "PoliceStation" || type == "FireStation"
  }

  /// Relations to persons and to others who are no part of it; and parts that are read with their whole.
  static let relationsToOthers: Set<String> = [
    "author", "creator", "contributor", "editor", "employee", "member", "memberOf", "founder", "performer", "organizer",
    "attendee", "sponsor", "funder", "review", "reviewedBy", "translator", "event", "events", "subjectOf", "alumni",
    "customer",
    "address", "contactPoint", "openingHoursSpecification", "hoursAvailable", "geo", "sdPublisher", "maintainer",
  ]

  /// What hours were read from, in the words of the source.
  static func words(of item: StructuredItem, _ name: String = "openingHours") -> [String] {
    let texts = item.texts(name).map { "\(name): \($0)" }
    let items = item.items(name) + (name == "openingHours" ? item.items("openingHoursSpecification") : [])
    return texts
      + items.prefix(20).map { specification in
        let days = specification.texts("dayOfWeek").map(StructuredItem.localName).joined(separator: ", ")
        let times = [specification.text("opens"), specification.text("closes")].compactMap { $0 }.joined(separator: "–")
        return [days, times].filter { !$0.isEmpty }.joined(separator: " ")
      }
  }
}
