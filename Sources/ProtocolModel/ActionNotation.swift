extension Action {
  /// The action as the specification writes it, e.g. `A.B <- C.D`.
  public func notation(_ words: Words = .inEnglish) -> String {
    switch self {
    case .set(let symbol, .literal(let number)) where symbol.unit == .truth: "\(symbol.name) <- \(number == 1 ? "true" : "false")"
    case .set(let symbol, let value): "\(symbol.name) <- \(value.notation(words))"
    case .select(let symbol): words.phrase("select", symbol.name)
    case .unset(let symbol): words.phrase("unset", symbol.name)
    case .send(let template, keep: nil): words.phrase("send", template.notation(words))
    case .send(let template, keep: .some(let queue)): words.phrase("send-keep", template.notation(words), queue.id)
    case .resend(let queue, updating: _): words.phrase("resend", queue.id)
    case .resendLast(let queue, updating: _): words.phrase("resend-last", queue.id)
    case .join(let queue, upTo: let octets): words.phrase("join", queue.id, octets.notation(words))
    case .start(let timer, let length): words.phrase("start", timer.id, length.notation(words))
    case .stop(let timer): words.phrase("stop", timer.id)
    case .stopAll: words.phrase("stop-all")
    case .answer(let answer): words.phrase("answer", answer.text)
    case .signal(let signal): words.phrase("signal", signal.text)
    case .complete(let queue, let answer): words.phrase("complete", queue.id, answer.text)
    case .completeFirst(let queue, let answer): words.phrase("complete-first", queue.id, answer.text)
    case .deliver(let queue, from: let waiting, let answer): words.phrase("deliver", queue.id, waiting.name, answer.text)
    case .completeUpTo(let queue, let end, let answer): words.phrase("complete-up-to", queue.id, end.notation(words), answer.text)
    case .hold(let queue): words.phrase("hold", queue.id)
    case .take(let queue, octets: let octets, endingAt: _): words.phrase("take", queue.id, octets.notation(words))
    case .acknowledge(let queue, upTo: let end): words.phrase("acknowledge", queue.id, end.notation(words))
    case .flush(let queue): words.phrase("flush", queue.id)
    case .trim(from: let start, length: let length): words.phrase("trim", start.notation(words), length.notation(words))
    case .strip(let bits): words.phrase("strip", bits.map(\.name).joined(separator: ","))
    case .replaySegment(let queue, at: let step): words.phrase("replay-segment", queue.id, "\(step.pipeline)/\(step.step)")
    case .replayCall(let queue): words.phrase("replay-call", queue.id)
    case .createBlock: words.phrase("create")
    case .deleteBlock: words.phrase("delete")
    case .deleteBlockKeeping(let kept): words.phrase("delete-keeping", kept.map(\.name).joined(separator: ", "))
    case .onHost(let action): action.notation(words)
    case .drop: words.phrase("drop")
    }
  }
}
