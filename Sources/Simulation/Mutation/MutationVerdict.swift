/// What became of a mutation.
public enum MutationVerdict: Hashable, Sendable {
  /// Something notices it; what it says.
  case killed(MutationKiller, String)
  /// Nothing that asserts something notices it; where it is seen all the same, though nothing says that it must be otherwise.
  case survived(seen: String?)
}

/// What notices a mutation, from the cheap to the dear.
public enum MutationKiller: String, Hashable, Sendable, CaseIterable {
  /// A scenario whose expectations fail, or that cannot be run.
  case scenario
  /// An exploration in which a property is broken, or other states are reached, or other rules fire.
  case exploration
  /// The rules of validity.
  case validity
}
