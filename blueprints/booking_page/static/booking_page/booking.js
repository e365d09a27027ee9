// <pick-time id="…">: its links with data-live bring their page in place: no jump, and the finger
// stays where it is. Without this module they are links.
customElements.define("pick-time", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => this.follow(event));
    if (!history.state?.picking) history.replaceState({ picking: this.id }, "");
  }

  follow(event) {
    const link = event.target.closest("a[data-live]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load(this.id, link.href, { push: true, focus: link.id, anchor: new URL(link.href).hash });
  }
});

let running;

async function load(id, address, { push = false, focus = "", anchor = "" } = {}) {
  running?.abort();
  running = new AbortController();
  const old = document.getElementById(id);
  if (push) old.setAttribute("aria-busy", "true"); // what nobody asked for doesn't grow pale
  try {
    const response = await fetch(address, { signal: running.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById(id);
    if (!fresh) throw new Error("another page");
    if (push) history.pushState({ picking: id }, "", address.split("#")[0]);
    const opened = [...old.querySelectorAll("details")].map((part) => part.open);
    fresh.querySelectorAll("details").forEach((part, number) => { part.open ||= Boolean(opened[number]); });
    old.replaceWith(document.adoptNode(fresh));
    document.title = page.title;
    const target = focus && document.getElementById(focus);
    if (target) target.focus({ preventScroll: true });
    else if (anchor) document.querySelector(`${anchor} :is(h2, a)`)?.focus({ preventScroll: true });
    // On a phone the times of a day are below the month: bring them into view.
    const shown = anchor === "#times" && document.querySelector(anchor);
    if (shown && shown.getBoundingClientRect().top > innerHeight * 0.6) shown.scrollIntoView({ block: "start", behavior: still() ? "auto" : "smooth" });
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  }
}

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

addEventListener("popstate", (event) => {
  if (event.state?.picking && document.getElementById(event.state.picking)) load(event.state.picking, location.href);
});

// <own-zone data-shop="…" data-asked="…">: a visitor whose clock shows another time than the shop's
// gets both, once; whoever has chosen a zone keeps it.
customElements.define("own-zone", class extends HTMLElement {
  connectedCallback() {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { shop, asked } = this.dataset;
    if (asked || !own || clock(own) === clock(shop)) return;
    const here = new URL(location);
    here.searchParams.set("zone", own);
    const picker = this.closest("pick-time");
    history.replaceState(history.state, "", here);
    if (picker) load(picker.id, here.href);
  }
});

// Two days half a year apart: zones that agree today may not in summer.
function clock(zone) {
  return [0, 182].map((days) => new Intl.DateTimeFormat("en", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
    .format(Date.now() + days * 864e5)).join();
}
