"use strict";
(() => {
  const list = document.getElementById("list");
  if (!list) return;
  const byId = (id) => document.getElementById(id);
  const form = byId("filters");
  const conflicts = [...list.children];
  const data = JSON.parse(byId("matrix-data").textContent);
  const ROWS = 50;
  const texts = new Map();
  let shown = conflicts;
  let first = 0;

  const text = (conflict) => {
    if (!texts.has(conflict)) texts.set(conflict, conflict.textContent.toLowerCase());
    return texts.get(conflict);
  };

  const fits = (conflict, wanted) =>
    ["severity", "kind", "rule", "status"].every((name) => !wanted[name] || conflict.classList.contains(wanted[name])) &&
    (!wanted.source || conflict.dataset.source.split(" ").includes(wanted.source)) &&
    (!wanted.text || text(conflict).includes(wanted.text));

  const rule = (conflict) => conflict.querySelector(".code").textContent;
  const headline = (conflict) => conflict.querySelector(".headline").textContent;
  const orders = {
    sources: (one, other) => other.dataset.source.split(" ").length - one.dataset.source.split(" ").length,
    headline: (one, other) => headline(one).localeCompare(headline(other)),
    rule: (one, other) => rule(one).localeCompare(rule(other)),
  };

  const update = () => {
    const wanted = Object.fromEntries(new FormData(form));
    wanted.text = wanted.text.trim().toLowerCase();
    shown = conflicts.filter((conflict) => fits(conflict, wanted));
    const visible = new Set(shown);
    for (const conflict of conflicts) conflict.hidden = !visible.has(conflict);
    const order = orders[wanted.order];
    const sorted = order ? conflicts.slice().sort(order) : conflicts;
    if (sorted.some((conflict, at) => list.children[at] !== conflict)) list.append(...sorted);
    if (order) shown = shown.slice().sort(order);
    byId("shown").textContent = `${shown.length} of ${conflicts.length} shown`;
    first = 0;
    matrix();
  };

  const cell = (name, words, scope) => {
    const made = document.createElement(name);
    if (scope) made.scope = scope;
    if (words) made.textContent = words;
    return made;
  };

  const saidIn = new Map(conflicts.map((conflict, at) => [conflict, data.rows[at]]));
  const matrix = () => {
    const rows = shown.slice(first, first + ROWS);
    const speaking = rows.flatMap((conflict) => saidIn.get(conflict).map(([source]) => source));
    const sources = [...new Set(speaking)].sort((one, other) => one - other);
    const head = document.createElement("tr");
    head.append(cell("th", "Disputed", "col"), ...sources.map((source) => cell("th", data.sources[source], "col")));
    const body = rows.map((conflict) => {
      const row = document.createElement("tr");
      const name = cell("th", "", "row");
      const link = cell("a", headline(conflict));
      link.href = `#${conflict.id}`;
      name.append(link);
      row.append(name);
      for (const source of sources) {
        const own = saidIn.get(conflict).filter((each) => each[0] === source);
        const made = cell("td");
        own.forEach(([, value, side]) => {
          const badge = cell("span", String(side));
          badge.className = "side";
          badge.setAttribute("aria-hidden", "true");
          if (made.childNodes.length) made.append(document.createElement("br"));
          made.append(badge, ` ${value}`);
        });
        if (own.length) made.className = `side-${((own[0][2] - 1) % 6) + 1}`;
        row.append(made);
      }
      return row;
    });
    const top = document.createElement("thead");
    const rest = document.createElement("tbody");
    top.append(head);
    rest.append(...body);
    byId("matrix-table").replaceChildren(top, rest);
    byId("matrix-pages").hidden = shown.length <= ROWS;
    byId("matrix-where").textContent = `Rows ${first + 1} to ${first + rows.length} of ${shown.length}`;
    byId("matrix-back").disabled = first === 0;
    byId("matrix-on").disabled = first + ROWS >= shown.length;
  };
  byId("matrix-back").addEventListener("click", () => { first -= ROWS; matrix(); });
  byId("matrix-on").addEventListener("click", () => { first += ROWS; matrix(); });

  const reveal = () => {
    const meant = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!meant || !meant.matches(".conflict")) return;
    if (meant.hidden) { form.reset(); update(); }
    meant.open = true;
    meant.querySelector("summary").focus();
    meant.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update));
  byId("open-all").addEventListener("click", () => { for (const conflict of shown) conflict.open = true; });
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", () => { for (const conflict of shown) conflict.open = true; });
  update();
  reveal();
})();
