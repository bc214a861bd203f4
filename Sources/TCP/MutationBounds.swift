import ProtocolModel
import Simulation

extension MutationTrial {
  /// What TCP's mutations are tried with: explorations of a fraction of a second each, the smallest first.
  public static let tcp: MutationTrial = MutationTrial(
    explorations: [
      .init("open and close", .openingAndClosing(timeWait: .whenQuiet), properties: Property.ofConnections + [.exchangesEnd]),
      .init(
        "an ABORT", .transfer(losses: 0, duplicates: 0, octets: 0, order: .kept, aborts: 1), properties: [.noResetForReset, .exchangesEnd]),
      .init(
        "an octet", .transfer(losses: 0, duplicates: 0, octets: 1, order: .kept), properties: Property.tcp + [.exchangesEnd]),
      .init(
        "a loss", .transfer(losses: 1, duplicates: 0, octets: 0, order: .kept), properties: Property.ofConnections + [.exchangesEnd]),
    ],
    survivors: SurvivingMutation.tcp)
}
