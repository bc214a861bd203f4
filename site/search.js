// Search, offline: it loads the few files of the index that a query needs, as scripts, so that it works from a folder too.
(function () {
  "use strict";
  const indexes = {};
  let root, language, dialog, input, list, said, turn = 0;

  // Two characters at a time where a script has no spaces, else words; as the index was made.
  const alone = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const word = /[\p{Alphabetic}\d]+(?:[.\-_][\p{Alphabetic}\d]+)*/gu;

  function tokens(query) {
    const found = [];
    let run = [];
    const end = () => {
      if (run.length === 1) found.push(run[0]);
      for (let place = 1; place < run.length; place++) found.push(run[place - 1] + run[place]);
      run = [];
    };
    let rest = "";
    for (const character of query) {
      if (alone.test(character)) {
        run.push(character);
        rest += " ";
      } else {
        end();
        rest += character;
      }
    }
    end();
    for (const match of rest.toLowerCase().matchAll(word)) found.push(match[0]);
    return Array.from(new Set(found)).slice(0, 4);
  }

  function file(of, name) {
    const index = (indexes[of] ||= { files: {} });
    return (index.files[name] ||= new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = root + of + "/search/" + name + ".js";
      index[name] = resolve;
      script.onerror = () => resolve(null);
      document.head.append(script);
    }));
  }

  const points = (text) => Array.from(text, (character) => character.codePointAt(0));
  function isBefore(first, second) {
    const [a, b] = [points(first), points(second)];
    for (let place = 0; place < Math.min(a.length, b.length); place++) if (a[place] !== b[place]) return a[place] < b[place];
    return a.length < b.length;
  }

  // The documents of a token, or of all that begin with it: each with how much it counts.
  async function postings(of, head, token, isPrefix) {
    let place = head.first.length - 1;
    while (place > 0 && isBefore(token, head.first[place])) place--;
    const found = new Map();
    const add = (list, share) => {
      for (let at = 0; at < list.length; at += 2) found.set(list[at], Math.max(found.get(list[at]) || 0, list[at + 1] * share));
    };
    const shard = (await file(of, "t" + place)) || {};
    if (shard[token]) add(shard[token], 2);
    if (!isPrefix) return found;
    // What begins with it may go on in the next file.
    const goesOn = (head.first[place + 1] || "").startsWith(token);
    for (const one of [shard, goesOn && (await file(of, "t" + (place + 1)))]) {
      for (const other in one || {}) if (other !== token && other.startsWith(token)) add(one[other], 1);
    }
    return found;
  }

  async function find(of, query) {
    const head = await file(of, "index");
    const wanted = tokens(query);
    if (!head || !wanted.length) return [];
    const lists = await Promise.all(wanted.map((token, place) => postings(of, head, token, place === wanted.length - 1)));
    const scores = new Map();
    for (const list of lists) {
      for (const [number, weight] of list) {
        const score = scores.get(number) || { all: 0, sum: 0 };
        scores.set(number, { all: score.all + 1, sum: score.sum + weight });
      }
    }
    const bonus = (number) => head.kinds.filter((end) => number < end).length;
    for (const [number, score] of scores) score.sum += bonus(number);
    const best = Array.from(scores).sort(([a, x], [b, y]) => y.all - x.all || y.sum - x.sum || a - b);
    const most = best.length ? best[0][1].all : 0;
    const kept = best.filter(([, score]) => score.all === most).slice(0, 10);
    return Promise.all(
      kept.map(async ([number]) => {
        const [title, address, summary] = (await file(of, "d" + Math.floor(number / head.in)))[number % head.in];
        return { title, address: root + of + "/" + address, summary, language: of };
      }),
    );
  }

  async function show() {
    const mine = ++turn;
    const query = input.value.trim();
    let found = [];
    const others = Array.from(document.querySelectorAll(".languages a"), (link) => link.lang);
    for (const of of [language, ...others]) {
      if (query && !found.length) found = await find(of, query);
    }
    if (mine !== turn) return;
    list.replaceChildren(
      ...found.map(({ title, address, summary, language: of }) => {
        const link = document.createElement("a");
        const about = document.createElement("span");
        link.href = address;
        link.textContent = title;
        link.lang = of;
        about.textContent = summary;
        link.append(about);
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
    said.textContent = query && !found.length ? said.dataset.none : "";
  }

  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [input, ...list.querySelectorAll("a")];
    if (!step || links.length < 2) return;
    event.preventDefault();
    links[(links.indexOf(document.activeElement) + step + links.length) % links.length].focus();
  }

  function make(words) {
    dialog = document.createElement("dialog");
    dialog.id = "search";
    dialog.setAttribute("aria-label", words.label);
    const form = document.createElement("form");
    input = document.createElement("input");
    input.type = "search";
    input.setAttribute("aria-label", words.label);
    input.placeholder = words.hint;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = words.close;
    close.onclick = () => dialog.close();
    form.append(input, close);
    form.onsubmit = (event) => {
      event.preventDefault();
      const first = list.querySelector("a");
      if (first) location.href = first.href;
    };
    list = document.createElement("ol");
    said = document.createElement("p");
    said.setAttribute("role", "status");
    said.dataset.none = words.none;
    dialog.append(form, list, said);
    document.body.append(dialog);
    input.oninput = show;
    dialog.addEventListener("keydown", move);
    list.addEventListener("click", () => dialog.close());
  }

  window.docgenSearch = {
    add(of, name, value) {
      indexes[of][name](value);
    },
    async start(base, tag, link) {
      [root, language] = [base, tag];
      const head = await file(language, "index");
      if (!head) return (location.href = link.href);
      make(head.words);
      this.open();
    },
    open() {
      if (!dialog || dialog.open) return;
      dialog.showModal();
      input.select();
    },
    find,
  };
})();
