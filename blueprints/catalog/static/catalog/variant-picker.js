// <variant-picker>: the chosen variant changes price, stock line, picture and the most one may
// take. Radios stay as they are; a select with data-axes (two or more kinds of choice, like size
// and colour) becomes one row of pills for each kind. Without this module: radios or a select.
customElements.define("variant-picker", class extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    this.select = this.querySelector("select[data-axes]");
    if (this.select) this.build();
    this.addEventListener("change", () => this.update());
    this.update();
  }

  get chosen() {
    return this.select ? this.select.selectedOptions[0] : this.querySelector("input[name=variant]:checked");
  }

  // Price, stock line, picture and quantity of the chosen variant.
  update() {
    const chosen = this.chosen;
    if (!chosen) return;
    const page = this.closest(".product") ?? document;
    this.showPrice(page.querySelector("[data-variant-price]"), chosen.dataset);
    const stock = page.querySelector("[data-variant-stock]");
    if (stock && chosen.dataset.stock !== undefined) {
      stock.textContent = chosen.dataset.stock;
      stock.classList.toggle("low", chosen.dataset.low === "1");
      stock.classList.toggle("none", chosen.disabled);
    }
    if (chosen.dataset.picture) page.querySelector("photo-gallery")?.show?.(chosen.dataset.picture);
    const quantity = this.closest("form")?.querySelector(".quantity");
    if (quantity && chosen.dataset.left) {
      quantity.max = chosen.dataset.left;
      if (Number(quantity.value) > Number(quantity.max)) quantity.value = quantity.max;
      quantity.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  showPrice(place, { price, was }) {
    if (!place || !price) return;
    place.replaceChildren(price);
    if (!was) return;
    const now = document.createElement("ins");
    now.textContent = price;
    const before = document.createElement("del");
    before.textContent = was;
    place.replaceChildren(now, " ", before);
  }

  build() {
    this.axes = JSON.parse(this.select.dataset.axes);
    this.options = [...this.select.options].filter((option) => option.dataset.options);
    for (const option of this.options) option.values = JSON.parse(option.dataset.options);
    const first = this.options.find((option) => option.selected && !option.disabled) ?? this.options.find((option) => !option.disabled);
    if (!first) return;
    this.querySelector(`label[for="${this.select.id}"]`)?.remove();
    this.select.hidden = true;
    this.rows = this.axes.map((name, axis) => this.row(name, axis));
    this.append(...this.rows);
    this.pick(first);
  }

  row(name, axis) {
    const row = document.createElement("fieldset");
    row.className = "pills";
    const legend = document.createElement("legend");
    legend.textContent = name;
    row.append(legend);
    for (const value of new Set(this.options.map((option) => option.values[axis]))) {
      const label = document.createElement("label");
      label.className = "pill";
      const radio = Object.assign(document.createElement("input"), { type: "radio", name: `axis-${axis}`, value });
      // These only steer the select, which is what is sent.
      radio.setAttribute("form", "none");
      radio.disabled = !this.options.some((option) => option.values[axis] === value && !option.disabled);
      radio.addEventListener("change", () => this.pick(this.nearest(axis, value)));
      const words = document.createElement("span");
      words.textContent = value;
      label.append(radio, words);
      row.append(label);
    }
    return row;
  }

  // The variant with this value that keeps most of the other choices.
  nearest(axis, value) {
    const current = this.chosen.values;
    const kept = (option) => option.values.filter((other, place) => place !== axis && other === current[place]).length;
    return this.options
      .filter((option) => option.values[axis] === value && !option.disabled)
      .sort((one, other) => kept(other) - kept(one))[0];
  }

  pick(option) {
    this.select.value = option.value;
    this.rows.forEach((row, axis) => {
      for (const radio of row.querySelectorAll("input")) {
        radio.checked = radio.value === option.values[axis];
        const away = !this.options.some((other) => !other.disabled && other.values[axis] === radio.value
          && other.values.every((value, place) => place === axis || value === option.values[place]));
        radio.parentElement.classList.toggle("away", away);
      }
    });
    this.update();
  }
});
