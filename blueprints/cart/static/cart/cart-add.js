// <cart-add>: puts a thing into the cart without leaving the page. Without this module the form
// is sent and the cart page answers.
import { toast } from "../core/toast.js";

customElements.define("cart-add", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => {
      if (event.target.hasAttribute("data-whole-page")) return;
      event.preventDefault();
      this.add(event.target, event.submitter);
    });
  }

  async add(form, button) {
    if (this.busy) return;
    this.busy = true;
    button?.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form, button)),
      });
      const answer = await response.json();
      if (response.ok) this.thank(answer);
      else toast(answer.message ?? answer.error, { tone: "danger" });
    } catch {
      // No JSON or no network here: the browser's own way of sending still works.
      form.setAttribute("data-whole-page", "");
      form.requestSubmit(button);
    } finally {
      this.busy = false;
      button?.removeAttribute("aria-busy");
    }
  }

  thank({ count, message }) {
    for (const place of document.querySelectorAll("[data-cart-count]")) {
      place.textContent = count;
      place.hidden = !count;
      place.classList.remove("bump");
      // Reading the width makes the browser start the animation anew.
      void place.offsetWidth;
      place.classList.add("bump");
    }
    const link = this.dataset.cartUrl ? { href: this.dataset.cartUrl, label: this.dataset.cartLabel } : null;
    toast(message, { link });
  }
});
