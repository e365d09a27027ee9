// <copy-text>: a button that puts the text of the field beside it where it can be pasted from.
// Without this module the field is there to select and copy.
customElements.define("copy-text", class extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("input");
    this.button = this.querySelector("button");
    if (!this.field || !this.button || !navigator.clipboard) return;
    this.button.hidden = false;
    this.field.addEventListener("focus", () => this.field.select());
    this.button.addEventListener("click", () => this.copy());
  }

  async copy() {
    const words = this.button.querySelector("span");
    const before = words.textContent;
    try {
      await navigator.clipboard.writeText(this.field.value);
    } catch {
      this.field.focus(); // not allowed: it is selected, ready to be copied by hand
      return;
    }
    words.textContent = this.button.dataset.done;
    setTimeout(() => { words.textContent = before; }, 3000);
  }
});
