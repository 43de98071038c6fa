/// What is remembered of an element's role.
enum RoleMemory: Sendable {
  case unknown
  /// It is being computed: whoever asks meanwhile is answered "none in particular".
  case pending
  case known(Role?)
}
