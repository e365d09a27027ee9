// <upload-field>: shows the pictures that were chosen, before they are sent. Without this module
// the field shows their names as browsers do.
customElements.define("upload-field", class extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type=file]");
    this.input?.addEventListener("change", () => this.show());
  }

  show() {
    this.querySelector(".upload-chosen")?.remove();
    const files = [...this.input.files];
    if (!files.length) return;
    const chosen = document.createElement("span");
    chosen.className = "upload-chosen";
    for (const file of files.slice(0, 6)) chosen.append(this.preview(file));
    const names = document.createElement("b");
    names.textContent = files.map((file) => file.name).join(", ");
    chosen.append(names);
    this.querySelector(".upload").append(chosen);
  }

  preview(file) {
    const image = new Image();
    image.alt = "";
    image.src = URL.createObjectURL(file);
    image.addEventListener("load", () => URL.revokeObjectURL(image.src));
    // What no browser can draw (or is no picture) is told by its name, and by the server.
    image.addEventListener("error", () => image.remove());
    return image;
  }
});
