// <photo-gallery>: the small pictures bring their big one into view, and show which one that is.
// Without this module they are links to it.
customElements.define("photo-gallery", class extends HTMLElement {
  connectedCallback() {
    this.track = this.querySelector(".gallery-track");
    this.links = [...this.querySelectorAll(".gallery-thumbs a")];
    if (!this.track || !this.links.length) return;
    this.addEventListener("click", (event) => {
      const link = event.target.closest(".gallery-thumbs a");
      if (!link) return;
      event.preventDefault();
      this.show(link.hash.slice(1));
    });
    const seen = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) this.mark(entry.target.id);
    }, { root: this.track, threshold: 0.6 });
    for (const photo of this.track.children) seen.observe(photo);
  }

  show(id) {
    const photo = this.track.querySelector(`#${CSS.escape(id)}`);
    // Not scrollIntoView: it would move the page as well.
    if (photo) this.track.scrollTo({ left: photo.offsetLeft - this.track.offsetLeft, behavior: this.pace() });
  }

  pace() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  }

  mark(id) {
    for (const link of this.links) {
      if (link.hash === `#${id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }
});
