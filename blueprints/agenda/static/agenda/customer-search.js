// <customer-search>: asks for customers as one types, and puts the answer in place of the list below
// the field. Without this module the button beside the field does it.
const WAIT = 180; // milliseconds between the last key and the request

customElements.define("customer-search", class extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("input[type=search]");
    this.field?.addEventListener("input", () => this.later());
    // Enter must not send the whole form before the list is there.
    this.field?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      this.search();
    });
    // The form need not be sent for what this element has asked already.
    this.field?.addEventListener("change", (event) => event.stopPropagation());
    this.addEventListener("change", (event) => event.target.closest(".match-new") && event.stopPropagation());
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), WAIT);
  }

  async search() {
    clearTimeout(this.timer);
    this.running?.abort();
    this.running = new AbortController();
    const address = `${this.dataset.url}?${new URLSearchParams({ q: this.field.value })}`;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" }, signal: this.running.signal });
      if (!answer.ok) return;
      const part = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-matches]");
      if (part) this.querySelector("[data-matches]").replaceWith(document.adoptNode(part));
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
  }
});
