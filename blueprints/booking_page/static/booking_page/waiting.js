// <time-left until="…">: how many minutes are left to pay, told anew each minute.
customElements.define("time-left", class extends HTMLElement {
  connectedCallback() {
    this.tell();
    this.timer = setInterval(() => this.tell(), 15_000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  tell() {
    const minutes = Math.floor((new Date(this.getAttribute("until")) - Date.now()) / 60_000);
    const { one, many } = this.dataset;
    this.textContent = minutes < 0 ? "" : minutes === 1 ? one : many.replace("{}", minutes);
  }
});
