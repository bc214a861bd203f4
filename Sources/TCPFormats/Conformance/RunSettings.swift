import ProtocolModel
import TCP

/// The settings of a recorded run in the model's units.
struct RunSettings {
  let run: RecordedRun
  let model: ProtocolModel

  init(_ run: RecordedRun, model: ProtocolModel) {
    self.run = run
    self.model = model
  }

  /// Settings of the kernel that change nothing that the model shows.
  static let irrelevant: Set<String> = [
    "tcp_congestion_control", "tcp_no_metrics_save", "tcp_window_scaling", "tcp_fastopen", "tcp_ecn", "tcp_recovery",
    "ip_local_port_range", "tcp_tw_reuse", "tcp_mem", "ip_forward",
  ]

  /// The name of a sysctl without what stands before its last part.
  static func shortName(_ name: String) -> String { String(name.split(separator: ".").last ?? "") }

  /// The settings of a host that the model has.
  func values(of host: String) -> [String: UInt32] {
    var values: [String: UInt32] = [:]
    for sysctl in run.sysctls where sysctl.host == host {
      let name = Self.shortName(sysctl.name)
      guard let number = Int(sysctl.value) else { continue }
      if name == "tcp_rto_min_us" { values["tcp_rto_min"] = UInt32(clamping: number / 1_000) }
      guard let setting = model.settings.first(where: { $0.name == name }) else { continue }
      let isSeconds = setting.unit == .milliseconds && name != "tcp_invalid_ratelimit"
      values[name] = UInt32(clamping: isSeconds ? number * 1_000 : number)
    }
    // What the kernel takes 0 for.
    if values["tcp_orphan_retries"] == 0 { values["tcp_orphan_retries"] = 8 }
    return values
  }

  /// The settings that the model does not know, and that may matter.
  var unknown: [RecordedRun.Sysctl] {
    run.sysctls.filter { sysctl in
      let name = Self.shortName(sysctl.name)
      return !Self.irrelevant.contains(name) && name != "tcp_rto_min_us" && !model.settings.contains { $0.name == name }
    }
  }
}
