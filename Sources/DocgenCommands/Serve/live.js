// Shows what is wrong with the content, and the page anew once it has changed: its text alone where nothing around it is other than before,
// so that the reader's place stays.
(async function () {
  "use strict";
  let shown = Number(new URL(document.currentScript.src).search.slice(1));
  let box = null;
  let before = null;

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

  // The page as it is served, before scripts did anything to it: its text, and all around the text.
  async function served() {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const text = page.querySelector("main");
    if (!text) return null;
    const words = text.innerHTML;
    const whole = document.adoptNode(text);
    const script = /live\.js\?(\d+)/;
    const around = page.documentElement.outerHTML;
    return { text: whole, words, around: around.replace(script, ""), version: Number(around.match(script)[1]) };
  }

  async function renew() {
    const now = document.querySelector("main");
    const next = await served();
    const isText = now && next && before && before.version === shown && next.around === before.around && next.words !== before.words;
    if (!isText || next.text.querySelector(".player") || now.querySelector(".player")) return false;
    now.replaceWith(next.text);
    before = next;
    shown = next.version;
    return true;
  }

  let known = 0;
  for (;;) {
    try {
      const state = await (await fetch("/.docgen/state?" + known)).json();
      if (state.version !== shown && !(await renew())) return location.reload();
      if (state.version !== known) say(state.report);
      known = state.version;
      if (!before) before = await served();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
})();
