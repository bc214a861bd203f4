// What a page can do beyond being read: colours, definitions, stepping through a run. Without it everything is there to be read.
(function () {
  "use strict";
  const html = document.documentElement;
  const root = new URL(".", document.currentScript.src).href;
  const all = (selector, inside = document) => Array.from(inside.querySelectorAll(selector));

  function load(path, then) {
    const script = document.createElement("script");
    script.src = root + path;
    script.onload = then;
    document.head.append(script);
  }

  // Colours: set before the page is drawn, so that nothing flashes.
  const colours = {
    get chosen() {
      try { return localStorage.getItem("docgen-theme"); } catch { return null; }
    },
    set chosen(name) {
      try { localStorage.setItem("docgen-theme", name); } catch { /* a browser that remembers nothing */ }
    },
    get isDark() {
      return html.dataset.theme ? html.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    },
  };
  html.classList.add("js");
  if (colours.chosen) html.dataset.theme = colours.chosen;

  function switchColours(button) {
    const say = () => button.setAttribute("aria-pressed", String(colours.isDark));
    button.hidden = false;
    say();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", say);
    button.addEventListener("click", () => {
      html.dataset.theme = colours.chosen = colours.isDark ? "light" : "dark";
      say();
    });
  }

  // Definitions: what a name means, where the pointer or the focus is on it.
  function define() {
    const box = document.createElement("div");
    box.id = "definition";
    box.role = "tooltip";
    box.hidden = true;
    document.body.append(box);
    let link = null;
    let timer = 0;

    function key(of) {
      const base = root + html.lang + "/";
      const [page, place] = of.href.split("#");
      return page.startsWith(base) ? decodeURI(page.slice(base.length)).replace(/\.html$/, "") + (place ? "#" + decodeURI(place) : "") : "";
    }

    function show(of) {
      const text = of.dataset.definition || (window.docgenDefinitions || {})[key(of)];
      if (!text || of !== link) return;
      box.textContent = text;
      box.hidden = false;
      of.setAttribute("aria-describedby", box.id);
      const place = of.getBoundingClientRect();
      const left = Math.max(8, Math.min(place.left, html.clientWidth - box.offsetWidth - 8));
      const above = place.bottom + box.offsetHeight + 8 > innerHeight && place.top > box.offsetHeight + 8;
      box.style.left = left + scrollX + "px";
      box.style.top = (above ? place.top - box.offsetHeight - 4 : place.bottom + 4) + scrollY + "px";
    }

    function hide() {
      clearTimeout(timer);
      if (link) link.removeAttribute("aria-describedby");
      link = null;
      box.hidden = true;
    }

    function meet(event) {
      if (event.target === box) return clearTimeout(timer);
      const found = event.target.closest && event.target.closest("main a");
      const isName = found && (found.querySelector("code") || found.parentElement.tagName === "CODE" || found.title);
      if (!isName || found === link) return;
      hide();
      link = found;
      if (found.title) {
        found.dataset.definition = found.title;
        found.removeAttribute("title");
      }
      timer = setTimeout(() => {
        if (found.dataset.definition || window.docgenDefinitions) return show(found);
        load(html.lang + "/definitions.js", () => show(found));
      }, event.type === "focusin" ? 0 : 150);
    }

    document.addEventListener("mouseover", meet);
    document.addEventListener("focusin", meet);
    document.addEventListener("focusout", hide);
    document.addEventListener("mouseout", (event) => {
      if (!link || (event.target !== box && event.target.closest("a") !== link)) return;
      clearTimeout(timer);
      timer = setTimeout(hide, 200);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hide();
    });
  }

  // Stepping: shows a run up to an event. Whatever has `data-step` appears with that event, and whatever has `data-state` is marked while
  // a side is in that state: the text of the ladder today, a drawing when there is one.
  function play(player) {
    const steps = (window.docgenRuns || {})[player.dataset.run];
    if (!steps) return player.classList.add("whole");
    const sides = all(".sides > div", player).map((side) => {
      const rows = all("dl > div", side);
      const state = side.querySelector(".state a, .state code");
      return {
        name: side.className, rows, state, value: rows.map((row) => row.querySelector("dd")),
        first: { state: state.textContent, values: rows.map((row) => (row.hidden ? null : row.querySelector("dd").textContent)) },
      };
    });
    const slider = player.querySelector("input");
    const [start, back, forward] = [".start", ".back", ".forward"].map((name) => player.querySelector(name));
    const parts = all("[data-step]", player);
    const marks = all("[data-state]", player);

    function moment(index, number) {
      const { state, values } = sides[index].first;
      const now = { state, values: values.slice(), changed: new Set() };
      steps.slice(0, number).forEach(([side, next, changes], place) => {
        if (side !== index) return;
        now.state = next;
        for (const row in changes) {
          now.values[row] = changes[row];
          if (place === number - 1) now.changed.add(Number(row));
        }
      });
      return now;
    }

    function name(link, state) {
      (link.querySelector("code") || link).textContent = state;
      if (!link.href) return;
      link.href = link.href.replace(/[^/]*\.html$/, encodeURIComponent(state.toLowerCase()) + ".html");
      link.removeAttribute("title");
      delete link.dataset.definition;
    }

    function go(number) {
      const last = steps.length;
      number = Math.max(0, Math.min(last, number));
      player.dataset.at = number;
      slider.value = number;
      player.querySelector(".at").textContent = number;
      start.disabled = back.disabled = number === 0;
      forward.disabled = number === last;
      for (const part of parts) {
        part.classList.toggle("later", Number(part.dataset.step) > number);
        part.classList.toggle("now", Number(part.dataset.step) === number);
      }
      const states = sides.map((side, index) => {
        const now = moment(index, number);
        name(side.state, now.state);
        side.rows.forEach((row, place) => {
          row.hidden = now.values[place] == null;
          row.classList.toggle("new", now.changed.has(place));
          side.value[place].textContent = now.values[place] ?? "";
        });
        return now.state;
      });
      for (const mark of marks) sides.forEach((side, index) => mark.classList.toggle(side.name, mark.dataset.state === states[index]));
      const said = player.querySelector("li.now > p");
      slider.setAttribute("aria-valuetext", number + " / " + last + (said ? ": " + said.textContent : ""));
    }

    const at = () => Number(player.dataset.at);
    start.onclick = () => go(0);
    back.onclick = () => go(at() - 1);
    forward.onclick = () => go(at() + 1);
    slider.oninput = () => go(slider.valueAsNumber);
    const keys = { ArrowRight: () => go(at() + 1), ArrowLeft: () => go(at() - 1), Home: () => go(0), End: () => go(steps.length) };
    player.addEventListener("keydown", (event) => {
      const isElsewhere = event.altKey || event.ctrlKey || event.metaKey || event.target === slider || event.target.closest(".diagram, pre");
      if (isElsewhere || !keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    const follow = () => {
      const wanted = decodeURIComponent(location.hash.slice(1));
      const step = wanted.startsWith("run.") && parts.find((part) => part.id === wanted);
      if (step) go(Number(step.dataset.step));
    };
    addEventListener("hashchange", follow);
    for (const part of all("[hidden].controls, [hidden].states", player)) part.hidden = false;
    for (const list of all("ul.states", player)) list.setAttribute("aria-hidden", "true");
    player.classList.add("playing");
    go(steps.length);
    follow();
  }

  // Search: loaded when it is first wanted.
  function search(link) {
    const open = (event) => {
      event.preventDefault();
      if (window.docgenSearch) return window.docgenSearch.open();
      load("search.js", () => window.docgenSearch.start(root, html.lang, link));
    };
    link.addEventListener("click", open);
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest("input, textarea, [contenteditable]");
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) open(event);
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    all("button.theme").forEach(switchColours);
    all(".player").forEach(play);
    all("a.search").forEach(search);
    define();
  });
})();
