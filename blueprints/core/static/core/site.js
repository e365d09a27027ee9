// Loaded by every page: the few comforts that no room owns.

// A refused form: bring its list of mistakes into view and under the reader's cursor.
document.querySelector("[data-focus]")?.focus();

// One open submenu at a time, and none after a click elsewhere or Escape.
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll(".menu-more[open]")) {
    if (menu !== except) menu.open = false;
  }
};
document.addEventListener("click", (event) => closeMenus(event.target.closest(".menu-more")));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = event.target.closest(".menu-more[open]");
  closeMenus(null);
  open?.querySelector("summary").focus();
});
