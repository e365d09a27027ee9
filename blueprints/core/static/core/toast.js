// A short message at the edge of the screen.

/** Show a short message at the edge of the screen; `link` is {href, label} or nothing. */
export function toast(message, { tone = "", link = null, stay = 6000 } = {}) {
  const line = document.createElement("div");
  line.className = `toast ${tone}`;
  const text = document.createElement("p");
  text.textContent = message;
  line.append(text);
  if (link) {
    const anchor = document.createElement("a");
    anchor.href = link.href;
    anchor.textContent = link.label;
    line.append(anchor);
  }
  const region = toasts();
  region.replaceChildren(line);
  // The top layer: a toast must not vanish behind an open menu.
  if (region.showPopover && !region.matches(":popover-open")) region.showPopover();
  const leave = () => line.remove();
  let timer = setTimeout(leave, stay);
  const wait = () => clearTimeout(timer);
  line.addEventListener("pointerenter", wait);
  line.addEventListener("focusin", wait);
  line.addEventListener("pointerleave", () => { timer = setTimeout(leave, stay / 2); });
}

function toasts() {
  let region = document.querySelector(".toasts");
  if (!region) {
    region = document.createElement("div");
    region.className = "toasts";
    region.setAttribute("role", "status");
    region.setAttribute("aria-live", "polite");
    if ("popover" in region) region.popover = "manual";
    document.body.append(region);
  }
  return region;
}
