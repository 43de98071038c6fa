/// The features that the criteria of labelled phrases ask for.
enum PhraseFeatures {
  /// Ids of `rules/vocabulary/features.yaml`; `nil` for criteria that ask for values.
  static func ids(_ criterion: String) -> Set<String>? {
    switch criterion {
    case "accessibility_statement": ["accessibility-statement"]
    case "user_survey": ["user-survey", "inhabitant-survey"]
    case "feedback": ["feedback"]
    case "social_media": ["social-media"]
    case "participation": ["hearings", "participation", "open-meetings", "councils"]
    case "self_service": ["digital-post", "my-page", "form-list"]
    case "insight": ["post-journal", "meetings", "meeting-stream"]
    case "service_plan": ["service-declaration", "service-goals", "communication-plan"]
    default: nil
    }
  }
}
