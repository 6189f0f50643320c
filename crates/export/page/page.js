// What the page can do where scripts run: find, filter, go from stage to stage, look closer, move the picture.
// It works on what stands on the page and brings nothing of its own.
(() => {
  const one = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const view = one("view");
  const map = one("map");
  const stages = all("section.stage");
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  const scroll = () => (isStill.matches ? "auto" : "smooth");

  for (const id of ["controls", "zoom"]) one(id).hidden = false;

  // Find and filter.

  const searched = [...all(".step"), ...all("tbody tr"), ...all(".definitions > div")];
  const texts = new Map(searched.map((it) => [it, it.textContent.toLocaleLowerCase()]));

  /** What of the picture goes with what on the page: a line with its row, a card with its step. */
  const shapes = all(".map a, .map [data-to], .map [data-entity^='card:']").flatMap((shape) => {
    const address = shape.dataset.to ?? shape.getAttribute("href");
    const place = address ? one(address.slice(1)) : one(shape.dataset.entity.replace(":", "-"))?.closest(".step");
    return place && !place.matches("section") ? [[shape, place]] : [];
  });

  function narrow() {
    const wanted = one("search").value.trim().toLocaleLowerCase();
    const least = Number(one("least")?.value ?? 0);
    const isNotable = one("notable")?.checked ?? false;
    let n = 0;
    for (const it of searched) {
      const isFound = texts.get(it).includes(wanted);
      const isEnough = it.dataset.share === undefined ? least === 0 || it.localName !== "tr" : Number(it.dataset.share) >= least;
      const isWanted = !isNotable || it.closest(".tables")?.id.startsWith("beside-") !== true || it.classList.contains("notable");
      const shows = isFound && isEnough && isWanted;
      it.classList.toggle("is-missed", !shows);
      n += shows ? 1 : 0;
    }
    for (const [shape, place] of shapes) shape.classList.toggle("is-faint", place.classList.contains("is-missed"));
    // What has nothing left in it goes too.
    const isEmpty = (it) => all(".step, tbody tr, .definitions > div", it).every((part) => part.classList.contains("is-missed"));
    const isNarrowed = wanted !== "" || least > 0 || isNotable;
    for (const it of [...all(".table"), ...all(".tables"), ...stages, ...all(".definitions")]) {
      it.classList.toggle("is-missed", isNarrowed && isEmpty(it));
    }
    for (const it of all(".method h3")) {
      const list = it.nextElementSibling;
      it.classList.toggle("is-missed", list.classList.contains("is-missed"));
    }
    const found = one("found");
    found.textContent = wanted === "" ? "" : `${found.dataset.words} ${n}`;
  }

  one("search").addEventListener("input", narrow);
  one("notable")?.addEventListener("change", narrow);
  one("least")?.addEventListener("input", () => {
    const said = one("least-said");
    said.textContent = said.dataset.words.replace("0", one("least").value);
    narrow();
  });

  for (const box of all("[data-lane-of]")) {
    box.addEventListener("change", () => {
      for (const it of all("[data-lane]")) {
        if (it.dataset.lane === box.dataset.laneOf) it.classList.toggle(map.contains(it) ? "is-off" : "is-missed", !box.checked);
      }
      closeUp();
    });
  }
  for (const box of all("[data-part-of]")) {
    box.addEventListener("change", () => {
      for (const it of all(`.a-${box.dataset.partOf}`, map)) it.classList.toggle("is-off", !box.checked);
    });
  }
  document.addEventListener("click", (event) => {
    for (const it of all(".controls details[open]")) if (!it.contains(event.target)) it.open = false;
  });

  // The picture: larger, smaller, moved.

  const natural = { width: map.viewBox.baseVal.width, height: map.viewBox.baseVal.height, full: map.viewBox.baseVal.height };
  const ground = map.querySelector("rect");
  /** Where the parts of the picture hang, from top to bottom; lines between lanes hang nowhere and are bent. */
  const hung = all(":scope > [transform]", map).map((it) => ({ it, x: it.transform.baseVal[0].matrix.e, y: it.transform.baseVal[0].matrix.f }));
  const bent = all(":scope > :not([transform]) path", map).map((it) => ({ it, d: it.getAttribute("d") }));
  const lanes = hung.filter(({ it }) => it.dataset.height).map(({ it, y }) => ({ it, bottom: y + Number(it.dataset.height) }));

  /** Moves what lies below hidden lanes up to where these were. */
  function closeUp() {
    const off = lanes.filter(({ it }) => it.classList.contains("is-off"));
    const above = (y) => off.reduce((sum, { it, bottom }) => sum + (bottom <= y + 0.5 ? Number(it.dataset.height) : 0), 0);
    for (const { it, x, y } of hung) it.setAttribute("transform", `translate(${x} ${y - above(y)})`);
    for (const { it, d } of bent) it.setAttribute("d", d.replace(/([ML][\d.-]+) ([\d.-]+)/g, (_, to, y) => `${to} ${Number(y) - above(Number(y))}`));
    const height = natural.full - above(Infinity);
    natural.height = height;
    map.viewBox.baseVal.height = height;
    ground.setAttribute("height", height);
    show(scale);
  }
  let scale = 1;

  /** Shows the picture at a scale; what is at a point of the view stays there. */
  function show(wanted, x = view.clientWidth / 2, y = view.clientHeight / 2) {
    const before = scale;
    scale = Math.min(4, Math.max(Math.min(whole(), 0.1), wanted));
    map.style.width = `${natural.width * scale}px`;
    map.style.height = `${natural.height * scale}px`;
    view.scrollLeft = ((view.scrollLeft + x) * scale) / before - x;
    view.scrollTop = ((view.scrollTop + y) * scale) / before - y;
  }

  function whole() {
    return (view.clientWidth - 2) / natural.width;
  }

  one("larger").addEventListener("click", () => show(scale * 1.25));
  one("smaller").addEventListener("click", () => show(scale / 1.25));
  one("fit").addEventListener("click", () => show(whole()));
  one("full").addEventListener("click", () => show(1));
  view.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = view.getBoundingClientRect();
    show(scale * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });

  const fingers = new Map();
  let moved = 0;
  const apart = () => {
    const [a, b] = [...fingers.values()];
    return { length: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  view.classList.add("is-grabbable");
  view.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved = 0;
  });
  addEventListener("pointermove", (event) => {
    const from = fingers.get(event.pointerId);
    if (!from) return;
    const to = { x: event.clientX, y: event.clientY };
    if (fingers.size === 2) {
      const before = apart();
      fingers.set(event.pointerId, to);
      const after = apart();
      const box = view.getBoundingClientRect();
      if (before.length > 0) show((scale * after.length) / before.length, after.x - box.left, after.y - box.top);
      moved += 9;
    } else if (event.pointerType === "mouse") {
      moved += Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
      if (moved > 4) view.classList.add("is-grabbing");
      view.scrollLeft -= to.x - from.x;
      view.scrollTop -= to.y - from.y;
      fingers.set(event.pointerId, to);
    }
  });
  const lift = (event) => {
    fingers.delete(event.pointerId);
    view.classList.remove("is-grabbing");
  };
  addEventListener("pointerup", lift);
  addEventListener("pointercancel", lift);
  view.addEventListener("dragstart", (event) => event.preventDefault());

  // The picture is one stop of the Tab key; arrow keys go from one thing in it to the next.
  const links = all("a[href]", map);
  links.forEach((it, at) => it.setAttribute("tabindex", at === 0 ? "0" : "-1"));

  /** Goes to the next thing of the picture that shows, forwards or back. */
  function step(by) {
    const shown = links.filter((it) => !it.classList.contains("is-off"));
    const next = shown[shown.indexOf(document.activeElement) + by];
    if (!next) return;
    for (const it of links) it.setAttribute("tabindex", it === next ? "0" : "-1");
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "center" });
  }

  view.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnLink = document.activeElement !== view;
    const keys = {
      "+": () => show(scale * 1.25),
      "-": () => show(scale / 1.25),
      0: () => show(whole()),
      ...(isOnLink && { ArrowRight: () => step(1), ArrowLeft: () => step(-1) }),
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  });
  show(Math.min(1, Math.max(whole(), 0.7)));
  view.scrollTo(0, 0);

  // From close by.

  const drawer = one("drawer");
  let asked;

  /** A copy that has no place of its own on the page. */
  function copy(element) {
    const copied = element.cloneNode(true);
    for (const it of [copied, ...all("[id]", copied)]) it.removeAttribute("id");
    for (const it of all("button", copied)) it.remove();
    return copied;
  }

  /** The cells of a row, each under the head of its column. */
  function cells(row) {
    const heads = all("thead th", row.closest("table"));
    const list = document.createElement("dl");
    [...row.cells].forEach((cell, at) => {
      if (at === 0 || cell.textContent.trim() === "") return;
      const [part, term, said] = ["div", "dt", "dd"].map((it) => document.createElement(it));
      term.textContent = heads[at]?.textContent ?? "";
      said.append(...copy(cell).childNodes);
      part.append(term, said);
      list.append(part);
    });
    return list;
  }

  /** Shows the figures of a step, a stage or a row, and what they mean. */
  function lookAt(target) {
    asked = target;
    const isRow = target.localName === "tr";
    const name = isRow ? copy(target.cells[0]) : copy(target.querySelector("h2, h3"));
    one("drawer-name").replaceChildren(...name.childNodes);
    const figures = isRow ? [cells(target)] : all(".figures", target).slice(0, 1).map(copy);
    const lanes = all(".lanes", target).map(copy);
    one("drawer-figures").replaceChildren(...figures, ...lanes);
    const places = isRow ? [target.dataset.definition] : all(".figures .term", target).map((it) => it.hash.slice(1));
    tell([...new Set(places)]);
    one("drawer-to").hidden = false;
    open();
  }

  function tell(places) {
    const meanings = places.map((it) => it && one(it)).filter(Boolean).map((it) => {
      const list = document.createElement("dl");
      list.append(...copy(it).childNodes);
      return list;
    });
    one("drawer-meaning").replaceChildren(...meanings);
    one("drawer-meaning").previousElementSibling.hidden = meanings.length === 0;
  }

  function open() {
    if (!drawer.open) drawer.showModal();
    drawer.scrollTop = 0;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".map a[href], .map [data-to]");
    if (link) {
      event.preventDefault();
      const target = one((link.dataset.to ?? link.getAttribute("href")).slice(1));
      if (target && moved <= 4) lookAt(target);
      return;
    }
    const term = event.target.closest("a.term");
    if (term && !drawer.contains(term)) {
      event.preventDefault();
      asked = one(term.hash.slice(1));
      one("drawer-name").textContent = term.textContent;
      one("drawer-figures").replaceChildren();
      tell([asked.id]);
      open();
    }
  });
  for (const row of all("tbody tr")) {
    if (cells(row).childElementCount === 0) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = drawer.dataset.words;
    button.setAttribute("aria-label", `${drawer.dataset.words}: ${row.cells[0].textContent}`);
    button.addEventListener("click", () => lookAt(row));
    row.cells[0].append(button);
  }
  one("drawer-close").addEventListener("click", () => drawer.close());
  one("drawer-to").addEventListener("click", () => {
    drawer.close();
    leave();
    asked.scrollIntoView({ block: "center", behavior: scroll() });
    if (!asked.hasAttribute("tabindex")) asked.setAttribute("tabindex", "-1");
    asked.focus({ preventScroll: true });
  });
  drawer.addEventListener("click", (event) => {
    if (event.target === drawer) drawer.close();
  });

  // Stage by stage.

  let at = -1;

  /** Shows one stage alone, with its part of the picture in sight. */
  function walkTo(place) {
    if (stages.length === 0) return;
    at = Math.min(stages.length - 1, Math.max(0, place));
    for (const it of all("main > section:not(.picture, .controls)")) it.classList.toggle("is-aside", it !== stages[at]);
    document.body.classList.add("is-walking");
    one("walk").setAttribute("aria-pressed", "true");
    one("where").textContent = `${at + 1} / ${stages.length}: ${stages[at].querySelector("h2").textContent}`;
    const entity = stages[at].id.replace("stage-", "stage:");
    const head = all("[data-entity]", map).find((it) => it.dataset.entity === entity);
    if (head) {
      const box = head.getBoundingClientRect();
      view.scrollBy({ left: box.left - view.getBoundingClientRect().left - 120 * scale, behavior: scroll() });
    }
    one("before").disabled = at === 0;
    one("after").disabled = at === stages.length - 1;
  }

  function leave() {
    if (at < 0) return;
    at = -1;
    document.body.classList.remove("is-walking");
    for (const it of all(".is-aside")) it.classList.remove("is-aside");
    one("walk").setAttribute("aria-pressed", "false");
    one("where").textContent = "";
    one("before").disabled = one("after").disabled = false;
  }

  one("walk").addEventListener("click", () => (at < 0 ? walkTo(0) : leave()));
  one("before").addEventListener("click", () => walkTo(at - 1));
  one("after").addEventListener("click", () => walkTo(at + 1));
  for (const it of all("nav a")) it.addEventListener("click", leave);
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, button, summary, dialog, .table, .view");
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || drawer.open) return;
    if (event.key === "Escape" && at >= 0) leave();
    if (isTyping && !event.target.closest("#before, #after, #walk")) return;
    if (event.key === "ArrowRight") walkTo(at + 1);
    if (event.key === "ArrowLeft" && at >= 0) walkTo(at - 1);
  });
  addEventListener("beforeprint", leave);
})();
