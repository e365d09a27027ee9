// <live-form id="…">: the forms inside are sent by fetch, and of the page that comes back the
// element with the same id takes this one's place. With the attribute `auto` a form is sent when
// one of its fields changes. Without this module the forms are forms.
import { toast } from "./toast.js";

const WAIT = 350; // milliseconds between the last key or click and the request

class LiveForm extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    this.addEventListener("submit", (event) => this.submit(event));
    if (this.hasAttribute("auto")) {
      this.addEventListener("change", (event) => this.later(event.target.form));
    }
  }

  later(form) {
    if (!form || !this.contains(form) || form.hasAttribute("data-by-hand")) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => form.isConnected && form.requestSubmit(), WAIT);
  }

  async submit(event) {
    const form = event.target;
    if (event.defaultPrevented || form.hasAttribute("data-whole-page")) return;
    event.preventDefault();
    clearTimeout(this.timer);
    // A newer request makes the older answer worthless.
    this.running?.abort();
    const running = (this.running = new AbortController());
    this.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(...this.request(form, event.submitter, running.signal));
      await this.show(response, form);
    } catch (error) {
      if (error.name === "AbortError") return;
      // Whatever went wrong here, the browser's own way of sending still works.
      form.setAttribute("data-whole-page", "");
      form.requestSubmit(event.submitter);
    } finally {
      if (this.running === running) this.removeAttribute("aria-busy");
    }
  }

  request(form, submitter, signal) {
    const data = new FormData(form, submitter);
    const target = new URL(submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? "", location.href);
    const headers = { Accept: "text/html" };
    if ((submitter?.getAttribute("formmethod") ?? form.method).toLowerCase() === "get") {
      target.search = new URLSearchParams(data).toString();
      return [target, { headers, signal }];
    }
    const files = form.enctype === "multipart/form-data";
    return [target, { method: "POST", headers, signal, body: files ? data : new URLSearchParams(data) }];
  }

  async show(response, form) {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById(this.id);
    if (!fresh) {
      // Another page: go there when it was reached by a redirect, else say what it says.
      if (response.redirected || response.ok) return void location.assign(response.url);
      return void toast(page.querySelector("main .lead, main h1")?.textContent ?? response.statusText, { tone: "danger" });
    }
    const focused = this.focusKey();
    this.replaceWith(document.adoptNode(fresh));
    focused && fresh.querySelector(focused)?.focus();
    for (const name of ["[data-cart-count]", "title"]) this.copy(page, name);
    const news = page.querySelector("#flashes .alert");
    if (news && !fresh.contains(news)) {
      toast(news.textContent.trim(), { tone: news.classList.contains("danger") ? "danger" : "" });
    }
    if ((form.method || "get") === "get") history.replaceState(null, "", response.url);
    fresh.dispatchEvent(new CustomEvent("live-form:shown", { bubbles: true }));
  }

  focusKey() {
    const active = document.activeElement;
    if (!this.contains(active)) return null;
    if (active.id) return `#${CSS.escape(active.id)}`;
    const owner = active.closest("[id]");
    return owner && owner !== this ? `#${CSS.escape(owner.id)} ${active.localName}` : null;
  }

  copy(page, selector) {
    const from = page.querySelector(selector);
    const to = document.querySelector(selector);
    if (!from || !to) return;
    to.textContent = from.textContent;
    to.hidden = from.hidden;
  }
}

customElements.define("live-form", LiveForm);
