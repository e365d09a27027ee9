// <print-page>: shows its button, which prints. Without this module the browser's own menu prints.
customElements.define("print-page", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
});
