// Shows what is wrong with the content, and the page anew once it has changed.
(async function () {
  "use strict";
  const shown = Number(new URL(document.currentScript.src).search.slice(1));
  let box = null;

  function say(report) {
    if (box) box.remove();
    box = null;
    if (!report) return;
    box = document.createElement("pre");
    box.id = "docgen-findings";
    box.tabIndex = 0;
    box.textContent = report;
    Object.assign(box.style, {
      position: "fixed", inset: "auto 0 0 0", zIndex: 9, maxWidth: "none", maxHeight: "45vh", margin: 0, overflow: "auto",
      borderTop: "3px solid #c0392b", borderRadius: 0,
    });
    document.body.append(box);
  }

  let known = 0;
  for (;;) {
    try {
      const state = await (await fetch("/.docgen/state?" + known)).json();
      if (state.version !== shown) return location.reload();
      if (state.version !== known) say(state.report);
      known = state.version;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
})();
