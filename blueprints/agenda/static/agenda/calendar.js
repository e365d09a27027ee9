// <agenda-calendar>: takes a booking to another time by drag, and says in free time which quarter of an
// hour the pointer is at. What is dropped goes through the same address as the form on the booking's
// page. Without this module bookings are links, and free time leads to its beginning.
import { toast } from "../core/toast.js";

const ROW = 5; // minutes
const STEP = 15; // minutes to which a drop or a click is rounded
const FAR_ENOUGH = 6; // pixels before a press is a drag
const FRESH = 60_000; // milliseconds after which the calendar is looked at anew

class AgendaCalendar extends HTMLElement {
  connectedCallback() {
    this.frame = this.querySelector(".cal-frame");
    this.grid = this.querySelector(".cal");
    this.dialog = this.querySelector("dialog");
    this.clock = new Intl.DateTimeFormat(this.dataset.language, { timeZone: this.dataset.zone, hour: "numeric", minute: "2-digit" });
    this.scrollToNow();
    this.timer = setInterval(() => this.refresh(), FRESH);
    if (!this.hasAttribute("data-edit")) return;
    this.grid.addEventListener("pointerdown", (event) => this.press(event));
    this.grid.addEventListener("pointermove", (event) => this.point(event));
    this.grid.addEventListener("click", (event) => this.click(event), true);
    this.dialog.querySelector("[data-keep]").addEventListener("click", () => this.dialog.close());
    this.dialog.querySelector("form").addEventListener("submit", (event) => this.send(event));
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  scrollToNow() {
    const now = this.querySelector(".cal-now");
    if (now && this.frame.scrollHeight > this.frame.clientHeight) {
      this.frame.scrollTop = Math.max(0, now.offsetTop - this.frame.clientHeight / 3);
    }
  }

  // Where the pointer is: the column under it and the instant at its height.
  at(x, y) {
    const columns = [...this.grid.querySelectorAll(".cal-column")];
    const column = columns.find((each) => {
      const box = each.getBoundingClientRect();
      return x >= box.left && x < box.right;
    });
    if (!column) return null;
    const box = column.getBoundingClientRect();
    const minutes = ((y - box.top) / box.height) * Number(this.dataset.rows) * ROW;
    const rounded = Math.round(minutes / STEP) * STEP;
    if (rounded < 0 || minutes > Number(this.dataset.rows) * ROW) return null;
    return { column, minutes: rounded, start: new Date(Date.parse(column.dataset.start) + rounded * 60_000) };
  }

  press(event) {
    const entry = event.target.closest("[data-move]");
    // A finger scrolls; it moves bookings on the booking's page.
    if (!entry || event.button !== 0 || event.pointerType === "touch" || !this.grid.querySelector(".cal-column").offsetParent) return;
    const box = entry.getBoundingClientRect();
    const from = { x: event.clientX, y: event.clientY, dx: event.clientX - box.left, dy: event.clientY - box.top };
    const stop = new AbortController();
    const listen = (name, hear) => window.addEventListener(name, hear, { signal: stop.signal });
    listen("pointermove", (moved) => {
      if (!this.ghost && Math.hypot(moved.clientX - from.x, moved.clientY - from.y) < FAR_ENOUGH) return;
      this.ghost ?? this.lift(entry, box);
      this.drag(moved, from);
    });
    listen("pointerup", () => this.drop(entry, stop));
    listen("pointercancel", () => this.letGo(entry, stop));
    listen("keydown", (key) => key.key === "Escape" && this.letGo(entry, stop));
  }

  lift(entry, box) {
    this.ghost = document.createElement("div");
    this.ghost.className = `${entry.className.replace(/\b[crsl]-[\d-]+\b/g, "")} cal-ghost`;
    this.ghost.append(document.createElement("output"), entry.firstElementChild.cloneNode(true));
    this.ghost.style.inlineSize = `${box.width}px`;
    this.ghost.style.blockSize = `${box.height}px`;
    this.append(this.ghost);
    entry.classList.add("lifted");
    this.classList.add("dragging");
  }

  drag(event, from) {
    event.preventDefault();
    this.target = this.at(event.clientX, event.clientY - from.dy);
    this.ghost.style.translate = `${event.clientX - from.dx}px ${event.clientY - from.dy}px`;
    this.ghost.querySelector("output").textContent = this.target ? this.words(this.target) : "–";
    const frame = this.frame.getBoundingClientRect();
    if (event.clientY > frame.bottom - 40) this.frame.scrollBy(0, 12);
    if (event.clientY < frame.top + 70) this.frame.scrollBy(0, -12);
  }

  words({ column, start }) {
    return [this.clock.format(start), column.dataset.name].filter(Boolean).join(" · ");
  }

  letGo(entry, stop) {
    stop.abort();
    this.ghost?.remove();
    this.ghost = null;
    entry.classList.remove("lifted");
    this.classList.remove("dragging");
  }

  drop(entry, stop) {
    const dragged = Boolean(this.ghost);
    this.letGo(entry, stop);
    if (!dragged) return;
    // The click that follows the release must not open the booking.
    this.dragged = true;
    setTimeout(() => (this.dragged = false));
    const target = this.target;
    if (!target) return;
    const staff = target.column.dataset.staff;
    if (target.start.getTime() === Date.parse(entry.dataset.start) && staff === entry.dataset.staff) return;
    const form = this.dialog.querySelector("form");
    form.reset();
    form.action = entry.dataset.move;
    form.elements.start.value = target.start.toISOString();
    form.elements.staff.value = staff === entry.dataset.staff ? "" : staff;
    const day = new Intl.DateTimeFormat(this.dataset.language, { timeZone: this.dataset.zone, weekday: "long", day: "numeric", month: "long" });
    const name = entry.querySelector(".cal-title").textContent.trim();
    this.dialog.querySelector("[data-words]").textContent = `${name} → ${day.format(target.start)}, ${this.words(target)}`;
    for (const part of this.dialog.querySelectorAll("[data-refused], [data-overbook]")) part.hidden = true;
    this.dialog.showModal();
  }

  async send(event) {
    event.preventDefault();
    event.stopPropagation();
    const form = event.target;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", headers: { Accept: "application/json" }, body }).catch(() => null);
    if (!answer) return void form.submit();
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) {
      this.dialog.close();
      await this.refresh(true);
      return void toast(said.words ?? "", { link: said.url ? { href: said.url, label: said.label } : null });
    }
    const refused = this.dialog.querySelector("[data-refused]");
    refused.textContent = said.error ?? answer.statusText;
    refused.hidden = false;
    this.dialog.querySelector("[data-overbook]").hidden = !said.any_hours;
  }

  // In free time: the quarter of an hour under the pointer, shown and then taken along by the click.
  point(event) {
    const gap = event.target.closest?.(".cal-entry.gap");
    this.pointed?.remove();
    this.pointed = null;
    if (!gap || event.pointerType === "touch" || this.ghost) return;
    const time = this.inGap(gap, event);
    if (!time) return;
    this.pointed = document.createElement("span");
    this.pointed.className = "cal-pointed";
    this.pointed.setAttribute("aria-hidden", "true");
    this.pointed.textContent = this.clock.format(time);
    gap.append(this.pointed);
    this.pointed.style.insetBlockStart = `${event.clientY - gap.getBoundingClientRect().top - 10}px`;
  }

  click(event) {
    if (this.dragged) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const gap = event.target.closest(".cal-entry.gap");
    // A key press has no place on the screen.
    const time = gap && event.detail && this.inGap(gap, event);
    if (!time) return;
    const link = gap.querySelector("a");
    const address = new URL(link.href);
    address.searchParams.set("start", time.toISOString());
    link.href = address;
  }

  inGap(gap, event) {
    if (getComputedStyle(this.grid.querySelector(".cal-entries")).display !== "contents") return null;
    const at = this.at(event.clientX, event.clientY - 8);
    const times = gap.querySelector("time");
    return at && new Date(Math.max(at.start, Date.parse(times.dateTime)));
  }

  async refresh(now = false) {
    if (!now && (document.hidden || this.ghost || this.dialog?.open || this.contains(document.activeElement))) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(this.id);
    if (!fresh || !this.isConnected) return;
    const [top, left] = [this.frame.scrollTop, this.frame.scrollLeft];
    const calendar = document.adoptNode(fresh);
    this.replaceWith(calendar);
    calendar.querySelector(".cal-frame").scrollTo(left, top);
  }
}

customElements.define("agenda-calendar", AgendaCalendar);
