"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const POLL = 1500;

  // What can be done: a key, a name, and either what is sent, or the fields that are asked for, or a function.
  const ACTIONS = {
    conflict: ["c", "a conflict", { kind: "answer", answer: "conflict" }],
    same: ["s", "same thing", { kind: "answer", answer: "same-thing" }],
    apart: ["n", "not comparable", { kind: "answer", answer: "not-comparable" }],
    superseded: ["u", "superseded", { kind: "answer", answer: "superseded" }],
    wrong: ["e", "error in source", { kind: "answer", answer: "error-in-source" }],
    call: ["a", "needs a call", { kind: "answer", answer: "needs-call" }],
    waive: ["w", "waive", { kind: "waive" }, [["reason", "Why it may stay"], ["expires", "Last day", "date"]]],
    settle: ["t", "settle", { kind: "settle" }, [["value", "What is held (99, 2013-11-05, ~300)"], ["evidence", "What settles it"]]],
    must: ["m", "put two together", { kind: "link", link: "must" }, [["pair", "Numbers of two quotes (1 2)"], ["reason", "Why"]]],
    cannot: ["x", "keep two apart", { kind: "link", link: "cannot" }, [["pair", "Numbers of two quotes (1 2)"], ["reason", "Why"]]],
    correct: ["v", "set right", { kind: "correct" }, [["quote", "Number of the quote"], ["value", "The value it should have (99, 2013-11-05)", "optional"], ["words", "The words that say so", "optional"]]],
    note: ["o", "note", { kind: "note" }, [["note", "Note", "textarea"]]],
    assign: ["g", "give to", { kind: "assign" }, [["to", "Whom (empty: nobody)", "optional"]]],
    reply: ["r", "right of reply", { kind: "reply" }, [["whom", "Who"], ["state", "How far", ["asked", "answered", "corrected"]], ["note", "What they said", "optional"]]],
    undo: ["z", "undo", { kind: "undo" }],
    redo: ["y", "redo", { kind: "redo" }],
    next: ["j", "next", () => step(1)],
    back: ["k", "back", () => step(-1)],
    documents: ["d", "whole documents", () => documents()],
    together: ["l", "scroll together", () => { scrollsTogether = !scrollsTogether; tell(scrollsTogether ? "Documents scroll together." : "Documents scroll alone."); }],
    filter: ["/", "filter", () => byId("filter").focus()],
    help: ["?", "keys", () => byId("help").showModal()],
  };
  const keys = { ...Object.fromEntries(Object.entries(ACTIONS).map(([name, [key]]) => [name, key])), ...stored() };

  let room = { waiting: [] };
  let current = null;
  let scrollsTogether = true;

  function stored() {
    try { return JSON.parse(localStorage.getItem("factlint-keys")) || {}; } catch { return {}; }
  }
  const tell = (words) => { byId("news").textContent = words; };
  const make = (name, words, className) => {
    const made = document.createElement(name);
    if (words !== undefined) made.textContent = words;
    if (className) made.className = className;
    return made;
  };

  const get = async (path) => {
    const answer = await fetch(path);
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.wrong);
    return told;
  };
  const send = async (decision) => {
    const answer = await fetch("decide", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(decision) });
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.wrong);
    return told;
  };
  const guarded = (work) => (...given) => Promise.resolve(work(...given)).catch((error) => tell(`Not done: ${error.message}.`));

  const showQueue = () => {
    byId("queue").replaceChildren(...room.waiting.map((each) => {
      const item = make("li");
      const button = make("button", each.headline, each.severity);
      const told = [each.severity, each.rule, `${each.voices} voices`];
      if (each.owner) told.push(`for ${each.owner}`);
      if (each.differs) told.push("reviewers disagree");
      button.append(make("small", told.join(" · ")));
      button.dataset.id = each.id;
      button.setAttribute("aria-current", String(each.id === current?.id));
      button.addEventListener("click", guarded(() => open(each.id)));
      item.append(button);
      return item;
    }));
    const more = room.fitting - room.waiting.length;
    byId("more").textContent = more > 0 ? `and ${more} more` : "";
    byId("person").textContent = room.person + (room.blind ? " (blind)" : "");
    byId("progress").textContent = `${room.left} of ${room.all} waiting`;
    byId("replies").replaceChildren(...room.replies.map((each) => make("li", `${each.whom}: asked ${each.on}`)));
  };

  const open = async (id) => {
    current = await get(`conflict/${id}`);
    byId("headline").textContent = current.headline;
    byId("about").textContent = `${current.severity} · ${current.rule} · ${current.status} · ${current.id}`;
    byId("why").textContent = current.why;
    byId("settled-by").textContent = current.settled_by ? `To settle it: ${current.settled_by}` : "";
    byId("others").textContent = current.more ? `Also ${current.more}.` : "";
    const drawn = current.picture ? new DOMParser().parseFromString(current.picture.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '), "image/svg+xml").documentElement : null;
    byId("picture").replaceChildren(...(drawn ? [document.importNode(drawn, true)] : []));
    byId("quotes").replaceChildren(...current.quotes.map((quote, at) => {
      const item = make("li", undefined, `side-${((quote.side - 1) % 6) + 1}`);
      const words = make("blockquote");
      words.append(quote.before, make("mark", quote.words), quote.after);
      const from = [quote.source, quote.publisher, quote.published, quote.place, quote.speaker && `said by ${quote.speaker}`];
      item.append(make("strong", `${at + 1}. ${quote.value}`), words, make("small", from.filter(Boolean).join(", ")));
      return item;
    }));
    byId("history").replaceChildren(...current.history.map((each) => make("li", each)));
    if (!byId("documents").hidden) await showDocuments();
    showQueue();
    document.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  };

  const showDocuments = async () => {
    const found = await Promise.all(current.documents.map((number) => get(`document/${number}/${current.id}`)));
    const shown = found.map((each) => {
      const section = make("section");
      const text = make("div");
      text.tabIndex = 0;
      text.setAttribute("role", "region");
      text.setAttribute("aria-label", each.name);
      text.append(...each.parts.map(([words, isMarked]) => (isMarked ? make("mark", words) : words)));
      section.append(make("h3", each.name), text);
      return section;
    });
    byId("documents").replaceChildren(...shown);
    const panes = shown.map((section) => section.lastElementChild);
    for (const pane of panes) {
      const mark = pane.querySelector("mark");
      if (mark) pane.scrollTop = mark.offsetTop - pane.offsetTop - pane.clientHeight / 3;
      pane.addEventListener("scroll", () => {
        if (!scrollsTogether || !pane.matches(":hover, :focus-within, :focus")) return;
        const share = pane.scrollTop / Math.max(1, pane.scrollHeight - pane.clientHeight);
        for (const other of panes) if (other !== pane) other.scrollTop = share * (other.scrollHeight - other.clientHeight);
      });
    }
  };
  const documents = guarded(async () => {
    const pane = byId("documents");
    pane.hidden = !pane.hidden;
    if (!pane.hidden && current) await showDocuments();
  });

  const step = (by) => {
    const { waiting } = room;
    if (!waiting.length) return;
    const at = waiting.findIndex((each) => each.id === current?.id);
    const next = at < 0 ? 0 : (at + by + waiting.length) % waiting.length;
    guarded(open)(waiting[next].id);
  };

  const nothing = () => {
    current = null;
    byId("headline").textContent = "Nothing is waiting.";
    for (const id of ["about", "why", "settled-by", "others"]) byId(id).textContent = "";
    for (const id of ["picture", "quotes", "history", "documents"]) byId(id).replaceChildren();
  };

  // How often the sources were checked, which is what a revision begins with.
  const checks = () => room.revision?.split("-")[0];

  // The queue anew; what was open stays open if it still waits, else what came after it. Tells what came of sources that changed.
  const load = async (wanted) => {
    const before = room.waiting.map((each) => each.id);
    const checked = checks();
    room = await get(`waiting?text=${encodeURIComponent(byId("filter").value)}`);
    const now = room.waiting.map((each) => each.id);
    const after = before.slice(Math.max(0, before.indexOf(current?.id)));
    const next = [wanted, ...after].find((id) => now.includes(id)) || now[0];
    if (next) await open(next);
    else { nothing(); showQueue(); }
    return checked !== undefined && checked !== checks() ? room.news : "";
  };

  const act = async (name) => {
    const [, words, what, fields] = ACTIONS[name];
    if (typeof what === "function") return what();
    if (!current && !["undo", "redo"].includes(what.kind)) return tell("Nothing is open.");
    const decision = { ...what, of: current?.id };
    const about = current?.headline;
    if (fields) {
      const given = await asked(words, fields);
      if (!given) return;
      if (given.pair) decision.claims = given.pair.trim().split(/[\s,]+/).map((number) => current.quotes[Number(number) - 1]?.claim);
      if (given.quote) decision.claim = current.quotes[Number(given.quote) - 1]?.claim;
      delete given.pair;
      delete given.quote;
      Object.assign(decision, given);
    }
    const done = await send(decision);
    const news = await load(["undo", "redo"].includes(what.kind) ? done.of : undefined);
    tell(`${decision.of && !["undo", "redo"].includes(what.kind) ? `${done.did}: ${about}` : `${done.did}.`} ${news}`);
  };

  const asked = (title, fields) => new Promise((resolve) => {
    const dialog = byId("ask");
    byId("ask-title").textContent = title;
    byId("fields").replaceChildren(...fields.map(([name, label, kind]) => {
      const holder = make("label", label);
      const field = Array.isArray(kind) ? make("select") : make(kind === "textarea" ? "textarea" : "input");
      if (Array.isArray(kind)) field.append(...kind.map((each) => make("option", each)));
      if (kind === "date") field.type = "date";
      field.name = name;
      field.required = kind !== "optional";
      holder.append(field);
      return holder;
    }));
    dialog.returnValue = "no";
    dialog.addEventListener("close", () => {
      resolve(dialog.returnValue === "yes" ? Object.fromEntries(new FormData(dialog.querySelector("form"))) : null);
    }, { once: true });
    dialog.showModal();
  });

  const showActions = () => {
    byId("actions").replaceChildren(...Object.entries(ACTIONS).map(([name, [, words]]) => {
      const button = make("button");
      button.append(make("kbd", keys[name]), words);
      button.dataset.action = name;
      button.addEventListener("click", guarded(() => act(name)));
      return button;
    }));
    byId("keys").replaceChildren(...Object.entries(ACTIONS).map(([name, [, words]]) => {
      const label = make("label");
      const field = make("input");
      field.value = keys[name];
      field.maxLength = 1;
      field.addEventListener("change", () => {
        if (field.value && !Object.entries(keys).some(([other, key]) => other !== name && key === field.value)) keys[name] = field.value;
        else { tell(`${field.value} is taken.`); field.value = keys[name]; }
        localStorage.setItem("factlint-keys", JSON.stringify(keys));
        showActions();
      });
      label.append(field, words);
      return label;
    }));
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.matches("input, textarea, select")) {
      if (event.key === "Escape" || event.key === "Enter") document.querySelector("main").focus();
      return;
    }
    const key = { ArrowDown: keys.next, ArrowUp: keys.back }[event.target.closest("#documents div") ? "" : event.key] || event.key;
    const name = Object.keys(ACTIONS).find((each) => keys[each] === key);
    if (!name) return;
    event.preventDefault();
    guarded(act)(name);
  });
  byId("filter").addEventListener("input", guarded(() => load()));
  byId("keys-reset").addEventListener("click", () => {
    localStorage.removeItem("factlint-keys");
    for (const [name, [key]] of Object.entries(ACTIONS)) keys[name] = key;
    showActions();
  });

  const poll = async () => {
    try {
      const now = await get("revision");
      if (now.revision !== room.revision && !document.querySelector("dialog[open]")) {
        const news = await load();
        if (news) tell(news);
      }
    } catch { tell("The desk does not answer: was it ended in the terminal?"); }
    setTimeout(poll, POLL);
  };

  showActions();
  guarded(load)().then(poll);
})();
