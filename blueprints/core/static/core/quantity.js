// <quantity-stepper>: two buttons around a number field. Without this module the field stays a field.
customElements.define("quantity-stepper", class extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input");
    if (!this.input || this.querySelector("button")) return;
    this.less = this.button("−", this.input.dataset.less, -1);
    this.more = this.button("+", this.input.dataset.more, 1);
    this.input.before(this.less);
    this.input.after(this.more);
    // The − stands before the field, so that CSS can tell an enhanced field from a plain one.
    this.input.addEventListener("input", () => this.update());
    this.update();
  }

  button(sign, label, step) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.setAttribute("aria-label", label || sign);
    button.addEventListener("click", () => this.move(step));
    return button;
  }

  move(step) {
    const before = this.input.value;
    step > 0 ? this.input.stepUp() : this.input.stepDown();
    if (this.input.value === before) return;
    this.update();
    this.input.dispatchEvent(new Event("input", { bubbles: true }));
    this.input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  update() {
    const value = Number(this.input.value);
    this.less.disabled = this.input.min !== "" && value <= Number(this.input.min);
    this.more.disabled = this.input.max !== "" && value >= Number(this.input.max);
  }
});
