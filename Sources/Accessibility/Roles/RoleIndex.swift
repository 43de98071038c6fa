internal import HTML

/// The elements of a page by their semantic roles, for rules that concern few of them.
struct RoleIndex {
  private var nodes: [[Node]]

  init(_ page: PageContext) {
    nodes = Array(repeating: [], count: Role.allCases.count)
    for element in page.elements {
      if let role = page.role(element) { nodes[Int(role.rawValue)].append(element) }
    }
  }

  subscript(role: Role) -> [Node] { nodes[Int(role.rawValue)] }

  /// The elements that have one of the roles, in the order of the tree.
  subscript(roles: [Role]) -> [Node] { roles.flatMap { self[$0] }.sorted() }
}
